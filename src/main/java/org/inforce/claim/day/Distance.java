package org.inforce.claim.day;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.NumberWords;
import org.inforce.model.EventDate;
import org.inforce.model.Precision;

/// How far one happening lies from another: "two days after the group filed suit", "a week
/// earlier".
///
/// @param from the first token
/// @param later whether what is counted lies after that from which is counted
/// @param clause what happened there, if it is told
record Distance(
    int from, Period length, Precision precision, boolean later, Optional<Clause> clause) {
  /// Tokens of the longest distance, less one.
  private static final int REACH = 2;

  /// @param from its first token
  /// @param to the token after its last
  record Clause(int from, int to) {
    boolean contains(int token) {
      return token >= from && token < to;
    }
  }

  /// Whether the words of a day tell this distance.
  boolean isTold(SentenceDays.Day day) {
    return day.from() <= from + REACH && day.to() > from;
  }

  static List<Distance> in(SentenceDays days) {
    List<Distance> found = new ArrayList<>();
    for (int t = 2; t < days.size(); t++) {
      int joint = t;
      unit(days.word(t - 1))
          .flatMap(unit -> amount(days, joint - 2, unit).map(n -> at(days, joint, unit, n)))
          .filter(d -> days.is(joint, DayWord.EARLIER) || days.is(joint, DayWord.LATER))
          .filter(
              d -> !days.is(d.from() - 1, DayWord.APPROXIMATE) || isLessThanADay(days, d.from()))
          .ifPresent(found::add);
      neighbour(days, t).ifPresent(found::add);
      sameDay(days, t).ifPresent(found::add);
      sameMonth(days, t).ifPresent(found::add);
    }
    return found;
  }

  /// "(takes effect) 30 days after that", "90 days later": what is told right behind a verb and
  /// counts on from a day told before it.
  static Optional<Distance> onwardFrom(SentenceDays days, int verb) {
    return in(days).stream()
        .filter(d -> d.later() && d.clause().isEmpty() && !d.length().isZero())
        .filter(d -> d.from() > verb && d.from() <= verb + BEHIND)
        .findFirst();
  }

  /// "takes effect 30 days after", in tokens.
  private static final int BEHIND = 3;

  /// "30 days", "two weeks".
  static Optional<Period> length(SentenceDays days, int at) {
    return unit(days.word(at + 1))
        .filter(unit -> unit != Unit.HOUR)
        .flatMap(unit -> amount(days, at, unit).map(unit::times));
  }

  /// "on the very day that the rule was published", "the day on which it was to bite".
  private static Optional<Distance> sameDay(SentenceDays days, int at) {
    boolean said = days.word(at).equals("day") && days.is(at - 1, DayWord.SAME);
    boolean that = days.word(at + 1).equals("that");
    boolean which = days.word(at + 1).equals("on") && days.word(at + 2).equals("which");
    int clause = which ? at + 3 : at + 2;
    return said && (that || which)
        ? Optional.of(
            new Distance(
                at - 1,
                Period.ZERO,
                Precision.DAY,
                true,
                Optional.of(new Clause(clause, days.clauseEnd(clause)))))
        : Optional.empty();
  }

  /// "sued in April and appealed the same month", of one that the sentence names.
  private static Optional<Distance> sameMonth(SentenceDays days, int at) {
    boolean said =
        days.word(at).equals("month")
            && days.word(at - 1).equals("same")
            && days.word(at - 2).equals("the")
            && days.days().stream()
                .anyMatch(d -> d.to() <= at - 2 && d.date().precision() != Precision.YEAR);
    return said
        ? Optional.of(new Distance(at - 2, Period.ZERO, Precision.MONTH, true, Optional.empty()))
        : Optional.empty();
  }

  /// "the next day", "that evening".
  private static Optional<Distance> neighbour(SentenceDays days, int at) {
    boolean beside =
        days.is(at, DayWord.DAY_PART)
            && !days.opensNoun(at + 1)
            && !days.is(at - 3, DayWord.BOUND)
            && !days.is(at - 2, DayWord.BOUND);
    boolean that = days.word(at - 1).equals("that");
    if (!beside || !that && !days.word(at - 2).equals("the")) {
      return Optional.empty();
    }
    int amount = days.is(at - 1, DayWord.NEXT) ? 1 : days.is(at - 1, DayWord.PREVIOUS) ? -1 : 0;
    return that || amount != 0 || days.word(at - 1).equals("same")
        ? Optional.of(
            new Distance(
                that ? at - 1 : at - 2,
                Period.ofDays(amount),
                Precision.DAY,
                true,
                Optional.empty()))
        : Optional.empty();
  }

  /// A day told by a length: by one in months a month is told.
  static EventDate date(LocalDate day, Period length) {
    return length.getDays() == 0 && length.toTotalMonths() > 0
        ? EventDate.month(YearMonth.from(day))
        : EventDate.day(day);
  }

  private static Distance at(SentenceDays days, int joint, Unit unit, int amount) {
    boolean later = days.is(joint, DayWord.LATER);
    boolean counts = days.word(joint).equals("after") || days.word(joint).equals("before");
    boolean told = !counts || days.closes(joint + 1) || days.word(joint + 1).equals("that");
    return new Distance(
        joint - 2,
        isLessThanADay(days, joint - 2) ? Period.ofDays(1) : unit.times(amount),
        unit.precision,
        later,
        told ? Optional.empty() : Optional.of(new Clause(joint + 1, days.clauseEnd(joint + 1))));
  }

  /// "less than a day after the vote", "less than 24 hours after": that was the day before.
  private static boolean isLessThanADay(SentenceDays days, int from) {
    boolean day = days.word(from).equals("a") && days.word(from + 1).equals("day");
    return days.word(from - 1).equals("than")
        && days.word(from - 2).equals("less")
        && (day || days.word(from).equals(HOURS) && days.word(from + 1).equals("hours"));
  }

  private static final String HOURS = "24";

  private static Optional<Integer> amount(SentenceDays days, int at, Unit unit) {
    if (unit == Unit.HOUR) {
      return Optional.of(0);
    }
    if (days.word(at).equals("a") && days.word(at - 1).equals("half")) {
      return Optional.of(0);
    }
    return days.word(at).equals("the")
        ? Optional.of(1)
        : NumberWords.standard().value(days.word(at));
  }

  /// Counted from a day on which the clause or what was told happened.
  EventDate onward(LocalDate from) {
    return date(later ? from.plus(length) : from.minus(length));
  }

  /// Counted back from the day of the main clause to that of the clause.
  EventDate back(LocalDate main) {
    return date(later ? main.minus(length) : main.plus(length));
  }

  private EventDate date(LocalDate day) {
    return switch (precision) {
      case DAY, UNKNOWN -> EventDate.day(day);
      case MONTH -> EventDate.month(YearMonth.from(day));
      case YEAR -> EventDate.year(day.getYear());
    };
  }

  private enum Unit {
    HOUR(Period.ZERO, Precision.DAY),
    DAY(Period.ofDays(1), Precision.DAY),
    WEEK(Period.ofWeeks(1), Precision.DAY),
    MONTH(Period.ofMonths(1), Precision.MONTH),
    YEAR(Period.ofYears(1), Precision.YEAR);

    private final Period length;
    private final Precision precision;

    Unit(Period length, Precision precision) {
      this.length = length;
      this.precision = precision;
    }

    Period times(int amount) {
      return length.multipliedBy(amount);
    }
  }

  private static Optional<Unit> unit(String word) {
    return switch (word) {
      case "hours", "minutes" -> Optional.of(Unit.HOUR);
      case "day", "days", "night" -> Optional.of(Unit.DAY);
      case "week", "weeks" -> Optional.of(Unit.WEEK);
      case "month", "months" -> Optional.of(Unit.MONTH);
      case "year", "years" -> Optional.of(Unit.YEAR);
      default -> Optional.empty();
    };
  }
}
