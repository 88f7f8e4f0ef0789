package org.inforce.annotate.date;

/// An ordinal in words: `twenty-first`.
///
/// @param value 0 if there is none
/// @param to the token after it
record OptionalOrdinal(int value, int to) {
  static OptionalOrdinal at(DateTokens tokens, int token) {
    if (tokens.is(token, WordKind.ORDINAL)) {
      return new OptionalOrdinal(tokens.value(token), token + 1);
    }
    int next = tokens.isMark(token + 1, '-') ? token + 2 : token + 1;
    boolean tens = tokens.is(token, WordKind.CARDINAL) && tokens.value(token) % 10 == 0;
    return tens && tokens.is(next, WordKind.ORDINAL) && tokens.value(next) < 10
        ? new OptionalOrdinal(tokens.value(token) + tokens.value(next), next + 1)
        : new OptionalOrdinal(0, token);
  }
}
