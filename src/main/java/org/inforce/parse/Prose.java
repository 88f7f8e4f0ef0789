package org.inforce.parse;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/// How many characters of prose each element of a page holds.
final class Prose {
  private final Map<Element, Integer> held;
  private final int all;

  private Prose(Map<Element, Integer> held, int all) {
    this.held = held;
    this.all = all;
  }

  static Prose of(Element root) {
    Map<Element, Integer> held = new IdentityHashMap<>();
    int all = 0;
    for (PageBlock block : PageBlocks.of(root)) {
      if (block.isProse()) {
        int length = block.text().length() - block.linked();
        all += length;
        for (Element up = block.element(); up != null; up = up.parent()) {
          held.merge(up, length, Integer::sum);
        }
      }
    }
    return new Prose(held, all);
  }

  int in(Element element) {
    return held.getOrDefault(element, 0);
  }

  int all() {
    return all;
  }
}
