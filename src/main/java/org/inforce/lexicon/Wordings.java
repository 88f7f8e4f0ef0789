package org.inforce.lexicon;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// The phrases of a table, in lower case; `*` stands for up to five words.
final class Wordings {
  private final List<Pattern> phrases;

  private Wordings(List<Pattern> phrases) {
    this.phrases = phrases;
  }

  /// @param table beside the class, with the column `phrase`
  static Wordings of(Class<?> beside, String table) {
    return new Wordings(TsvTable.read(beside, table, row -> pattern(row.get("phrase"))));
  }

  private static Pattern pattern(String phrase) {
    String words =
        List.of(phrase.split(" ")).stream()
            .map(word -> word.equals("*") ? "(?:\\S+\\s+){0,5}" : Pattern.quote(word) + "\\s+")
            .collect(Collectors.joining());
    return Pattern.compile("\\b" + words.substring(0, words.length() - "\\s+".length()) + "\\b");
  }

  boolean in(String plain) {
    return phrases.stream().anyMatch(phrase -> phrase.matcher(plain).find());
  }

  /// In lower case, with one form of the apostrophe.
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
