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
  /// @param gate a word that stands in every such phrase; it is looked for first, since few texts
  ///   have it and a pattern takes a hundred times as long
  private record Phrase(String gate, Pattern pattern) {
    static Phrase of(String words) {
      String longest =
          Stream.of(words.split(" ")).max(Comparator.comparingInt(String::length)).orElseThrow();
      return new Phrase(longest, Wordings.pattern(words));
    }

    boolean isIn(String plain) {
      return plain.contains(gate) && pattern.matcher(plain).find();
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
