package org.inforce.parse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/// Takes out of a page what is no part of any article: what is not shown, navigation, forms, and
/// what its names mark so, unless it holds much of the page.
final class PageCleaner {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "button",
          "iframe",
          "svg",
          "object",
          "embed",
          "select",
          "input",
          "textarea",
          "canvas",
          "video",
          "audio",
          "map");
  private static final Set<String> SELDOM =
      Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "dialog", "menu");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "menu", "dialog");
  private static final Pattern UNSEEN =
      Pattern.compile("(?i)display:\\s*none|visibility:\\s*hidden");

  /// An element that holds more of the prose than one part in so many is never taken out.
  private static final int PART = 3;

  private final Map<String, Boolean> names = new HashMap<>();

  private PageCleaner() {}

  static void clean(Element body) {
    new PageCleaner().cleanBody(body);
  }

  private void cleanBody(Element body) {
    List<Element> never = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && NEVER.contains(element.normalName())) {
            never.add(element);
          }
        },
        body);
    never.forEach(PageCleaner::remove);
    Prose prose = Prose.of(body);
    List<Element> away = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && depth > 0
              && prose.in(element) * PART <= prose.all()
              && isAway(element)) {
            away.add(element);
          }
        },
        body);
    away.forEach(PageCleaner::remove);
  }

  private static void remove(Element element) {
    if (element.parent() != null) {
      element.remove();
    }
  }

  private boolean isAway(Element element) {
    if (SELDOM.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.hasAttr("style") && UNSEEN.matcher(element.attr("style")).find()
        || names.computeIfAbsent(element.className(), PageParts::isAway)
        || names.computeIfAbsent(element.id(), PageParts::isAway);
  }
}
