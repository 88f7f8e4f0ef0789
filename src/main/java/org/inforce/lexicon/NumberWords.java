package org.inforce.lexicon;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
              .collect(TsvTable.lookedUp(Map.Entry::getKey, Map.Entry::getValue)));

  private static final Pattern PARTS = Pattern.compile("[- ](?:and )?");

  private final Map<String, Integer> values;

  private NumberWords(Map<String, Integer> values) {
    this.values = values;
  }

  public static NumberWords standard() {
    return STANDARD;
  }

  /// The number that "two", "a", "forty-five", "one hundred and twenty" or "12" tells, in digits
  /// from 1 to 99, in words up to 999; empty for anything else.
  public Optional<Integer> value(String words) {
    return isSmall(words) ? Optional.of(Integer.valueOf(words)) : sum(words);
  }

  /// In digits from 1 to 99.
  private static boolean isSmall(String words) {
    boolean begins = !words.isEmpty() && words.charAt(0) >= '1' && words.charAt(0) <= '9';
    return begins
        && (words.length() == 1
            || words.length() == 2 && words.charAt(1) >= '0' && words.charAt(1) <= '9');
  }

  private Optional<Integer> sum(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.indexOf('-') < 0 && lower.indexOf(' ') < 0) {
      return Optional.ofNullable(values.get(lower));
    }
    int sum = 0;
    int least = Integer.MAX_VALUE;
    for (String word : PARTS.split(lower)) {
      Integer value = values.get(word);
      if (value == null) {
        return Optional.empty();
      }
      boolean hundreds = value == 100 && sum > 0 && sum < 10;
      if (!hundreds && value >= least) {
        return Optional.empty();
      }
      sum = hundreds ? sum * 100 : sum + value;
      least = hundreds ? 100 : leastPlace(value);
    }
    return Optional.of(sum);
  }

  /// After "forty" a number below ten may follow, after "four" only "hundred".
  private static int leastPlace(int value) {
    return value >= 20 && value % 10 == 0 ? 10 : 0;
  }

  /// A regular expression without groups for numbers in words, longest first.
  public String pattern() {
    String word =
        values.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
            .collect(Collectors.joining("|", "(?:", ")"));
    return "(?:" + word + "(?:[- ](?:and )?" + word + "){0,3})";
  }

  /// Whether a word is a number of more than one.
  public boolean isPlural(String word) {
    return value(word).filter(number -> number > 1).isPresent();
  }
}
