package org.inforce.lexicon.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.table.TsvRow;

/// A row of the table of holidays.
///
/// @param rule `7-4` (a fixed day, moved off the weekend), `9/1-monday` (the first Monday of
///   September), `5/last-monday`, `11/4-thursday+1` (the day after)
/// @param since the first year
/// @param until the last year
record Holiday(HolidayCalendar calendar, String name, String rule, int since, int until) {
  private static final int ANY_YEAR = 2000;

  Holiday {
    day(rule, ANY_YEAR);
  }

  static Holiday of(TsvRow row) {
    return new Holiday(
        Coded.of(HolidayCalendar.class, row.get("calendar")),
        row.get("name"),
        row.get("rule"),
        row.find("since").map(Integer::parseInt).orElse(0),
        row.find("until").map(Integer::parseInt).orElse(Integer.MAX_VALUE));
  }

  /// The day on which it is observed in a year.
  Optional<LocalDate> observed(int year) {
    if (year < since || year > until) {
      return Optional.empty();
    }
    LocalDate day = day(rule, year);
    return Optional.of(
        switch (day.getDayOfWeek()) {
          case SATURDAY -> day.minusDays(1);
          case SUNDAY -> day.plusDays(1);
          default -> day;
        });
  }

  private static LocalDate day(String rule, int year) {
    int slash = rule.indexOf('/');
    if (slash < 0) {
      String[] parts = rule.split("-", -1);
      return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
    Month month = Month.of(Integer.parseInt(rule.substring(0, slash)));
    int dash = rule.indexOf('-');
    int plus = rule.indexOf('+');
    String nth = rule.substring(slash + 1, dash);
    DayOfWeek weekday =
        DayOfWeek.valueOf(
            rule.substring(dash + 1, plus < 0 ? rule.length() : plus).toUpperCase(Locale.ROOT));
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate day =
        nth.equals("last")
            ? first.with(TemporalAdjusters.lastInMonth(weekday))
            : first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth), weekday));
    return plus < 0 ? day : day.plusDays(Integer.parseInt(rule.substring(plus + 1)));
  }
}
