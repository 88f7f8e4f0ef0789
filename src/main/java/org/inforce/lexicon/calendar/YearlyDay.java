package org.inforce.lexicon.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// A day that comes once in every year: a day of a month, or a weekday counted within one.
///
/// @param number the day of the month, or which one of the weekdays, -1 for the last
/// @param weekday absent for a day of the month
/// @param after days to add: the Friday after the fourth Thursday
public record YearlyDay(Month month, int number, Optional<DayOfWeek> weekday, int after) {
  public YearlyDay {
    boolean fits =
        weekday.isPresent()
            ? number == -1 || number >= 1 && number <= 4
            : number >= 1 && number <= month.minLength();
    if (!fits) {
      throw new IllegalArgumentException("no day of every year: " + month + " " + number);
    }
  }

  /// Reads `7-4`, `9/1-monday` (the first Monday of September), `5/last-monday`, `11/4-thursday+1`
  /// (the day after).
  ///
  /// @throws IllegalArgumentException if the text is none of these
  /// @throws java.time.DateTimeException if there is no such month
  public static YearlyDay parse(String text) {
    int slash = text.indexOf('/');
    int dash = text.indexOf('-');
    int plus = text.indexOf('+');
    if (slash < 0) {
      return new YearlyDay(
          Month.of(Integer.parseInt(text.substring(0, dash))),
          Integer.parseInt(text.substring(dash + 1)),
          Optional.empty(),
          0);
    }
    String number = text.substring(slash + 1, dash);
    String weekday = text.substring(dash + 1, plus < 0 ? text.length() : plus);
    return new YearlyDay(
        Month.of(Integer.parseInt(text.substring(0, slash))),
        number.equals("last") ? -1 : Integer.parseInt(number),
        Optional.of(DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT))),
        plus < 0 ? 0 : Integer.parseInt(text.substring(plus + 1)));
  }

  /// The day in a year.
  public LocalDate in(int year) {
    LocalDate day =
        weekday
            .map(named ->
                LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(number, named)))
            .orElseGet(() -> LocalDate.of(year, month, number));
    return day.plusDays(after);
  }
}
