package org.inforce.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern that is looked for in many texts: it is tried only where a match may begin, as in
/// {@link Beginnings}. Of one of many words that is several times cheaper than {@link
/// Matcher#find}, which tries each of them at every place. Thread-safe.
public final class PatternFinder {
  private static final long MAY = 1;
  private static final long MAY_NOT = 2;

  /// How many pairs of letters share a number, with two bits for each.
  private static final int SHARED = Long.SIZE / 2;

  private final Pattern pattern;

  /// For what stands before and each pair of letters whether a match may begin with them; 0 until
  /// they are first met. What two threads find at once may be lost, and is found again.
  private final long[][] byPair = new long[Before.values().length][];

  /// Where a match begins depends on what stands before: nothing is gained by the letters.
  private final boolean looksBack;

  private PatternFinder(Pattern pattern) {
    this.pattern = pattern;
    this.looksBack = Beginnings.looksBack(pattern);
    for (int i = 0; i < byPair.length && !looksBack; i++) {
      byPair[i] = new long[Beginnings.LETTERS * Beginnings.LETTERS / SHARED];
    }
  }

  /// @param pattern that never matches nothing
  public static PatternFinder of(Pattern pattern) {
    return new PatternFinder(pattern);
  }

  /// Whether the pattern is somewhere in a text.
  public boolean isIn(String text) {
    return first(text).isPresent();
  }

  /// Whether a text begins with the pattern.
  public boolean begins(String text) {
    return pattern.matcher(text).lookingAt();
  }

  /// The first match in a text.
  public Optional<Matcher> first(String text) {
    return first(text, 0);
  }

  /// The first match that begins at a place or behind it.
  public Optional<Matcher> first(String text, int from) {
    if (looksBack) {
      Matcher found = pattern.matcher(text);
      return found.find(from) ? Optional.of(found) : Optional.empty();
    }
    int at = next(text, from);
    if (at == text.length()) {
      return Optional.empty();
    }
    Matcher here = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (; at < text.length(); at = next(text, at + 1)) {
      if (here.region(at, text.length()).lookingAt()) {
        return Optional.of(here);
      }
    }
    return Optional.empty();
  }

  /// The first place from one on where a match may begin; the length of the text where none may.
  private int next(String text, int from) {
    Before before = Before.of(text, from);
    for (int at = from; at + 1 < text.length(); at++) {
      char first = text.charAt(at);
      char second = text.charAt(at + 1);
      if (first >= Beginnings.LETTERS || second >= Beginnings.LETTERS) {
        return at;
      }
      if (mayBegin(before, first, second)) {
        return at;
      }
      before = Before.of(first);
    }
    return Math.max(from, text.length() - 1);
  }

  private boolean mayBegin(Before before, char first, char second) {
    long[] pairs = byPair[before.ordinal()];
    int pair = first * Beginnings.LETTERS + second;
    int shift = 2 * (pair % SHARED);
    long known = pairs[pair / SHARED] >>> shift & (MAY | MAY_NOT);
    if (known == 0) {
      known = Beginnings.mayBegin(pattern, before, first, second) ? MAY : MAY_NOT;
      pairs[pair / SHARED] |= known << shift;
    }
    return known == MAY;
  }
}
