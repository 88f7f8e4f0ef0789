package org.inforce.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.search.answer.Due;

/// What is due, month by month.
///
/// @param knownOn only what was learned by the end of this day (UTC) is counted; empty: all
/// @param today the day for which it is told: that of the knowledge, if one is asked for
public record DeadlinesView(
    LocalDate from,
    LocalDate to,
    Optional<LocalDate> knownOn,
    LocalDate today,
    Map<YearMonth, List<Due>> months,
    Said said) {
  /// What asks for the same knowledge in another address: empty, or e.g. `&known=2026-02-12`.
  public String known() {
    return knownOn.map(day -> "&known=" + day).orElse("");
  }

  /// The same days as a sheet.
  public String sheet(YearMonth month) {
    return "/deadlines/" + month + knownOn.map(day -> "?known=" + day).orElse("");
  }

  /// What is due, or what became of it by today.
  public String said(Due due) {
    return due.text(today);
  }
}
