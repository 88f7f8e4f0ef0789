package org.inforce.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;

/// The article of a page: the elements named as its body, else the `article`, else the element that
/// holds most of the prose; without what is no part of an article.
final class PageText {
  private PageText() {}

  /// Takes the page apart: nothing else can be read from it afterwards.
  static String of(Document document, Optional<String> title) {
    Element body = document.body();
    PageCleaner.clean(body);
    List<PageBlock> blocks = new ArrayList<>();
    for (Element container : containers(body, Prose.of(body))) {
      blocks.addAll(PageBlocks.of(container));
    }
    return PageFilter.kept(blocks, title).stream()
        .map(PageBlock::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static List<Element> containers(Element body, Prose prose) {
    Element dense = descend(body, prose);
    int enough = prose.in(dense) / 2;
    List<Element> named = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && prose.in(element) > 0
              && PageParts.isBody(element)) {
            named.add(element);
          }
        },
        body);
    if (!named.isEmpty()) {
      List<Element> parts = alike(named, most(named, prose));
      if (parts.stream().mapToInt(prose::in).sum() >= enough) {
        return parts;
      }
    }
    Elements articles = body.select("article");
    articles.removeIf(article -> prose.in(article) < enough);
    return List.of(articles.isEmpty() ? dense : most(articles, prose));
  }

  /// An article may be cut in pieces that are named alike.
  private static List<Element> alike(List<Element> named, Element best) {
    Optional<Element> whole = Optional.ofNullable(best.closest("article"));
    List<Element> alike = new ArrayList<>();
    for (Element element : named) {
      boolean same = !element.className().isEmpty() && element.className().equals(best.className());
      if (element.equals(best)
          || same
              && Optional.ofNullable(element.closest("article")).equals(whole)
              && !isWithin(element, best)
              && alike.stream().noneMatch(one -> isWithin(element, one))) {
        alike.add(element);
      }
    }
    return alike;
  }

  /// The one with the most prose; of two, one within the other, the inner if it holds nearly as
  /// much.
  private static Element most(List<Element> elements, Prose prose) {
    Element best = elements.getFirst();
    for (Element element : elements) {
      int more = prose.in(element);
      boolean inner = isWithin(element, best) && more * 10 >= prose.in(best) * 9;
      if (more > prose.in(best) || inner) {
        best = element;
      }
    }
    return best;
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element up = inner.parent(); up != null; up = up.parent()) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /// Goes down as long as one child holds most of the prose.
  private static Element descend(Element body, Prose prose) {
    Element at = body;
    while (true) {
      Optional<Element> next = Optional.empty();
      for (Element child : at.children()) {
        int held = prose.in(child);
        if (held > 0 && held * 10 >= prose.in(at) * 7 && !child.normalName().equals("p")) {
          next = Optional.of(child);
        }
      }
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
  }
}
