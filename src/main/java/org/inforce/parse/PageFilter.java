package org.inforce.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes out of the blocks of an article what is no part of it: its title, links to other articles,
/// what is said twice, headings with nothing under them, and all that follows its end.
final class PageFilter {
  /// What is said twice counts from this length on: shorter words recur in lists and tables.
  private static final int RECURS = 25;

  private static final Set<String> LISTED = Set.of("li", "td", "th", "dd", "dt");

  private PageFilter() {}

  static List<PageBlock> kept(List<PageBlock> blocks, Optional<String> title) {
    List<PageBlock> body = untilEnd(blocks);
    int first = 0;
    while (first < body.size() && !body.get(first).isProse()) {
      first++;
    }
    int last = body.size() - 1;
    while (last > first && !body.get(last).isProse()) {
      last--;
    }
    List<PageBlock> kept = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (int i = 0; i < body.size(); i++) {
      PageBlock block = body.get(i);
      boolean twice = block.text().length() >= RECURS && !said.add(block.text());
      if (!twice
          && !isTitle(block, title)
          && !PagePhrases.isNoise(block)
          && !isLink(block, i < first || i > last)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
    return kept;
  }

  /// The article ends at a heading such as `Related stories`, unless much of it follows.
  private static List<PageBlock> untilEnd(List<PageBlock> blocks) {
    int all = prose(blocks);
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (PagePhrases.ends(block) && before * 10 >= all * 7) {
        return blocks.subList(0, i);
      }
      before += block.isProse() ? block.text().length() : 0;
    }
    return blocks;
  }

  private static int prose(List<PageBlock> blocks) {
    return blocks.stream().filter(PageBlock::isProse).mapToInt(b -> b.text().length()).sum();
  }

  private static boolean isTitle(PageBlock block, Optional<String> title) {
    return block.element().normalName().equals("h1")
        || title.isPresent() && block.text().equalsIgnoreCase(title.get());
  }

  /// In the midst of an article lists and headings may be links; elsewhere links lead away.
  private static boolean isLink(PageBlock block, boolean edge) {
    boolean mostly =
        block.linkShare() > 0.8 && block.text().length() < 250
            || block.linkShare() > 0.5 && !block.endsSentence();
    if (!mostly) {
      return false;
    }
    boolean listed = LISTED.contains(block.element().normalName()) || block.isHeading();
    return edge || !listed && (block.linkShare() > 0.8 || block.text().length() > 40);
  }
}
