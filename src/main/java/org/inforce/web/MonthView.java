package org.inforce.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.search.answer.Due;

/// A month as a sheet, Monday first.
///
/// @param knownOn only what was learned by the end of this day (UTC) is counted; empty: all
public record MonthView(
    YearMonth month, Optional<LocalDate> knownOn, LocalDate today, Map<LocalDate, List<Due>> days) {
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  public String title() {
    return title(month);
  }

  public static String title(YearMonth month) {
    return TITLE.format(month);
  }

  /// The sheet of another month by the same knowledge.
  public String sheet(YearMonth other) {
    return "/deadlines/" + other + known();
  }

  /// What asks for the same knowledge in another address: empty, or e.g. `?known=2026-02-12`.
  public String known() {
    return knownOn.map(day -> "?known=" + day).orElse("");
  }

  public static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /// Whole weeks; days of the neighbouring months fill them.
  public List<List<LocalDate>> weeks() {
    LocalDate day = month.atDay(1);
    day = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    List<List<LocalDate>> weeks = new ArrayList<>();
    while (!day.isAfter(month.atEndOfMonth())) {
      List<LocalDate> week = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        week.add(day);
        day = day.plusDays(1);
      }
      weeks.add(week);
    }
    return weeks;
  }

  public List<Due> on(LocalDate day) {
    return YearMonth.from(day).equals(month) ? days.getOrDefault(day, List.of()) : List.of();
  }
}
