package org.inforce.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inforce.search.answer.Due;

/// A month as a sheet, Monday first.
///
/// @param day for which it is told: today, or that of the knowledge
public record MonthView(YearMonth month, AskedDay day, Map<LocalDate, List<Due>> days) {
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
    return address(other, day);
  }

  /// The list by the same knowledge.
  public String list() {
    return "/deadlines" + known(day);
  }

  static String address(YearMonth month, AskedDay day) {
    return "/deadlines/" + month + known(day);
  }

  private static String known(AskedDay day) {
    return day.andKnown().replace('&', '?');
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
