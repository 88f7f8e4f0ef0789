package org.inforce.annotate.date;

/// Whether a number of four digits is a year or a count, a section, a page.
final class Years {
  private Years() {}

  static boolean isYear(DateTokens tokens, int token) {
    if (tokens.is(token - 1, WordKind.CITING)
        || tokens.isMark(token - 1, '.') && tokens.is(token - 2, WordKind.CITING)
        || isBadMark(tokens.mark(token - 1))
        || tokens.isGlued(token) && isBadJoint(tokens, token)) {
      return false;
    }
    if (tokens.isGlued(token + 1) && isBadAfter(tokens, token + 1)) {
      return false;
    }
    boolean counts = tokens.is(token + 1, WordKind.COUNTED) || tokens.number(token) < 1900;
    if (counts
        && !tokens.isAnyOf(
            token - 1, "in", "since", "of", "by", "until", "during", "from", "before", "after",
            "circa")) {
      return false;
    }
    boolean ofNoDay =
        tokens.isMark(token - 1, ',')
            && tokens.isNumber(token - 2, 2)
            && tokens.is(token - 3, WordKind.MONTH);
    return !ofNoDay
        && !tokens.isAnyOf(token + 1, "U", "WL", "F", "Fed", "S", "Cal", "LEXIS", "hours", "Stat");
  }

  private static boolean isBadMark(char mark) {
    return mark == '\u00a7'
        || mark == '$'
        || mark == '#'
        || mark == '\u00b6'
        || mark == '\u00a3'
        || mark == '\u20ac';
  }

  private static boolean isBadJoint(DateTokens tokens, int token) {
    char mark = tokens.mark(token - 1);
    if (mark == '-' || mark == '\u2013' || mark == '/') {
      // 2019-2024 and mid-2024 are years, 24-2019 and A-2024 are not.
      boolean afterYear = tokens.isNumber(token - 2) && tokens.length(token - 2) == 4;
      return !afterYear && !tokens.is(token - 2, WordKind.EDGE);
    }
    return mark != '('
        && mark != '['
        && mark != '"'
        && mark != '\u201c'
        && mark != '\''
        && mark != '\u2019'
        && mark != '\u2014'
        && mark != '\u2018'
        && mark != ',';
  }

  private static boolean isBadAfter(DateTokens tokens, int next) {
    char mark = tokens.mark(next);
    boolean numberFollows = tokens.isGlued(next + 1) && tokens.isNumber(next + 1);
    return switch (mark) {
      case '(', '%', '_', '$', '\u00b0' -> true;
      case '-', '\u2013', ':', '/' ->
          numberFollows && tokens.length(next + 1) != 4 && tokens.length(next + 1) != 2;
      case '.' -> numberFollows;
      default -> false;
    };
  }
}
