package org.inforce.claim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/// The caption of a case, "X v. Y", and its number, in a headline or sentence.
final class CaptionReader {
  private static final String PARTY =
      "[A-Z][\\w&.'’-]*(?:,? (?:[A-Z][\\w&.'’-]*|of|the|for|and|&|et al\\.))*";
  private static final Pattern CAPTION = Pattern.compile("(" + PARTY + ") vs?\\. (" + PARTY + ")");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(\\d{1,2}:\\d{2}-[a-z]{2}-\\d{2,6}|\\d{2}[-A]\\d{2,6}|[A-Z]{1,3}\\d{2}[A-Z]?\\d{3,8})");

  private CaptionReader() {}

  static Optional<String> in(String text) {
    Matcher matcher = CAPTION.matcher(text);
    return text.contains(" v") && matcher.find()
        ? Optional.of(matcher.group(1) + " v. " + matcher.group(2))
        : Optional.empty();
  }

  /// `2:24-cv-00417`, `24-1234`, `23A567`, `S25A0123`.
  static Optional<String> number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
