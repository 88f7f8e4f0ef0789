package org.inforce.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inforce.model.Document;
import org.inforce.model.Span;
import org.inforce.table.TsvTable;

/// Whether the words around a quote say that it tells of another happening than the one told
/// before: "A third suit, brought by the growers", "Separately, 22 states sued".
final class AnotherWords {
  /// How far back the sentence of a quote is looked through, and on, in characters.
  private static final int REACH = 300;

  /// How many words stand at most between "another" and the thing: "a second federal judge".
  private static final int BETWEEN = 2;

  private static final Map<String, Set<String>> WORDS =
      TsvTable.words(AnotherWords.class, "another-words.tsv", row -> row.get("role"));
  private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private AnotherWords() {}

  static boolean stand(Document document, Span quote) {
    String sentence = sentence(document.text(), quote).toLowerCase(Locale.ROOT);
    String[] words = SPACE.split(sentence.strip());
    return WORDS.getOrDefault("aside", Set.of()).contains(words[0])
        || WORDS.getOrDefault("after", Set.of()).stream().anyMatch(sentence::contains)
        || IntStream.range(0, words.length).anyMatch(i -> isAnother(words, i));
  }

  private static boolean isAnother(String[] words, int at) {
    return WORDS.getOrDefault("another", Set.of()).contains(words[at])
        && IntStream.rangeClosed(at + 1, Math.min(at + 1 + BETWEEN, words.length - 1))
            .anyMatch(i -> WORDS.getOrDefault("thing", Set.of()).contains(words[i]));
  }

  private static String sentence(String text, Span quote) {
    int from = quote.start();
    while (from > Math.max(0, quote.start() - REACH) && !ends(text, from - 1)) {
      from--;
    }
    int to = Math.max(quote.start(), quote.end() - 1);
    while (to < Math.min(text.length(), quote.end() + REACH) && !ends(text, to)) {
      to++;
    }
    return text.substring(from, to);
  }

  /// A stop before a space, or the end of a line.
  private static boolean ends(String text, int at) {
    char mark = text.charAt(at);
    boolean stop = mark == '.' || mark == '!' || mark == '?' || mark == ';';
    return mark == '\n'
        || stop && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
  }
}
