package org.inforce.annotate.date;

import org.inforce.annotate.date.DateTokens.Shape;
import org.jspecify.annotations.Nullable;

/// How many: a number in digits or words, perhaps both ("fourteen (14)"), perhaps unsaid
/// ("several").
///
/// @param value 0 if unsaid
/// @param half true if a half is to be added
/// @param to the token after it
record Amount(int value, boolean half, boolean vague, int to) {
  private static final int MOST = 100_000;

  /// Tokens of a number in words: nine hundred and ninety-nine has six.
  private static final int LONGEST = 9;

  String of(TimeUnit unit) {
    if (vague) {
      return unit.vaguePeriod();
    }
    return half ? unit.periodAndHalf(value) : unit.period(value);
  }

  /// The amount that begins at a token.
  static @Nullable Amount at(DateTokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case ARTICLE -> article(tokens, token);
      case VAGUE ->
          new Amount(0, false, true, tokens.isWord(token + 1, "of") ? token + 2 : token + 1);
      case CARDINAL -> restated(tokens, words(tokens, token));
      default -> digits(tokens, token);
    };
  }

  private static @Nullable Amount article(DateTokens tokens, int token) {
    if (tokens.is(token + 1, WordKind.VAGUE)) {
      return new Amount(0, false, true, tokens.isWord(token + 2, "of") ? token + 3 : token + 2);
    }
    if (tokens.isAnyOf(token + 1, "hundred", "dozen")) {
      return new Amount(tokens.value(token + 1), false, false, token + 2);
    }
    return new Amount(1, false, false, token + 1);
  }

  private static @Nullable Amount digits(DateTokens tokens, int token) {
    if (tokens.isNumber(token, 5)) {
      if (tokens.isMark(token + 1, '.') || tokens.number(token) > MOST) {
        return null;
      }
      return restated(tokens, halved(tokens, tokens.number(token), token + 1));
    }
    if (tokens.shape(token) == Shape.MIXED) {
      String word = tokens.word(token);
      int length = word.length();
      if (length >= 3 && length <= 5 && word.endsWith(".5") && word.indexOf('.') == length - 2) {
        return new Amount(Integer.parseInt(word.substring(0, length - 2)), true, false, token + 1);
      }
    }
    return null;
  }

  private static Amount words(DateTokens tokens, int token) {
    int total = 0;
    int at = token;
    while (tokens.is(at, WordKind.CARDINAL) && total < MOST && at < token + LONGEST) {
      int value = tokens.value(at);
      total = value == 100 ? Math.max(1, total) * 100 : total + value;
      at++;
      boolean joined = tokens.isMark(at, '-') || tokens.isWord(at, "and") && total >= 100;
      if (joined && tokens.is(at + 1, WordKind.CARDINAL)) {
        at++;
      }
    }
    return halved(tokens, total, at);
  }

  private static Amount halved(DateTokens tokens, int value, int to) {
    int at = tokens.isMark(to, '-') ? to + 1 : to;
    if (tokens.isWord(at, "and")) {
      int article = tokens.isMark(at + 1, '-') ? at + 2 : at + 1;
      int half = tokens.isMark(article + 1, '-') ? article + 2 : article + 1;
      if (tokens.is(article, WordKind.ARTICLE) && tokens.isWord(half, "half")) {
        return new Amount(value, true, false, half + 1);
      }
    }
    return new Amount(value, false, false, to);
  }

  /// Skips the same number in brackets: `fourteen (14)`.
  private static Amount restated(DateTokens tokens, Amount amount) {
    int open = amount.to;
    boolean again =
        tokens.isMark(open, '(')
            && tokens.isMark(open + 2, ')')
            && (tokens.isNumber(open + 1) && tokens.number(open + 1) == amount.value
                || tokens.is(open + 1, WordKind.CARDINAL)
                    && tokens.value(open + 1) == amount.value);
    return again ? new Amount(amount.value, amount.half, amount.vague, open + 3) : amount;
  }
}
