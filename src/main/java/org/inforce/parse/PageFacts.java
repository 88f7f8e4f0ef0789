package org.inforce.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself in JSON-LD (schema.org): of the article that it is, not of those that
/// it lists.
final class PageFacts {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  PageFacts(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        read(MAPPER.readTree(inner(script.data())), 0);
      } catch (JsonProcessingException e) {
        // Broken facts say nothing; the page still shows what they should have said.
        others.add(MAPPER.createObjectNode());
      }
    }
  }

  /// Without the marks that hide it from old browsers.
  private static String inner(String data) {
    String text = data.strip();
    int from = text.indexOf('{');
    int list = text.indexOf('[');
    int start = from < 0 || list >= 0 && list < from ? list : from;
    int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
    return start >= 0 && end > start ? text.substring(start, end + 1) : text;
  }

  private void read(JsonNode node, int depth) {
    if (depth > 3) {
      return;
    }
    if (node.isArray()) {
      node.forEach(one -> read(one, depth + 1));
    } else if (node.isObject()) {
      (isArticle(node) ? articles : others).add(node);
      read(node.path("@graph"), depth + 1);
      read(node.path("mainEntity"), depth + 1);
    }
  }

  private static boolean isArticle(JsonNode node) {
    String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
    return type.contains("article")
        || type.contains("posting")
        || type.contains("reportage")
        || type.contains("report\"");
  }

  /// A text of the article, else of the page.
  Optional<String> text(String name) {
    return first(articles, name).or(() -> first(others, name));
  }

  /// A text of the article alone.
  Optional<String> ofArticle(String name) {
    return first(articles, name);
  }

  private static Optional<String> first(List<JsonNode> nodes, String name) {
    return nodes.stream()
        .map(node -> node.path(name))
        .map(value -> value.isArray() ? value.path(0) : value)
        .filter(JsonNode::isTextual)
        .flatMap(value -> Draft.present(value.textValue()).stream())
        .findFirst();
  }

  /// The name of who publishes it.
  Optional<String> publisher() {
    return articles.stream()
        .map(node -> node.path("publisher").path("name"))
        .filter(JsonNode::isTextual)
        .flatMap(name -> Draft.present(name.textValue()).stream())
        .findFirst();
  }
}
