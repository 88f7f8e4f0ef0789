package org.inforce.lexicon.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// Works out the day on which a period ends, and says by which rule.
///
/// ```java
/// DayCount.from(LocalDate.of(2026, 1, 3), Period.ofDays(14), CountingRule.FEDERAL_COURT);
/// ```
public final class DayCount {
  private static final int LONGEST = 40_000;

  private DayCount() {}

  /// A day worked out, and how.
  ///
  /// @param explanation e.g. `14 days from 2026-01-03 end on Saturday 2026-01-17, so on Tuesday
  ///   2026-01-20 (Fed. R. Civ. P. 6(a)(1), (5))`
  public record Due(LocalDate day, String explanation) {}

  /// The last day of a period that an event starts; the day of the event is not counted. A negative
  /// period is counted backward.
  ///
  /// @throws IllegalArgumentException if the period is longer than a century, or if a rule that
  ///   counts business days is given months or years
  public static Due from(LocalDate event, Period period, CountingRule rule) {
    if (Math.abs(period.toTotalMonths()) > 1_200 || Math.abs(period.getDays()) > LONGEST) {
      throw new IllegalArgumentException("a period too long to count: " + period);
    }
    if (rule.countsOnlyBusinessDays()) {
      if (period.toTotalMonths() != 0) {
        throw new IllegalArgumentException(period + " is not counted in " + rule.citation());
      }
      LocalDate day = businessDays(event, period.getDays(), rule.holidays().orElseThrow());
      return new Due(day, words(period, event) + " end on " + name(day) + cited(rule));
    }
    LocalDate last = event.plus(period);
    Optional<HolidayCalendar> holidays = rule.holidays();
    if (holidays.isEmpty() || holidays.get().isBusinessDay(last)) {
      return new Due(last, words(period, event) + " end on " + name(last) + cited(rule));
    }
    int step = period.isNegative() ? -1 : 1;
    LocalDate day = last;
    while (!holidays.get().isBusinessDay(day)) {
      day = day.plusDays(step);
    }
    return new Due(
        day,
        "%s end on %s%s, so on %s%s"
            .formatted(
                words(period, event),
                name(last),
                why(last, holidays.get()),
                name(day),
                cited(rule)));
  }

  /// The period of an ISO-TimeML duration in whole days, weeks, months or years; empty for hours
  /// and unsaid amounts.
  public static Optional<Period> period(String value) {
    try {
      return Optional.of(Period.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static LocalDate businessDays(LocalDate event, int days, HolidayCalendar holidays) {
    LocalDate day = event;
    int left = Math.abs(days);
    while (left > 0) {
      day = day.plusDays(Integer.signum(days));
      if (holidays.isBusinessDay(day)) {
        left--;
      }
    }
    return day;
  }

  private static String words(Period period, LocalDate event) {
    boolean backward = period.isNegative();
    Period positive = backward ? period.negated() : period;
    StringBuilder words = new StringBuilder();
    append(words, positive.getYears(), "year");
    append(words, positive.getMonths(), "month");
    append(words, positive.getDays(), "day");
    return words + (backward ? " before " : " from ") + event;
  }

  private static void append(StringBuilder words, int amount, String unit) {
    if (amount != 0) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(amount)
          .append(' ')
          .append(unit)
          .append(amount == 1 ? "" : "s");
    }
  }

  private static String name(LocalDate day) {
    return weekday(day) + " " + day;
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String why(LocalDate day, HolidayCalendar holidays) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? "" : holidays.holiday(day).map(name -> ", " + name).orElse("");
  }

  private static String cited(CountingRule rule) {
    return " (" + rule.citation() + ")";
  }
}
