package org.inforce.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern that is looked for in many texts: it is tried only where a match may begin, by its
/// {@link Beginnings}. Of one of many words that is several times cheaper than {@link
/// Matcher#find}, which tries each of them at every place. Thread-safe.
public final class PatternFinder {
  private final Pattern pattern;
  private final Beginnings<Pattern> beginnings;

  /// Where a match begins depends on what stands before: nothing is gained by the letters.
  private final boolean looksBack;

  private PatternFinder(Pattern pattern) {
    this.pattern = pattern;
    this.beginnings = Beginnings.of(pattern);
    this.looksBack = Beginnings.looksBack(pattern);
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
    int at = beginnings.next(text, from);
    if (at == text.length()) {
      return Optional.empty();
    }
    Matcher here = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (; at < text.length(); at = beginnings.next(text, at + 1)) {
      if (here.region(at, text.length()).lookingAt()) {
        return Optional.of(here);
      }
    }
    return Optional.empty();
  }
}
