package org.inforce.lexicon;

import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.table.TsvTable;

/// The phrases of a table, in lower case; `*` stands for up to five words.
final class Wordings {
  /// @param longest of its words; it is looked for first, then all of them in their order, since
  ///   few texts have them and a pattern takes a hundred times as long
  private record Phrase(String longest, List<String> words, Pattern pattern) {
    static Phrase of(String phrase) {
      List<String> words = Stream.of(phrase.split(" ")).filter(w -> !w.equals("*")).toList();
      String longest = words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
      return new Phrase(longest, words, Wordings.pattern(phrase));
    }

    boolean isIn(String plain) {
      return plain.contains(longest) && hasAll(plain) && pattern.matcher(plain).find();
    }

    private boolean hasAll(String plain) {
      int from = 0;
      for (String word : words) {
        int at = plain.indexOf(word, from);
        if (at < 0) {
          return false;
        }
        from = at + word.length();
      }
      return true;
    }
  }

  private final List<Phrase> phrases;

  private Wordings(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /// @param table beside the class, with the column `phrase`
  static Wordings of(Class<?> beside, String table) {
    return new Wordings(TsvTable.read(beside, table, row -> Phrase.of(row.get("phrase"))));
  }

  private static Pattern pattern(String phrase) {
    String words =
        List.of(phrase.split(" ")).stream()
            .map(word -> word.equals("*") ? "(?:\\S+\\s+){0,5}" : Pattern.quote(word) + "\\s+")
            .collect(Collectors.joining());
    return Pattern.compile("\\b" + words.substring(0, words.length() - "\\s+".length()) + "\\b");
  }

  boolean in(String plain) {
    return phrases.stream().anyMatch(phrase -> phrase.isIn(plain));
  }

  /// In lower case, with one form of the apostrophe.
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
