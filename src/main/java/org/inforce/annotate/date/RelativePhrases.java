package org.inforce.annotate.date;

import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days, weeks, months and years that are called by their distance: `yesterday`, `last month`, `two
/// years ago`, `the next day`.
final class RelativePhrases {
  private final DateTokens tokens;

  RelativePhrases(DateTokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Candidate at(int token) {
    return switch (tokens.kind(token)) {
      case DEICTIC -> deictic(token);
      case REFERENCE -> reference(token);
      case SHIFT -> shifted(token, token);
      case THE -> theDay(token);
      case CARDINAL, VAGUE, ARTICLE -> counted(token);
      case UNIT -> plain(token);
      default ->
          tokens.isWord(token, "that") && tokens.is(token + 1, WordKind.UNIT)
              ? that(token)
              : tokens.isNumber(token) ? counted(token) : null;
    };
  }

  /// `now`, `recently`, but not `now-cancelled` or `will now decide`.
  private @Nullable Candidate reference(int token) {
    boolean joined = tokens.isMark(token + 1, '-') && tokens.isGlued(token + 1);
    boolean idle =
        tokens.isWord(token, "now") && tokens.isAnyOf(token - 1, "will", "must", "may")
            || tokens.isWord(token, "soon") && tokens.isAnyOf(token + 1, "as", "after")
            || tokens.isAnyOf(token, "soon", "recently")
                && tokens.isAnyOf(token - 1, "as", "too", "how");
    if (joined || idle) {
      return null;
    }
    int from = tokens.isAnyOf(token - 1, "more", "most", "very", "right") ? token - 1 : token;
    return new Candidate(from, token + 1, direction(tokens.value(token)));
  }

  private static Meaning direction(int direction) {
    return new Meaning.Fixed(
        direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF");
  }

  private static Meaning away(TimeUnit unit, int amount) {
    return new Meaning.Away(unit, amount, false);
  }

  private Candidate deictic(int token) {
    Meaning day = away(TimeUnit.DAY, tokens.value(token));
    if (tokens.isWord(token, "tonight")) {
      return new Candidate(token, token + 1, time(day, DayPart.NIGHT));
    }
    return new Candidate(token, token + 1, day);
  }

  private static Meaning time(Meaning day, DayPart part) {
    return new Meaning.Time(Optional.of(day), part.suffix());
  }

  private @Nullable Candidate theDay(int token) {
    if (tokens.is(token + 1, WordKind.SHIFT)) {
      return shifted(token, token + 1);
    }
    if (tokens.isWord(token + 1, "weekend")) {
      return new Candidate(token, token + 2, new Meaning.Weekend());
    }
    if (tokens.isAnyOf(token + 1, "morning", "afternoon", "evening")
        && tokens.isAnyOf(token - 1, "in", "during", "by", "until")) {
      DayPart part = DayPart.ALL.get(tokens.value(token + 1));
      return new Candidate(token, token + 2, time(new Meaning.Away(TimeUnit.DAY, 0, true), part));
    }
    if (tokens.is(token + 1, WordKind.UNIT) && tokens.isAnyOf(token + 2, "before", "after")) {
      int sign = tokens.isWord(token + 2, "before") ? -1 : 1;
      TimeUnit unit = TimeUnit.ALL.get(tokens.value(token + 1));
      if (unit == TimeUnit.DAY && tokens.isAnyOf(token + 3, "yesterday", "tomorrow")) {
        return new Candidate(token, token + 4, away(unit, 2 * sign));
      }
      boolean closes = tokens.mark(token + 3) != 0 && !tokens.isMark(token + 3, '(');
      if (closes && !unit.isClock()) {
        return new Candidate(token, token + 3, new Meaning.Away(unit, sign, true));
      }
    }
    return null;
  }

  private @Nullable Candidate that(int token) {
    TimeUnit unit = TimeUnit.ALL.get(tokens.value(token + 1));
    boolean calendar =
        unit == TimeUnit.DAY
            || unit == TimeUnit.WEEK
            || unit == TimeUnit.MONTH
            || unit == TimeUnit.YEAR;
    return calendar && isSingular(token + 1)
        ? new Candidate(token, token + 2, new Meaning.Away(unit, 0, true))
        : null;
  }

  private boolean isSingular(int token) {
    return !tokens.word(token).toLowerCase(java.util.Locale.ROOT).endsWith("s");
  }

  /// `last week`, `the next four years`, `this past Friday`, `next spring`.
  private @Nullable Candidate shifted(int from, int token) {
    int shift = tokens.value(token);
    int next = token + 1;
    if (tokens.is(next, WordKind.SHIFT) && tokens.isWord(token, "this")) {
      shift = tokens.value(next);
      next++;
    }
    if (tokens.is(next, WordKind.FISCAL)) {
      next++;
      if (tokens.isWord(next, "year")) {
        return new Candidate(from, next + 1, new Meaning.PartOfYear("FY", Optional.of(shift)));
      }
    }
    return switch (tokens.kind(next)) {
      case UNIT -> shiftedUnit(from, token, next, shift);
      case WEEKDAY -> new Candidate(from, next + 1, shiftedWeekday(token, next, shift));
      case MONTH ->
          tokens.isCapitalised(next)
              ? new Candidate(
                  from, next + 1, new Meaning.NamedMonth(tokens.value(next), Optional.of(shift)))
              : null;
      case SEASON ->
          new Candidate(
              from,
              next + 1,
              new Meaning.Season(tokens.value(next), Optional.empty(), Optional.of(shift)));
      case PART -> shiftedPart(from, token, next, shift);
      case CARDINAL, VAGUE -> shiftedAmount(from, token, next);
      default -> tokens.isNumber(next, 3) ? shiftedAmount(from, token, next) : null;
    };
  }

  private Meaning shiftedWeekday(int token, int next, int shift) {
    DayOfWeek weekday = DayOfWeek.of(tokens.value(next));
    return tokens.isWord(token, "following")
        ? new Meaning.WeekdayAfter(weekday)
        : new Meaning.NamedWeekday(weekday, Optional.of(shift), false);
  }

  private @Nullable Candidate shiftedUnit(int from, int token, int unitAt, int shift) {
    TimeUnit unit = TimeUnit.ALL.get(tokens.value(unitAt));
    if (unit == TimeUnit.SECOND || unit == TimeUnit.MINUTE || unit == TimeUnit.HALF) {
      return null;
    }
    if (!isSingular(unitAt)) {
      return tokens.isAnyOf(token, "this", "same", "present", "subsequent", "prior", "previous")
          ? null
          : new Candidate(
              from,
              unitAt + 1,
              tokens.isWord(token, "recent")
                  ? direction(-1)
                  : new Meaning.Duration(unit.vaguePeriod()));
    }
    if (tokens.isWord(token, "same") && yearsBefore(unitAt + 1) > 0 && perYear(unit) > 0) {
      Meaning then = new Meaning.Away(unit, -perYear(unit), true);
      return new Candidate(from, unitAt + 1 + yearsBefore(unitAt + 1), then);
    }
    if (tokens.isWord(token, "recent") || unit.isClock() && shift == 0) {
      return null;
    }
    if (tokens.isWord(token, "past") && unit != TimeUnit.WEEKEND || unit.isClock()) {
      return new Candidate(from, unitAt + 1, new Meaning.Duration(unit.period(1)));
    }
    boolean narrated =
        tokens.isAnyOf(token, "same", "following", "subsequent", "preceding")
            || from < token && tokens.isAnyOf(token, "previous", "next")
            || tokens.isAnyOf(token, "next", "previous") && unit == TimeUnit.DAY;
    return new Candidate(from, unitAt + 1, new Meaning.Away(unit, shift, narrated));
  }

  /// How many tokens "last year" or "a year earlier" has behind "the same month", 0 if it is not
  /// said.
  private int yearsBefore(int token) {
    if (tokens.isWord(token, "last") && tokens.isWord(token + 1, "year")) {
      return 2;
    }
    boolean year = tokens.is(token, WordKind.ARTICLE) && tokens.isWord(token + 1, "year");
    return year && tokens.isAnyOf(token + 2, "earlier", "ago", "before") ? 3 : 0;
  }

  private static int perYear(TimeUnit unit) {
    return unit == TimeUnit.MONTH ? 12 : unit == TimeUnit.QUARTER ? 4 : 0;
  }

  private @Nullable Candidate shiftedPart(int from, int token, int partAt, int shift) {
    DayPart part = DayPart.ALL.get(tokens.value(partAt));
    if (tokens.isAnyOf(token, "past", "recent", "current", "prior")) {
      return null;
    }
    boolean narrated = from < token || tokens.isAnyOf(token, "next", "following", "same");
    return new Candidate(
        from, partAt + 1, time(new Meaning.Away(TimeUnit.DAY, shift, narrated), part));
  }

  private @Nullable Candidate shiftedAmount(int from, int token, int amountAt) {
    Amount amount = Amount.at(tokens, amountAt);
    if (amount == null) {
      return null;
    }
    int unitAt = tokens.is(amount.to(), WordKind.DAY_CLASS) ? amount.to() + 1 : amount.to();
    boolean lasts =
        tokens.isWord(token, "last")
            && tokens.isAnyOf(token - 1, "to", "will", "would", "could", "may", "can", "not");
    if (!tokens.is(unitAt, WordKind.UNIT) || tokens.isWord(token, "same") || lasts) {
      return null;
    }
    TimeUnit unit = TimeUnit.ALL.get(tokens.value(unitAt));
    return new Candidate(from, unitAt + 1, new Meaning.Duration(amount.of(unit)));
  }

  /// `two years ago`, `a week earlier`, `30 days from now`.
  private @Nullable Candidate counted(int token) {
    Amount amount = Amount.at(tokens, token);
    if (amount == null || !tokens.is(amount.to(), WordKind.UNIT)) {
      return null;
    }
    int from = tokens.is(token - 1, WordKind.APPROXIMATE) ? token - 1 : token;
    TimeUnit unit = TimeUnit.ALL.get(tokens.value(amount.to()));
    int after = amount.to() + 1;
    if (amount.half() && tokens.isWord(after, "ago")) {
      return new Candidate(from, after + 1, away(TimeUnit.YEAR, -amount.value()));
    }
    if (tokens.isWord(after, "ago") && tokens.isWord(after + 1, "today") && isExact(unit, amount)) {
      return new Candidate(from, after + 2, away(TimeUnit.DAY, -daysOf(unit, amount)));
    }
    if (tokens.isWord(after, "ago")) {
      return new Candidate(
          from, after + 1, amount.vague() ? direction(-1) : away(unit, -amount.value()));
    }
    if (tokens.isAnyOf(after, "earlier", "later", "hence") && !tokens.isWord(after + 1, "than")) {
      int sign = tokens.isWord(after, "earlier") ? -1 : 1;
      return amount.vague()
          ? null
          : new Candidate(
              from,
              after + 1,
              new Meaning.Away(unit, sign * amount.value(), !tokens.isWord(after, "hence")));
    }
    if (tokens.isWord(after, "from") && tokens.isAnyOf(after + 1, "now", "today")) {
      return new Candidate(
          from, after + 2, amount.vague() ? direction(1) : away(unit, amount.value()));
    }
    return null;
  }

  private static boolean isExact(TimeUnit unit, Amount amount) {
    return !amount.vague() && !amount.half() && (unit == TimeUnit.DAY || unit == TimeUnit.WEEK);
  }

  private static int daysOf(TimeUnit unit, Amount amount) {
    return unit == TimeUnit.WEEK ? 7 * amount.value() : amount.value();
  }

  /// `years ago`, `year-end`.
  private @Nullable Candidate plain(int token) {
    if (tokens.isWord(token + 1, "ago") && !isSingular(token)) {
      return new Candidate(token, token + 2, direction(-1));
    }
    int end = token + 1;
    if (tokens.isMark(end, '\'') || tokens.isMark(end, '\u2019')) {
      end += 2;
    } else if (tokens.isMark(end, '-')) {
      end++;
    }
    boolean ends = end > token + 1 && tokens.isWord(end, "end");
    return ends && tokens.isAnyOf(token, "year", "month", "week")
        ? new Candidate(token, end + 1, away(TimeUnit.ALL.get(tokens.value(token)), 0))
        : null;
  }
}
