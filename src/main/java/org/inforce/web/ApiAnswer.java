package org.inforce.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/// Answers of the interface for programs.
final class ApiAnswer {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST = 200;
  private static final int USUAL = 50;

  private ApiAnswer() {}

  static void json(Context context, JsonNode node) {
    context.contentType("application/json; charset=utf-8").result(node.toString());
  }

  /// RFC 9457.
  static void problem(Context context, HttpStatus status, String detail) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("type", "about:blank")
            .put("title", status.getMessage())
            .put("status", status.getCode())
            .put("detail", detail)
            .put("instance", context.path());
    context
        .status(status)
        .contentType("application/problem+json; charset=utf-8")
        .result(node.toString());
  }

  /// The rows of a list in the order of their keys.
  interface Rows<T> {
    /// @param after the key of the row before the first one wanted; empty for the very first
    List<T> after(String after, int most);
  }

  /// A page of a list that is sorted by key. The cursor holds the key of the last one shown, so
  /// that what is added meanwhile moves nothing.
  static <T> void page(
      Context context, Rows<T> rows, Function<T, String> key, Function<T, JsonNode> shown) {
    int most = Math.min(MOST, Ask.number(context, "limit", USUAL));
    List<T> found = rows.after(cursor(context), most + 1);
    ObjectNode node = MAPPER.createObjectNode();
    var items = node.putArray("items");
    found.stream().limit(most).map(shown).forEach(items::add);
    if (found.size() > most) {
      node.put("next", encoded(key.apply(found.get(most - 1))));
    } else {
      node.putNull("next");
    }
    json(context, node);
  }

  private static String cursor(Context context) {
    String given = Ask.text(context, "cursor");
    try {
      return new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("'" + given + "' is no cursor of ours.");
    }
  }

  private static String encoded(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
