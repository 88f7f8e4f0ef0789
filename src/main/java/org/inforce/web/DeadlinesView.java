package org.inforce.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.inforce.search.answer.Due;

/// What is due, month by month.
///
/// @param day for which it is told: today, or that of the knowledge
public record DeadlinesView(
    LocalDate from, LocalDate to, AskedDay day, Map<YearMonth, List<Due>> months, Said said) {
  /// The same days as a sheet.
  public String sheet(YearMonth month) {
    return MonthView.address(month, day);
  }

  /// What is due, or what became of it by today.
  public String said(Due due) {
    return due.text(day.asOf());
  }
}
