package org.inforce.parse;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The day that a page gives in words near its headline: in a short block above or below it, or
/// anywhere after a word such as `Published`.
final class PageDateline {
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:published|posted|publié|veröffentlicht|erstellt|pubblicato|publicado|first"
              + " published|release date|released|date posted|issued|for immediate"
              + " release|stand|online since)\\b");

  /// A line with a date and little else.
  private static final int LINE = 90;

  /// Blocks around the headline among which a date is looked for.
  private static final int NEAR = 12;

  private PageDateline() {}

  static Optional<String> find(Document document) {
    List<PageBlock> blocks = PageBlocks.of(document.body());
    int headline = headline(blocks);
    if (headline >= 0) {
      for (int i = headline; i < Math.min(blocks.size(), headline + NEAR); i++) {
        if (isDate(blocks.get(i))) {
          return Optional.of(blocks.get(i).text());
        }
      }
      for (int i = headline - 1; i >= Math.max(0, headline - 4); i--) {
        if (isDate(blocks.get(i))) {
          return Optional.of(blocks.get(i).text());
        }
      }
    }
    return blocks.stream()
        .map(PageBlock::text)
        .filter(text -> text.length() < 2 * LINE && PUBLISHED.matcher(text).find())
        .filter(PageDateline::hasOwnDay)
        .findFirst()
        .or(() -> alone(blocks));
  }

  /// A block that is a date and hardly anything else.
  private static Optional<String> alone(List<PageBlock> blocks) {
    return blocks.stream()
        .map(PageBlock::text)
        .filter(text -> text.length() >= 6 && text.length() < LINE / 2)
        .filter(text ->
            Days.find(text)
                .filter(found -> (found.end() - found.start()) * 10 >= text.length() * 6)
                .filter(found -> !PagePhrases.isTerm(text, found.start()))
                .isPresent())
        .findFirst();
  }

  private static boolean isDate(PageBlock block) {
    return block.text().length() < LINE
        && block.linkShare() < 0.9
        && !block.text().startsWith("©")
        && hasOwnDay(block.text());
  }

  /// A day, and not that of a deadline, a hearing or the like.
  private static boolean hasOwnDay(String text) {
    return Days.find(text).filter(day -> !PagePhrases.isTerm(text, day.start())).isPresent();
  }

  private static int headline(List<PageBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isHeadline(blocks.get(i).element())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHeadline(Element element) {
    return element.normalName().equals("h1");
  }
}
