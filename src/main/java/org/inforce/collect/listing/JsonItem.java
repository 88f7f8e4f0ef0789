package org.inforce.collect.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// An item of a message in JSON. A path is keys and places in arrays, separated by dots: `a.b.0.c`.
record JsonItem(JsonNode item, JsonNode root) implements ListItem {
  static List<JsonItem> all(JsonNode root, String path) {
    List<JsonItem> items = new ArrayList<>();
    JsonNode array = find(root, path.equals(".") ? "" : path);
    if (array.isArray()) {
      array.forEach(item -> items.add(new JsonItem(item, root)));
    }
    return items;
  }

  @Override
  public String at(String path) {
    return text(find(item, path));
  }

  @Override
  public String ofWhole(String path) {
    return text(find(root, path));
  }

  private static String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asText("").strip() : "";
  }

  private static JsonNode find(JsonNode from, String path) {
    JsonNode at = from;
    for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
      at =
          at.isArray() && step.matches("[0-9]{1,4}")
              ? at.path(Integer.parseInt(step))
              : at.path(step);
    }
    return at;
  }
}
