package org.inforce.annotate.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.inforce.annotate.date.DateTokens.Shape;
import org.jspecify.annotations.Nullable;

/// Days, months and years that are called by their names or numbers.
final class CalendarPhrases {
  private final DateTokens tokens;

  CalendarPhrases(DateTokens tokens) {
    this.tokens = tokens;
  }

  /// The longest such expression that begins at a token.
  @Nullable Candidate at(int token) {
    return switch (tokens.shape(token)) {
      case WORD ->
          switch (tokens.kind(token)) {
            case WEEKDAY -> weekday(token);
            case MONTH -> month(token, token);
            case ORDINAL, CARDINAL -> dayOfMonth(token);
            case THE ->
                tokens.isAnyOf(token + 2, "day", "of") ? dayOfMonth(token + 1) : bareDay(token);
            default -> null;
          };
      case NUMBER -> firstOf(numeric(token), dayOfMonth(token), year(token));
      case ORDINAL ->
          tokens.isWord(token + 1, "century") || tokens.isWord(token + 2, "century")
              ? hundredYears(token)
              : dayOfMonth(token);
      case DECADE -> decade(token);
      case MIXED, MARK -> null;
    };
  }

  private static @Nullable Candidate firstOf(
      @Nullable Candidate first, @Nullable Candidate second, @Nullable Candidate third) {
    return first != null ? first : second != null ? second : third;
  }

  private @Nullable Candidate weekday(int token) {
    if (!tokens.isCapitalised(token)) {
      return null;
    }
    boolean abbreviated = tokens.length(token) <= 5 && !tokens.word(token).endsWith("day");
    int next = token + 1;
    if (abbreviated && tokens.isMark(next, '.')) {
      next++;
    }
    int afterComma = tokens.isMark(next, ',') ? next + 1 : next;
    if (tokens.isWord(afterComma, "the")) {
      afterComma++;
    }
    Candidate named =
        tokens.is(afterComma, WordKind.MONTH)
            ? month(token, afterComma)
            : tokens.shape(afterComma) == Shape.NUMBER || tokens.shape(afterComma) == Shape.ORDINAL
                ? dayOfMonth(afterComma)
                : null;
    if (named != null && !(named.meaning() instanceof Meaning.NamedMonth)) {
      return new Candidate(token, named.to(), named.meaning());
    }
    if (abbreviated
        || tokens.isMark(token + 1, '\'')
            && tokens.isGlued(token + 2)
            && tokens.isWord(token + 2, "s")
            && tokens.is(token + 3, WordKind.TITLE)) {
      return null;
    }
    return new Candidate(
        token,
        token + 1,
        new Meaning.NamedWeekday(DayOfWeek.of(tokens.value(token)), Optional.empty(), false));
  }

  /// Where a month's name ends, with its full stop if it is an abbreviation; -1 if there is none.
  private int monthEnd(int token) {
    if (!tokens.is(token, WordKind.MONTH) || !tokens.isCapitalised(token)) {
      return -1;
    }
    boolean stop =
        (tokens.length(token) == 3 && !tokens.isWord(token, "may") || tokens.isWord(token, "sept"))
            && tokens.isMark(token + 1, '.')
            && tokens.isGlued(token + 1);
    return stop ? token + 2 : token + 1;
  }

  boolean isDay(int token) {
    return (tokens.isNumber(token, 2) || tokens.shape(token) == Shape.ORDINAL)
        && tokens.number(token) >= 1
        && tokens.number(token) <= 31;
  }

  boolean isYear(int token) {
    return tokens.isNumber(token)
        && tokens.length(token) == 4
        && tokens.number(token) >= 1600
        && tokens.number(token) <= 2199;
  }

  private @Nullable Candidate month(int from, int token) {
    int end = monthEnd(token);
    if (end < 0) {
      return null;
    }
    int month = tokens.value(token);
    int day = tokens.isWord(end, "the") && tokens.shape(end + 1) == Shape.ORDINAL ? end + 1 : end;
    if (isDay(day) && !beginsCount(day)) {
      return dayInMonth(from, month, day);
    }
    int year = tokens.isMark(end, ',') || tokens.isWord(end, "of") ? end + 1 : end;
    if (isYear(year)) {
      return new Candidate(
          from, year + 1, new Meaning.OfMonth(YearMonth.of(tokens.number(year), month)));
    }
    int shift = tokens.isWord(end, "of") ? end + 1 : end;
    if (tokens.is(shift, WordKind.SHIFT) && tokens.isWord(shift + 1, "year")) {
      return new Candidate(from, shift + 2, new Meaning.MonthInYear(month, tokens.value(shift)));
    }
    if (isShortYear(end)) {
      return new Candidate(
          from, end + 2, new Meaning.OfMonth(YearMonth.of(century(tokens.number(end + 1)), month)));
    }
    if (tokens.isWord(token, "may") && tokens.length(token) == 3
        || !MonthNames.isMonth(tokens, token, end)) {
      return MonthNames.mayStandAlone(tokens, token)
          ? new Candidate(from, end, named(month))
          : null;
    }
    return new Candidate(from, end, named(month));
  }

  /// `'24`.
  private boolean isShortYear(int apostrophe) {
    char mark = tokens.mark(apostrophe);
    return (mark == '\'' || mark == '\u2019')
        && tokens.isNumber(apostrophe + 1, 2)
        && tokens.length(apostrophe + 1) == 2
        && tokens.isGlued(apostrophe + 1);
  }

  private static Meaning named(int month) {
    return new Meaning.NamedMonth(month, Optional.empty());
  }

  /// A number after a month that is no day: `March 12,000`, `May 3.5`, `in June 11 states`.
  private boolean beginsCount(int day) {
    return tokens.isMark(day + 1, '-')
        && tokens.isGlued(day + 1)
        && tokens.isGlued(day + 2)
        && tokens.is(day + 2, WordKind.UNIT);
  }

  private @Nullable Candidate dayInMonth(int from, int month, int day) {
    int after = day + 1;
    int year = tokens.isMark(after, ',') || tokens.isWord(after, "of") ? after + 1 : after;
    if (isYear(year) && !tokens.beginsParagraph(year)) {
      return day(from, year + 1, tokens.number(year), month, tokens.number(day));
    }
    if (isShortYear(year)) {
      return day(from, year + 2, century(tokens.number(year + 1)), month, tokens.number(day));
    }
    if (!isDayOfAnyYear(month, tokens.number(day))) {
      return null;
    }
    return new Candidate(from, after, new Meaning.DayInYear(month, tokens.number(day)));
  }

  private static boolean isDayOfAnyYear(int month, int day) {
    return day >= 1 && day <= java.time.Month.of(month).maxLength();
  }

  private static @Nullable Candidate day(int from, int to, int year, int month, int day) {
    try {
      return new Candidate(from, to, new Meaning.Day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      // 31 February: no date, and nothing else either.
      return null;
    }
  }

  /// A further day of a month, after a comma, a dash or "and", with the year if the list ends
  /// there.
  @Nullable Candidate listedDay(int token, int month) {
    int day = connectorEnd(token);
    if (day == token || !isDay(day) || !isDayOfAnyYear(month, tokens.number(day))) {
      return null;
    }
    boolean joined = !tokens.isMark(token, ',') || day > token + 1;
    boolean closes =
        tokens.mark(day + 1) != 0 && !tokens.isMark(day + 1, '-')
            || tokens.beginsParagraph(day + 1);
    if (!(joined && closes && !tokens.isGlued(day + 2)) && !listEndsInYear(day)) {
      return null;
    }
    return dayInMonth(day, month, day);
  }

  private boolean listEndsInYear(int day) {
    int at = day;
    for (int days = 0; days < 10; days++) {
      int year = tokens.isMark(at + 1, ',') ? at + 2 : at + 1;
      if (isYear(year)) {
        return true;
      }
      int next = connectorEnd(at + 1);
      if (next == at + 1 || !isDay(next)) {
        return false;
      }
      at = next;
    }
    return false;
  }

  /// The token after a comma, a dash, `and`, `to`, or the token itself.
  int connectorEnd(int token) {
    int at = tokens.isMark(token, ',') ? token + 1 : token;
    boolean dash = (tokens.isMark(at, '-') || tokens.isMark(at, '\u2013')) && tokens.isGlued(at);
    boolean word =
        tokens.isAnyOf(at, "and", "or", "to", "through", "until") || tokens.isMark(at, '&');
    return dash || word ? at + 1 : at;
  }

  /// `30 June 2026`, `8th day of January, 2026`, `the eighth of January`, `14-Jun-2024`.
  private @Nullable Candidate dayOfMonth(int token) {
    int day;
    int next;
    if (isDay(token)) {
      day = tokens.number(token);
      next = token + 1;
    } else {
      OptionalOrdinal ordinal = OptionalOrdinal.at(tokens, token);
      if (ordinal.value() < 1 || ordinal.value() > 31) {
        return null;
      }
      day = ordinal.value();
      next = ordinal.to();
    }
    boolean said = tokens.shape(token) != Shape.NUMBER;
    if (tokens.isWord(next, "day") && said) {
      next++;
    }
    if (tokens.isWord(next, "of")) {
      next++;
    } else if (tokens.isMark(next, '-') && tokens.isGlued(next)) {
      next++;
    } else if (tokens.is(token, WordKind.CARDINAL)) {
      return null;
    }
    int end = monthEnd(next);
    if (end < 0) {
      return null;
    }
    int month = tokens.value(next);
    int from = tokens.is(token - 1, WordKind.THE) && said ? token - 1 : token;
    boolean mark = tokens.isMark(end, ',') || tokens.isMark(end, '-') || tokens.isWord(end, "of");
    int year = mark ? end + 1 : end;
    if (isYear(year) && !tokens.beginsParagraph(year)) {
      return day(from, year + 1, tokens.number(year), month, day);
    }
    boolean monthsOwnDay = isDay(end) && !isYear(end + 1);
    if (monthsOwnDay || !isDayOfAnyYear(month, day) || tokens.beginsParagraph(token + 1)) {
      return null;
    }
    return new Candidate(from, end, new Meaning.DayInYear(month, day));
  }

  /// `on the 23rd`, but not `on the 14th Amendment` or `by the 5th`.
  private @Nullable Candidate bareDay(int the) {
    boolean said =
        tokens.isWord(the - 1, "on")
            && tokens.shape(the + 1) == Shape.ORDINAL
            && isDay(the + 1)
            && (tokens.mark(the + 2) != 0 && tokens.mark(the + 2) != '-'
                || tokens.beginsParagraph(the + 2)
                || tokens.isAnyOf(
                    the + 2, "and", "but", "when", "while", "after", "before", "by", "for", "in",
                    "to", "with", "that", "as"));
    return said
        ? new Candidate(the, the + 2, new Meaning.DayInMonth(tokens.number(the + 1)))
        : null;
  }

  /// `1/3/2024`, `1/3/24`, `2024-01-03`, `3.1.2024`, with the American order of month and day.
  private @Nullable Candidate numeric(int token) {
    char mark = tokens.mark(token + 1);
    boolean separated =
        (mark == '/' || mark == '-' || mark == '.')
            && tokens.mark(token + 3) == mark
            && tokens.isNumber(token + 2, 2)
            && tokens.isNumber(token + 4, 4)
            && tokens.isGlued(token + 1)
            && tokens.isGlued(token + 2)
            && tokens.isGlued(token + 3)
            && tokens.isGlued(token + 4);
    if (!separated || isJoined(token, token + 5)) {
      return null;
    }
    int first = tokens.number(token);
    int second = tokens.number(token + 2);
    int third = tokens.number(token + 4);
    if (isYear(token) && tokens.length(token + 4) <= 2) {
      return day(token, token + 5, first, second, third);
    }
    if (tokens.length(token) > 2 || !isYear(token + 4) && tokens.length(token + 4) != 2) {
      return null;
    }
    if (mark != '/' && tokens.length(token + 4) == 2) {
      return null;
    }
    int year = tokens.length(token + 4) == 2 ? century(third) : third;
    boolean dayFirst = first > 12 || mark == '.' && second <= 12;
    return dayFirst
        ? day(token, token + 5, year, second, first)
        : day(token, token + 5, year, first, second);
  }

  private boolean isJoined(int token, int end) {
    boolean before = tokens.isGlued(token) && isJoint(tokens.mark(token - 1));
    boolean after =
        tokens.isGlued(end)
            && isJoint(tokens.mark(end))
            && tokens.isGlued(end + 1)
            && tokens.isNumber(end + 1);
    return before || after;
  }

  private static boolean isJoint(char mark) {
    return mark == '/' || mark == '-' || mark == '_' || mark == '$' || mark == '#';
  }

  /// `the 20th century`: the hundred years that begin with 19.
  private Candidate hundredYears(int token) {
    int from = tokens.is(token - 1, WordKind.THE) ? token - 1 : token;
    int end = tokens.isMark(token + 1, '-') ? token + 3 : token + 2;
    return new Candidate(from, end, new Meaning.Fixed(Integer.toString(tokens.number(token) - 1)));
  }

  /// Two digits: 1970 to 2069.
  private static int century(int year) {
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private @Nullable Candidate decade(int token) {
    int number = tokens.number(token);
    boolean the = tokens.is(token - 1, WordKind.THE);
    if (tokens.length(token) == 5) {
      return decade(the ? token - 1 : token, token, number);
    }
    boolean apostrophe = tokens.isMark(token - 1, '\'') || tokens.isMark(token - 1, '\u2019');
    if (!apostrophe && !the && !tokens.is(token - 1, WordKind.EDGE)) {
      return null;
    }
    return decade(
        apostrophe || the ? token - 1 : token, token, number < 30 ? 2000 + number : 1900 + number);
  }

  private static Candidate decade(int from, int token, int year) {
    return new Candidate(from, token + 1, new Meaning.Fixed(Integer.toString(year / 10)));
  }

  private @Nullable Candidate year(int token) {
    if (!isYear(token) || !Years.isYear(tokens, token)) {
      return null;
    }
    if (tokens.is(token + 1, WordKind.FISCAL) && tokens.isWord(token + 2, "year")) {
      return new Candidate(token, token + 3, new Meaning.Fixed("FY" + tokens.number(token)));
    }
    return new Candidate(token, token + 1, new Meaning.OfYear(tokens.number(token)));
  }
}
