package org.inforce.lexicon;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The two letters with which matches of each of some patterns may begin, so that a pattern is
/// tried nowhere else. They are found by trying the pattern on the letters alone: where more text
/// could not make it match, it never does. Letters beyond ASCII may begin any, and every letter may
/// where the pattern looks back. Whether a word goes on at a place counts too: most patterns begin
/// only where a word does. Thread-safe.
public final class Beginnings<T> {
  /// How many letters ASCII has.
  static final int LETTERS = 128;

  private final List<T> rows;
  private final Function<T, Pattern> pattern;

  /// The rows for each pair of letters and what stands before it, found when it is first met: lists
  /// do not change, so that two threads that find the same do no harm.
  private final List<T>[][] byPair;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
  private Beginnings(List<T> rows, Function<T, Pattern> pattern) {
    this.rows = List.copyOf(rows);
    this.pattern = pattern;
    this.byPair = new List[Before.values().length][LETTERS * LETTERS];
  }

  /// @param pattern that of a row
  public static <T> Beginnings<T> of(List<T> rows, Function<T, Pattern> pattern) {
    return new Beginnings<>(rows, pattern);
  }

  public static Beginnings<Pattern> of(Pattern pattern) {
    return new Beginnings<>(List.of(pattern), Function.identity());
  }

  /// The rows of which a match may begin at a place, in their order.
  public List<T> at(CharSequence text, int place) {
    if (place + 1 >= text.length()) {
      return rows;
    }
    char first = text.charAt(place);
    char second = text.charAt(place + 1);
    if (first >= LETTERS || second >= LETTERS) {
      return rows;
    }
    Before before = Before.of(text, place);
    int pair = first * LETTERS + second;
    List<T> known = byPair[before.ordinal()][pair];
    if (known == null) {
      known =
          rows.stream().filter(row -> mayBegin(pattern.apply(row), before, first, second)).toList();
      byPair[before.ordinal()][pair] = known;
    }
    return known;
  }

  /// The first place from one on where some match may begin; the length of the text where none may.
  public int next(CharSequence text, int from) {
    int place = from;
    while (place < text.length() && at(text, place).isEmpty()) {
      place++;
    }
    return place;
  }

  static boolean looksBack(Pattern pattern) {
    return pattern.pattern().contains("(?<=") || pattern.pattern().contains("(?<!");
  }

  static boolean mayBegin(Pattern pattern, Before before, char first, char second) {
    if (looksBack(pattern)) {
      return true;
    }
    for (int i = 0; i < before.examples.length(); i++) {
      Matcher matcher =
          pattern
              .matcher(new String(new char[] {before.examples.charAt(i), first, second}))
              .region(1, 3)
              .useTransparentBounds(true);
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }
}
