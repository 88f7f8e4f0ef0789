package org.inforce.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/// Cuts a feed into its items.
final class FeedSplitter {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int DEPTH = 500;

  private FeedSplitter() {}

  /// @return failed if it is not what it should be at all, e.g. a page to sign in
  static Outcome<List<FeedPart>> split(SourceKind kind, WebAnswer answer) {
    return kind == SourceKind.LISTING ? ListingSplitter.split(answer) : split(answer);
  }

  private static Outcome<List<FeedPart>> split(WebAnswer answer) {
    int first = firstCharacter(answer.bytes());
    return first == '{' ? json(answer) : xml(answer);
  }

  /// Where the items before these are: RFC 5005 sections 3 and 4, and `next_url` of JSON Feed.
  static Optional<URI> earlier(WebAnswer answer) {
    try {
      if (firstCharacter(answer.bytes()) == '{') {
        String next = MAPPER.readTree(answer.bytes()).path("next_url").asText("");
        return resolve(answer.address(), next);
      }
    } catch (IOException e) {
      // The splitter says what is wrong with it.
      return Optional.empty();
    }
    Document feed = document(answer);
    for (String relation : List.of("prev-archive", "next")) {
      for (Element link : feed.getAllElements()) {
        boolean ofFeed = link.parents().stream().noneMatch(FeedSplitter::isItem);
        if (local(link).equals("link") && link.attr("rel").equals(relation) && ofFeed) {
          return resolve(answer.address(), link.attr("href"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isItem(Element element) {
    return local(element).equals("item") || local(element).equals("entry");
  }

  static int firstCharacter(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return b;
      }
    }
    return -1;
  }

  private static Outcome<List<FeedPart>> json(WebAnswer answer) {
    try {
      JsonNode root = MAPPER.readTree(answer.bytes());
      if (!root.path("items").isArray()) {
        return failed(answer, "is JSON, and no JSON Feed");
      }
      List<FeedPart> parts = new ArrayList<>();
      for (JsonNode item : root.path("items")) {
        ObjectNode alone = MAPPER.createObjectNode();
        List.of("version", "title", "home_page_url")
            .forEach(
                name -> Optional.ofNullable(root.get(name)).ifPresent(v -> alone.set(name, v)));
        alone.putArray("items").add(item);
        byte[] bytes = MAPPER.writeValueAsBytes(alone);
        parts.add(
            part(
                answer,
                item.path("id").asText(""),
                item.path("url").asText(""),
                item.path("date_published").asText(item.path("date_modified").asText("")),
                "application/feed+json",
                bytes));
      }
      return new Outcome.Done<>(parts);
    } catch (JsonProcessingException e) {
      return failed(answer, "is broken JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static Outcome<List<FeedPart>> xml(WebAnswer answer) {
    Document document = document(answer);
    document
        .outputSettings()
        .prettyPrint(false)
        .charset(StandardCharsets.UTF_8)
        .escapeMode(Entities.EscapeMode.xhtml)
        .syntax(Document.OutputSettings.Syntax.xml);
    Optional<Element> root = document.children().stream().filter(e -> isRoot(local(e))).findFirst();
    if (root.isEmpty()) {
      boolean page = !document.getElementsByTag("html").isEmpty();
      return failed(answer, page ? "is a page, and no feed" : "is no feed");
    }
    List<FeedPart> parts = new ArrayList<>();
    String head = head(root.get());
    for (Element item : document.getAllElements()) {
      if (isItem(item)) {
        String alone = shell(root.get(), head + item.outerHtml());
        parts.add(
            part(
                answer,
                text(item, "guid", "id"),
                link(item),
                text(item, "pubdate", "published", "date", "issued", "updated", "modified"),
                "application/xml; charset=utf-8",
                alone.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return new Outcome.Done<>(parts);
  }

  private static Document document(WebAnswer answer) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(answer.bytes()),
          wideCharset(answer.bytes()).orElse(null),
          answer.address().toString(),
          Parser.xmlParser().setMaxDepth(DEPTH));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /// The character set of XML whose characters take two or four bytes, seen by its beginning (XML
  /// 1.0 appendix F); empty if they take one, and it is named within.
  private static Optional<String> wideCharset(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    return switch (HexFormat.of().formatHex(bytes, 0, 4)) {
      case "0000003c", "0000feff" -> Optional.of("UTF-32BE");
      case "3c000000", "fffe0000" -> Optional.of("UTF-32LE");
      case "003c003f" -> Optional.of("UTF-16BE");
      case "3c003f00" -> Optional.of("UTF-16LE");
      default -> Optional.empty();
    };
  }

  private static boolean isRoot(String name) {
    return name.equals("rss") || name.equals("rdf") || name.equals("feed");
  }

  /// What names the feed and does not change with its items.
  private static String head(Element root) {
    Element channel =
        root.children().stream().filter(e -> local(e).equals("channel")).findFirst().orElse(root);
    StringBuilder head = new StringBuilder();
    for (String name : List.of("title", "link")) {
      channel.children().stream()
          .filter(e -> local(e).equals(name))
          .findFirst()
          .ifPresent(e -> head.append(e.outerHtml()));
    }
    return head.toString();
  }

  private static String shell(Element root, String inside) {
    String open = "<" + root.tagName() + root.attributes().html() + ">";
    String close = "</" + root.tagName() + ">";
    return local(root).equals("feed")
        ? open + inside + close
        : open + "<channel>" + inside + "</channel>" + close;
  }

  private static String link(Element item) {
    for (Element link : item.children()) {
      String rel = link.attr("rel");
      if (local(link).equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
        String address = link.hasAttr("href") ? link.attr("href") : link.wholeText();
        if (!address.isBlank()) {
          return address.strip();
        }
      }
    }
    return "";
  }

  private static String text(Element item, String... names) {
    for (String name : names) {
      for (Element child : item.children()) {
        if (local(child).equals(name) && !child.wholeText().isBlank()) {
          return child.wholeText().strip();
        }
      }
    }
    return "";
  }

  private static String local(Element element) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static FeedPart part(
      WebAnswer answer, String id, String link, String date, String mediaType, byte[] bytes) {
    Optional<URI> uri = resolve(answer.address(), link);
    String name =
        !id.isEmpty() ? id : uri.map(URI::toString).orElseGet(() -> Original.sha256(bytes));
    String key = Original.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    return new FeedPart(key, uri, FeedDate.read(date), mediaType, bytes);
  }

  static Optional<URI> resolve(URI base, String link) {
    if (link.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(base.resolve(link.replace(" ", "%20")))
          .filter(uri -> AddressGuard.refusal(uri).isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static <T> Outcome<T> failed(WebAnswer answer, String cause) {
    return new Outcome.Failed<>(new Problem(answer.address().toString(), "collect", cause));
  }
}
