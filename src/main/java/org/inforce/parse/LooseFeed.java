package org.inforce.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads a feed as tolerantly as a browser reads a page: what is broken in one place leaves the
/// rest readable. Entities of a document type are never expanded.
final class LooseFeed {
  private LooseFeed() {}

  static Feed read(String xml, int depth) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(depth));
    List<FeedItem> items = new ArrayList<>();
    for (Element item : document.getAllElements()) {
      if (local(item).equals("item") || local(item).equals("entry")) {
        items.add(item(item));
      }
    }
    Element channel =
        document.getAllElements().stream()
            .filter(e -> local(e).equals("channel") || local(e).equals("feed"))
            .findFirst()
            .orElse(document);
    return new Feed(
        child(channel, "title").map(LooseFeed::plain),
        link(channel),
        child(channel, "description", "tagline", "subtitle").map(LooseFeed::plain),
        items,
        List.of());
  }

  private static FeedItem item(Element item) {
    return new FeedItem(
        child(item, "title").map(LooseFeed::plain).filter(t -> !t.isEmpty()),
        link(item),
        child(item, "guid", "id"),
        longest(item),
        child(item, "creator", "author").map(LooseFeed::plain),
        child(item, "pubdate", "published", "issued", "date", "updated", "modified", "created")
            .flatMap(FeedMoments::iso),
        item.children().stream()
            .filter(e -> local(e).equals("category"))
            .map(e -> e.hasAttr("term") ? e.attr("term") : plain(e.wholeText()))
            .filter(c -> !c.isBlank())
            .toList());
  }

  private static String longest(Element item) {
    return item.children().stream()
        .filter(e ->
            switch (local(e)) {
              case "description", "summary", "content", "encoded", "body" -> true;
              default -> false;
            })
        .map(e -> e.childrenSize() > 0 ? e.html() : e.wholeText())
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static Optional<String> link(Element of) {
    Optional<Element> best =
        of.children().stream()
            .filter(e -> local(e).equals("link"))
            .max(Comparator.comparingInt(LooseFeed::rank));
    return best.map(e -> e.hasAttr("href") ? e.attr("href") : e.wholeText())
        .map(Characters::oneLine)
        .filter(link -> !link.isEmpty());
  }

  private static int rank(Element link) {
    String rel = link.attr("rel");
    return rel.isEmpty() || rel.equals("alternate") ? 1 : 0;
  }

  private static Optional<String> child(Element of, String... names) {
    for (String name : names) {
      for (Element child : of.children()) {
        if (local(child).equals(name) && !child.wholeText().isBlank()) {
          return Optional.of(child.wholeText().strip());
        }
      }
    }
    return Optional.empty();
  }

  /// Titles are plain text or HTML, and which one is often not said.
  static String plain(String text) {
    return Characters.oneLine(Jsoup.parse(text.replace("\n", " ")).text());
  }

  private static String local(Element element) {
    String name = element.normalName().toLowerCase(java.util.Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
