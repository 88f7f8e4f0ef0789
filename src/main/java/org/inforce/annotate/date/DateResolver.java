package org.inforce.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inforce.model.EventDate;
import org.jspecify.annotations.Nullable;

/// Works out the calendar value of a meaning from the reference day, the dates told before it and
/// its tense.
final class DateResolver {
  /// The type, value and calendar date of an expression.
  record Value(String type, String value, Optional<EventDate> date) {
    static Value of(EventDate date) {
      return new Value("DATE", date.text().orElseThrow(), Optional.of(date));
    }

    static Value date(String value) {
      return new Value("DATE", value, Optional.empty());
    }
  }

  /// A date farther away than this in the direction of its tense is taken the other way where it is
  /// near there: writers name the year of a day that far off.
  private static final int FAR = 300;

  private static final int NEAR = 60;

  /// Tokens after which a day is no longer the one spoken of.
  private static final int FARTHEST_TOLD = 200;

  private final Optional<LocalDate> reference;
  private final Periods periods;
  private @Nullable LocalDate narrated;
  private @Nullable LocalDate narratedMonth;
  private @Nullable LocalDate narratedYear;
  private int told = -1;
  private int toldMonth = -1;
  private Optional<LocalDate> base = Optional.empty();

  DateResolver(Optional<LocalDate> reference) {
    this.reference = reference;
    this.periods = new Periods(reference);
  }

  /// The value of the next expression of the text.
  Value resolve(Candidate candidate, TenseReader tenses) {
    if (candidate.from() - told > FARTHEST_TOLD) {
      narrated = null;
    }
    if (candidate.from() - toldMonth > FARTHEST_TOLD) {
      narratedMonth = null;
    }
    Tense tense = needsTense(candidate.meaning()) ? tenses.of(candidate) : Tense.UNKNOWN;
    // What is still to come is counted from the day told in the same sentence.
    boolean fromTold =
        tense == Tense.FUTURE
            && narrated != null
            && tenses.areInOneSentence(told, candidate.from());
    base = fromTold ? Optional.ofNullable(narrated) : reference;
    Value value = resolve(candidate.meaning(), tense);
    value.date().ifPresent(date -> tell(date, candidate.to() - 1));
    return value;
  }

  private void tell(EventDate date, int token) {
    narratedYear = date.first().orElse(narratedYear);
    switch (date.precision()) {
      case DAY -> {
        narrated = date.first().orElseThrow();
        narratedMonth = narrated;
        told = token;
        toldMonth = token;
      }
      case MONTH -> {
        narratedMonth = date.first().orElseThrow();
        toldMonth = token;
      }
      case YEAR, UNKNOWN -> {}
    }
  }

  private static boolean needsTense(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Time time -> time.day().filter(DateResolver::needsTense).isPresent();
      case Meaning.DayInYear _,
          Meaning.DayInMonth _,
          Meaning.NamedMonth _,
          Meaning.NamedWeekday _,
          Meaning.Season _,
          Meaning.PartOfYear _,
          Meaning.YearlyDay _ ->
          true;
      case Meaning.Day _,
          Meaning.OfMonth _,
          Meaning.OfYear _,
          Meaning.MonthInYear _,
          Meaning.WeekdayAfter _,
          Meaning.Away _,
          Meaning.Weekend _,
          Meaning.Fixed _,
          Meaning.Duration _,
          Meaning.Repeated _ ->
          false;
    };
  }

  private Value resolve(Meaning meaning, Tense tense) {
    return switch (meaning) {
      case Meaning.Day day -> Value.of(EventDate.day(day.day()));
      case Meaning.OfMonth month -> Value.of(EventDate.month(month.month()));
      case Meaning.OfYear year -> Value.of(EventDate.year(year.year()));
      case Meaning.DayInYear day -> dayInYear(day, tense);
      case Meaning.DayInMonth day -> dayInMonth(day, tense);
      case Meaning.NamedMonth month -> namedMonth(month, tense);
      case Meaning.MonthInYear month ->
          reference
              .map(day ->
                  Value.of(
                      EventDate.month(YearMonth.of(day.getYear() + month.years(), month.month()))))
              .orElseGet(() -> Value.date("XXXX-%02d".formatted(month.month())));
      case Meaning.NamedWeekday weekday -> weekday(weekday, tense);
      case Meaning.WeekdayAfter after -> weekdayAfter(after.weekday());
      case Meaning.Away away -> away(away);
      case Meaning.Weekend _ -> weekend();
      case Meaning.YearlyDay day -> yearlyDay(day, tense);
      case Meaning.Season season -> periods.season(season, tense);
      case Meaning.PartOfYear part -> periods.partOfYear(part, tense);
      case Meaning.Time time -> time(time, tense);
      case Meaning.Fixed fixed -> Value.date(fixed.value());
      case Meaning.Duration duration -> new Value("DURATION", duration.value(), Optional.empty());
      case Meaning.Repeated repeated -> new Value("SET", repeated.value(), Optional.empty());
    };
  }

  private Value dayInYear(Meaning.DayInYear meaning, Tense tense) {
    if (reference.isEmpty()) {
      return Value.date("XXXX-%02d-%02d".formatted(meaning.month(), meaning.day()));
    }
    LocalDate today = base.orElseThrow();
    Optional<LocalDate> near = nearest(meaning, today, Tense.UNKNOWN);
    Optional<LocalDate> fitting = nearest(meaning, today, tense);
    boolean otherWay =
        near.isPresent()
            && fitting.isPresent()
            && distance(fitting.get(), today) > FAR
            && distance(near.get(), today) < NEAR;
    return (otherWay ? near : fitting)
        .map(day -> Value.of(EventDate.day(day)))
        .orElseGet(() -> Value.date("XXXX-%02d-%02d".formatted(meaning.month(), meaning.day())));
  }

  /// Of the month told last, else of the nearest month that fits the tense.
  private Value dayInMonth(Meaning.DayInMonth meaning, Tense tense) {
    Optional<YearMonth> said =
        Optional.ofNullable(narratedMonth)
            .map(YearMonth::from)
            .filter(m -> meaning.day() <= m.lengthOfMonth());
    if (said.isPresent()) {
      return Value.of(EventDate.day(said.get().atDay(meaning.day())));
    }
    return reference
        .map(today -> Value.of(EventDate.day(inNearMonth(meaning.day(), today, tense))))
        .orElseGet(() -> Value.date("XXXX-XX-%02d".formatted(meaning.day())));
  }

  private static LocalDate inNearMonth(int day, LocalDate today, Tense tense) {
    int step = tense == Tense.FUTURE ? 1 : -1;
    // Of two months that follow each other one has 31 days.
    return IntStream.rangeClosed(0, 2)
        .mapToObj(months -> YearMonth.from(today).plusMonths((long) step * months))
        .filter(month -> day <= month.lengthOfMonth())
        .map(month -> month.atDay(day))
        .filter(d -> fits(d, today, tense == Tense.FUTURE ? tense : Tense.PAST))
        .findFirst()
        .orElse(today);
  }

  private static Optional<LocalDate> nearest(
      Meaning.DayInYear meaning, LocalDate today, Tense tense) {
    // Eight years may lie between two leap days.
    Optional<LocalDate> nearest = Optional.empty();
    for (int year = today.getYear() - 8; year <= today.getYear() + 8; year++) {
      if (meaning.day() <= YearMonth.of(year, meaning.month()).lengthOfMonth()) {
        LocalDate day = LocalDate.of(year, meaning.month(), meaning.day());
        if (fits(day, today, tense)
            && (nearest.isEmpty() || distance(day, today) < distance(nearest.get(), today))) {
          nearest = Optional.of(day);
        }
      }
    }
    return nearest;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private Value namedMonth(Meaning.NamedMonth meaning, Tense tense) {
    if (reference.isEmpty()) {
      return Value.date("XXXX-%02d".formatted(meaning.month()));
    }
    YearMonth now = YearMonth.from(base.orElseThrow());
    YearMonth same = YearMonth.of(now.getYear(), meaning.month());
    if (meaning.shift().isPresent()) {
      int shift = meaning.shift().get();
      boolean fits = shift < 0 ? same.isBefore(now) : shift == 0 || same.isAfter(now);
      return Value.of(EventDate.month(fits ? same : same.plusYears(shift)));
    }
    YearMonth month =
        switch (tense) {
          case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
          case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
          case UNKNOWN -> nearest(same, now);
        };
    return Value.of(EventDate.month(month));
  }

  private static YearMonth nearest(YearMonth same, YearMonth now) {
    int months = same.getMonthValue() - now.getMonthValue();
    return months > 6 ? same.minusYears(1) : months < -6 ? same.plusYears(1) : same;
  }

  private Value weekday(Meaning.NamedWeekday meaning, Tense tense) {
    DayOfWeek weekday = meaning.weekday();
    if (reference.isEmpty()) {
      return Value.date("XXXX-WXX-" + weekday.getValue());
    }
    // A weekday without a date is near to the day of the text, not to one that lies ahead of it.
    LocalDate today = base.filter(day -> !day.isAfter(reference.get())).or(() -> reference).get();
    if (meaning.shift().isPresent()) {
      return Value.of(EventDate.day(shiftedWeekday(meaning, meaning.shift().get(), today)));
    }
    LocalDate day =
        tense == Tense.FUTURE
            ? today.with(TemporalAdjusters.nextOrSame(weekday))
            : today.with(TemporalAdjusters.previousOrSame(weekday));
    return Value.of(EventDate.day(day));
  }

  private Value weekdayAfter(DayOfWeek weekday) {
    return Optional.ofNullable(narrated)
        .or(() -> reference)
        .map(day -> Value.of(EventDate.day(day.with(TemporalAdjusters.next(weekday)))))
        .orElseGet(() -> Value.date("XXXX-WXX-" + weekday.getValue()));
  }

  private static LocalDate shiftedWeekday(
      Meaning.NamedWeekday meaning, int shift, LocalDate today) {
    LocalDate inThisWeek = today.with(DayOfWeek.MONDAY).plusDays(meaning.weekday().getValue() - 1L);
    if (meaning.wholeWeek()) {
      return inThisWeek.plusWeeks(shift);
    }
    return switch (shift) {
      case -1 -> today.with(TemporalAdjusters.previous(meaning.weekday()));
      // "next Wednesday" said on a Tuesday is not tomorrow.
      case 1 -> inThisWeek.plusWeeks(1);
      default -> inThisWeek;
    };
  }

  private Value away(Meaning.Away meaning) {
    boolean months = meaning.unit().ordinal() >= TimeUnit.MONTH.ordinal();
    LocalDate last =
        meaning.unit() == TimeUnit.YEAR ? narratedYear : months ? narratedMonth : narrated;
    Optional<LocalDate> from =
        meaning.fromNarrated() && last != null ? Optional.of(last) : reference;
    if (from.isEmpty()) {
      return Value.date("XXXX-XX-XX");
    }
    LocalDate day = from.get();
    int amount = Math.clamp(meaning.amount(), -5000, 5000);
    return switch (meaning.unit()) {
      case SECOND, MINUTE -> Value.of(EventDate.day(day));
      case HOUR -> Value.of(EventDate.day(day.plusDays(amount / 24)));
      case DAY -> Value.of(EventDate.day(day.plusDays(amount)));
      case WEEK -> Periods.week(day.plusWeeks(amount), "");
      case FORTNIGHT -> Periods.week(day.plusWeeks(2L * amount), "");
      case WEEKEND -> Periods.week(day.plusWeeks(amount), "-WE");
      case MONTH -> Value.of(EventDate.month(YearMonth.from(day).plusMonths(amount)));
      case QUARTER -> Periods.quarter(day.plusMonths(3L * amount));
      case HALF -> Value.of(EventDate.month(YearMonth.from(day).plusMonths(6L * amount)));
      case YEAR -> Value.of(EventDate.year(day.getYear() + amount));
      case DECADE -> Value.date(Integer.toString((day.getYear() + 10 * amount) / 10));
      case CENTURY -> Value.date(Integer.toString((day.getYear() + 100 * amount) / 100));
    };
  }

  private Value weekend() {
    return reference
        .map(day ->
            Periods.week(
                day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0 ? day.minusWeeks(1) : day,
                "-WE"))
        .orElseGet(() -> Value.date("XXXX-WXX-WE"));
  }

  private Value yearlyDay(Meaning.YearlyDay meaning, Tense tense) {
    if (meaning.year().isPresent()) {
      return Value.of(EventDate.day(meaning.day().in(meaning.year().get())));
    }
    if (base.isEmpty()) {
      return Value.date("XXXX-XX-XX");
    }
    LocalDate today = base.get();
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .mapToObj(meaning.day()::in)
        .filter(day -> fits(day, today, tense))
        .min(Comparator.comparingLong(day -> distance(day, today)))
        .map(day -> Value.of(EventDate.day(day)))
        .orElseThrow();
  }

  private static boolean fits(LocalDate day, LocalDate today, Tense tense) {
    return switch (tense) {
      case PAST -> !day.isAfter(today);
      case FUTURE -> !day.isBefore(today);
      case UNKNOWN -> true;
    };
  }

  private Value time(Meaning.Time meaning, Tense tense) {
    Optional<Value> said = meaning.day().map(day -> resolve(day, tense));
    String day =
        said.map(Value::value)
            .orElseGet(() ->
                Optional.ofNullable(narrated)
                    .or(() -> reference)
                    .map(LocalDate::toString)
                    .orElse("XXXX-XX-XX"));
    return new Value("TIME", day + meaning.time(), said.flatMap(Value::date));
  }
}
