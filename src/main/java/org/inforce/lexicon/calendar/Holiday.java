package org.inforce.lexicon.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.table.TsvRow;

/// A row of the table of holidays.
///
/// @param rule moved off the weekend
/// @param since the first year
/// @param until the last year
record Holiday(HolidayCalendar calendar, String name, YearlyDay rule, int since, int until) {
  static Holiday of(TsvRow row) {
    return new Holiday(
        Coded.of(HolidayCalendar.class, row.get("calendar")),
        row.get("name"),
        YearlyDay.parse(row.get("rule")),
        row.find("since").map(Integer::parseInt).orElse(0),
        row.find("until").map(Integer::parseInt).orElse(Integer.MAX_VALUE));
  }

  /// The day on which it is observed in a year.
  Optional<LocalDate> observed(int year) {
    if (year < since || year > until) {
      return Optional.empty();
    }
    LocalDate day = rule.in(year);
    return Optional.of(
        switch (day.getDayOfWeek()) {
          case SATURDAY -> day.minusDays(1);
          case SUNDAY -> day.plusDays(1);
          default -> day;
        });
  }
}
