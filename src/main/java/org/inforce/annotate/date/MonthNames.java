package org.inforce.annotate.date;

import org.inforce.annotate.date.DateTokens.Shape;

/// Whether the name of a month is one, or a person's name, a verb, a noun.
final class MonthNames {
  private MonthNames() {}

  /// A month's name that is no person's: `April Smith`, `Judge March`.
  static boolean isMonth(DateTokens tokens, int token, int end) {
    if (tokens.is(token - 1, WordKind.TITLE)
        || tokens.isWord(token, "march")
        || tokens.isWord(token, "mar")) {
      return false;
    }
    boolean introduced = introduces(tokens, token - 1);
    return introduced
        || end > token + 1
        || !tokens.isCapitalised(end)
        || tokens.kind(end) != WordKind.NONE
        || tokens.shape(end) != Shape.WORD
        || tokens.isMark(token - 1, ',');
  }

  /// True where the words before it make it a month though it is a word or a name besides: `in
  /// May`.
  static boolean mayStandAlone(DateTokens tokens, int token) {
    boolean name =
        tokens.isCapitalised(token + 1)
            && tokens.shape(token + 1) == Shape.WORD
            && tokens.is(token + 1, WordKind.NONE);
    return introduces(tokens, token - 1) && !name || isBeforeNoun(tokens, token);
  }

  /// "a March ruling", "the May judgment", "the court's May order".
  private static boolean isBeforeNoun(DateTokens tokens, int token) {
    boolean whose =
        tokens.isAnyOf(
            token - 1, "a", "the", "its", "his", "her", "their", "that", "this", "similar", "s");
    // "the March for", "a May that": those go on otherwise.
    return whose
        && tokens.shape(token + 1) == Shape.WORD
        && !tokens.isCapitalised(token + 1)
        && tokens.mark(token) == 0
        && !tokens.isAnyOf(
            token + 1, "for", "on", "to", "of", "in", "at", "and", "or", "that", "is", "was",
            "from", "through", "against", "by", "with", "have", "be", "not");
  }

  private static boolean introduces(DateTokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case SHIFT, EDGE, EVERY, APPROXIMATE, MONTH -> true;
      default ->
          tokens.isAnyOf(
              token, "in", "by", "since", "until", "till", "of", "from", "through", "during",
              "before", "after", "to", "between", "for", "and", "or", "around", "last", "on");
    };
  }
}
