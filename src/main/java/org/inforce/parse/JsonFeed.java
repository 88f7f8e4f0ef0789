package org.inforce.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
final class JsonFeed {
  private JsonFeed() {}

  static Feed read(JsonNode root) {
    List<FeedItem> items = new ArrayList<>();
    root.path("items").forEach(item -> items.add(item(item)));
    return new Feed(
        text(root, "title"),
        text(root, "home_page_url"),
        text(root, "description"),
        items,
        List.of());
  }

  private static FeedItem item(JsonNode item) {
    List<String> tags = new ArrayList<>();
    item.path("tags").forEach(tag -> tags.add(tag.asText()));
    JsonNode author = item.has("author") ? item.path("author") : item.path("authors").path(0);
    return new FeedItem(
        text(item, "title"),
        text(item, "url").or(() -> text(item, "external_url")),
        text(item, "id"),
        text(item, "content_html")
            .or(() -> text(item, "content_text").map(JsonFeed::html))
            .or(() -> text(item, "summary").map(JsonFeed::html))
            .orElse(""),
        text(author, "name"),
        text(item, "date_published")
            .or(() -> text(item, "date_modified"))
            .flatMap(FeedMoments::iso),
        tags);
  }

  private static String html(String plain) {
    return org.jsoup.nodes.Entities.escape(plain).replace("\n\n", "<p>");
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name))
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank() && !text.equals("null"));
  }
}
