package org.inforce.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.table.TsvTable;

/// What the words of a block say about its part in a page.
final class PagePhrases {
  private record Row(String kind, List<String> phrases) {
    Row {
      if (!Set.of("end", "drop", "link", "term").contains(kind)) {
        throw new IllegalArgumentException("'" + kind + "' is none of end, drop, link, term");
      }
      phrases = List.copyOf(phrases);
    }
  }

  /// Longer blocks say something of their own.
  private static final int SHORT = 120;

  private static final List<Row> ROWS =
      TsvTable.read(
          PagePhrases.class,
          "page-phrases.tsv",
          row -> new Row(row.get("kind"), row.list("phrases")));
  private static final Set<String> ENDS = Set.copyOf(new HashSet<>(phrases("end")));
  private static final List<String> DROPS = phrases("drop");
  private static final List<String> LINKS = phrases("link");
  private static final List<String> TERMS = phrases("term");

  private PagePhrases() {}

  private static List<String> phrases(String kind) {
    return ROWS.stream()
        .filter(row -> row.kind().equals(kind))
        .flatMap(row -> row.phrases().stream())
        .toList();
  }

  /// True if the article is over where it stands, e.g. `Related stories:`.
  static boolean ends(PageBlock block) {
    String plain = plain(block).replaceAll("[\\s:.…»>!|-]+$", "");
    return block.text().length() < SHORT && ENDS.contains(plain);
  }

  /// True if it belongs to no article, e.g. `Advertisement`.
  static boolean isNoise(PageBlock block) {
    String plain = plain(block);
    if (block.text().length() < SHORT && starts(DROPS, plain)) {
      return true;
    }
    return block.linkShare() > 0.3 && block.text().length() < 2 * SHORT && starts(LINKS, plain);
  }

  /// True if a day in a short block is a term, e.g. `Comments due March 3, 2026`, `Act by May 1`.
  ///
  /// @param day where the day begins in the text
  static boolean isTerm(String text, int day) {
    String plain = ' ' + words(text) + ' ';
    return TERMS.stream().anyMatch(term -> plain.contains(' ' + term + ' '))
        || (' ' + words(text.substring(0, day))).endsWith(" by");
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[^\\p{L}\\p{N}']+", " ")
        .strip();
  }

  private static boolean starts(List<String> phrases, String plain) {
    for (String phrase : phrases) {
      if (plain.startsWith(phrase)
          && (plain.length() == phrase.length()
              || !Character.isLetter(phrase.charAt(phrase.length() - 1))
              || !Character.isLetter(plain.charAt(phrase.length())))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(PageBlock block) {
    return block.text().toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }
}
