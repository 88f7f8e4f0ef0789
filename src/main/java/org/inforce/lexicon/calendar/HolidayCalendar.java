package org.inforce.lexicon.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The days on which courts are closed, by jurisdiction.
///
/// Days that a President, Congress or court closes once (Fed. R. Civ. P. 6(a)(6)(B)) are not known,
/// nor are the holidays of the state in which a federal court sits (6(a)(6)(C)).
public enum HolidayCalendar implements Coded {
  /// Fed. R. Civ. P. 6(a)(6)(A); 5 U.S.C. 6103, observed on the Friday before a Saturday and the
  /// Monday after a Sunday (5 U.S.C. 6103(b); Exec. Order 11582).
  FEDERAL("federal holiday (Fed. R. Civ. P. 6(a)(6); 5 U.S.C. 6103)"),
  /// Cal. Civ. Proc. Code 135; Gov. Code 6700, 6701.
  CALIFORNIA("judicial holiday (Cal. Civ. Proc. Code 135)");

  private static final List<Holiday> HOLIDAYS =
      TsvTable.read(HolidayCalendar.class, "holidays.tsv", Holiday::of);

  private final String authority;

  HolidayCalendar(String authority) {
    this.authority = authority;
  }

  /// What a holiday of this calendar is called, with the law that makes it one.
  public String authority() {
    return authority;
  }

  /// The name of the holiday that is observed on a day.
  public Optional<String> holiday(LocalDate day) {
    return HOLIDAYS.stream()
        .filter(holiday -> holiday.calendar() == this && isObserved(holiday, day))
        .map(Holiday::name)
        .findFirst();
  }

  private static boolean isObserved(Holiday holiday, LocalDate day) {
    // New Year's Day on a Saturday is observed in the year before.
    for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
      if (holiday.observed(year).filter(day::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// True for a day that is neither Saturday, Sunday nor holiday.
  public boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && holiday(day).isEmpty();
  }

  /// All of one year's holidays as observed, in order.
  public List<LocalDate> holidays(int year) {
    return HOLIDAYS.stream()
        .filter(holiday -> holiday.calendar() == this)
        .flatMap(holiday ->
            Arrays.asList(year, year + 1).stream().flatMap(y -> holiday.observed(y).stream()))
        .filter(day -> day.getYear() == year)
        .sorted()
        .distinct()
        .toList();
  }
}
