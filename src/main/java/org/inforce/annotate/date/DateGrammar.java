package org.inforce.annotate.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All expressions: the longest one that begins at a token, joined with the edge before it ("early
/// 2023") and the time after it ("Tuesday morning").
final class DateGrammar {
  private final DateTokens tokens;
  private final CalendarPhrases calendar;
  private final RelativePhrases relative;
  private final DurationPhrases durations;
  private final ClockPhrases clock;
  private final PeriodPhrases periods;
  private final NamedDayPhrases namedDays;

  DateGrammar(DateTokens tokens) {
    this.tokens = tokens;
    calendar = new CalendarPhrases(tokens);
    relative = new RelativePhrases(tokens);
    durations = new DurationPhrases(tokens);
    clock = new ClockPhrases(tokens);
    periods = new PeriodPhrases(tokens, calendar);
    namedDays = new NamedDayPhrases(tokens, calendar);
  }

  /// The expression that begins at a token.
  @Nullable Candidate at(int token) {
    if (tokens.shape(token) == DateTokens.Shape.MARK || cannotBegin(token)) {
      return null;
    }
    Candidate edged = edge(token);
    if (edged != null) {
      return withTime(edged);
    }
    Candidate time = clock.at(token);
    if (time != null) {
      return withDay(time);
    }
    Candidate core = core(token);
    return core == null ? null : withTime(core);
  }

  /// The next day of a list in one month: the 12 of `April 11-12, 2024`.
  @Nullable Candidate listed(Candidate day) {
    return switch (day.meaning()) {
      case Meaning.DayInYear(int month, int _) -> calendar.listedDay(day.to(), month);
      default -> null;
    };
  }

  private boolean cannotBegin(int token) {
    return tokens.shape(token) == DateTokens.Shape.WORD
        && tokens.kind(token) == WordKind.NONE
        && !tokens.isAnyOf(token, "q", "that", "once", "twice");
  }

  private @Nullable Candidate core(int token) {
    Candidate best = longer(calendar.at(token), relative.at(token));
    best = longer(longer(best, periods.at(token)), durations.at(token));
    return longer(best, namedDays.at(token));
  }

  /// Of two that end together the first.
  private static @Nullable Candidate longer(@Nullable Candidate first, @Nullable Candidate second) {
    if (first == null) {
      return second;
    }
    return second == null || second.to() <= first.to() ? first : second;
  }

  /// `early 2023`, `late Thursday`, `mid-June`, `the end of the month`, `earlier this week`.
  private @Nullable Candidate edge(int token) {
    int word = tokens.is(token, WordKind.THE) ? token + 1 : token;
    word = tokens.isAnyOf(word, "very") ? word + 1 : word;
    if (!tokens.is(word, WordKind.EDGE)) {
      return null;
    }
    int next = word + 1;
    boolean noun =
        tokens.isAnyOf(word, "beginning", "start", "end", "middle", "close", "turn", "outset");
    if (tokens.isWord(word, "mid") && tokens.isMark(next, '-') || tokens.isWord(next, "on")) {
      next++;
    } else if (tokens.isWord(next, "of")) {
      next++;
    } else if (tokens.isWord(next, "in")
        && tokens.isAnyOf(word, "early", "late", "earlier", "later")) {
      next++;
    } else if (noun) {
      return null;
    }
    Candidate core =
        tokens.is(next, WordKind.THE) && tokens.is(next + 1, WordKind.UNIT)
            ? wholeUnit(next)
            : core(next);
    if (core == null || !takesEdge(core.meaning())) {
      return null;
    }
    int from = word == token || noun || tokens.is(token, WordKind.THE) ? token : word;
    return new Candidate(from, core.to(), core.meaning());
  }

  /// `the year` after `the end of`.
  private @Nullable Candidate wholeUnit(int the) {
    TimeUnit unit = TimeUnit.ALL.get(tokens.value(the + 1));
    return switch (unit) {
      case DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY, WEEKEND ->
          new Candidate(the, the + 2, new Meaning.Away(unit, 0, false));
      case SECOND, MINUTE, HOUR, FORTNIGHT, HALF -> null;
    };
  }

  private static boolean takesEdge(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Duration _, Meaning.Repeated _, Meaning.Time _ -> false;
      case Meaning.Fixed fixed -> !fixed.value().endsWith("REF");
      default -> true;
    };
  }

  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Day _,
          Meaning.DayInYear _,
          Meaning.DayInMonth _,
          Meaning.NamedWeekday _,
          Meaning.WeekdayAfter _,
          Meaning.YearlyDay _ ->
          true;
      case Meaning.Away away -> away.unit() == TimeUnit.DAY;
      default -> false;
    };
  }

  /// `Tuesday morning`, `January 3, 2024, at 10 a.m.`, `Friday of last week`.
  private Candidate withTime(Candidate day) {
    Candidate placed = inWeek(day);
    if (!isDay(placed.meaning())) {
      return placed;
    }
    int next = placed.to();
    if (tokens.is(next, WordKind.PART)) {
      DayPart part = DayPart.ALL.get(tokens.value(next));
      return new Candidate(
          placed.from(), next + 1, new Meaning.Time(Optional.of(placed.meaning()), part.suffix()));
    }
    int at = tokens.isMark(next, ',') ? next + 1 : next;
    if (tokens.isWord(at, "at")) {
      at++;
    } else if (at > next) {
      return placed;
    }
    Candidate time = clock.at(at);
    return time != null && time.meaning() instanceof Meaning.Time said
        ? new Candidate(
            placed.from(), time.to(), new Meaning.Time(Optional.of(placed.meaning()), said.time()))
        : placed;
  }

  /// `Friday of last week`, `Monday next week`.
  private Candidate inWeek(Candidate day) {
    if (!(day.meaning() instanceof Meaning.NamedWeekday named)) {
      return day;
    }
    int shift = tokens.isWord(day.to(), "of") ? day.to() + 1 : day.to();
    boolean week = tokens.is(shift, WordKind.SHIFT) && tokens.isWord(shift + 1, "week");
    return week
        ? new Candidate(
            day.from(),
            shift + 2,
            new Meaning.NamedWeekday(named.weekday(), Optional.of(tokens.value(shift)), true))
        : day;
  }

  /// `10 a.m. on Tuesday`, `the morning of June 3`.
  private Candidate withDay(Candidate time) {
    int next = tokens.isMark(time.to(), ',') ? time.to() + 1 : time.to();
    if (tokens.isAnyOf(next, "on", "of")) {
      next++;
    }
    Candidate day = core(next);
    return day != null && isDay(day.meaning()) && time.meaning() instanceof Meaning.Time said
        ? new Candidate(
            time.from(), day.to(), new Meaning.Time(Optional.of(day.meaning()), said.time()))
        : time;
  }
}
