package org.inforce.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// Numbers in words, by the rows of `number-words.tsv`, or in digits.
public final class NumberWords {
  private static final NumberWords STANDARD =
      new NumberWords(
          TsvTable.read(
                  NumberWords.class,
                  "number-words.tsv",
                  row -> Map.entry(row.get("word"), Integer.valueOf(row.get("value"))))
              .stream()
              .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));

  private final Map<String, Integer> values;

  private NumberWords(Map<String, Integer> values) {
    this.values = values;
  }

  public static NumberWords standard() {
    return STANDARD;
  }

  /// The number that "two", "a" or "12" tells, from 1 to 99; empty for any other word.
  public Optional<Integer> value(String word) {
    return word.matches("[1-9]\\d?")
        ? Optional.of(Integer.valueOf(word))
        : Optional.ofNullable(values.get(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether a word is a number of more than one.
  public boolean isPlural(String word) {
    return value(word).filter(number -> number > 1).isPresent();
  }
}
