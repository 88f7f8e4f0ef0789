package org.inforce.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.inforce.search.answer.Due;

/// What is due, month by month.
public record DeadlinesView(
    LocalDate from, LocalDate to, LocalDate today, Map<YearMonth, List<Due>> months, Said said) {
  /// What is due, or what became of it by today.
  public String said(Due due) {
    return due.text(today);
  }
}
