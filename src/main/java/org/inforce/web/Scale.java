package org.inforce.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Days along a line: every day is as wide as any other.
public record Scale(LocalDate first, LocalDate last, double left, double right) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};
  private static final int MOST_TICKS = 9;

  /// A labelled day.
  public record Tick(double x, String label) {}

  /// Where the morning of a day stands; days outside stand at the edge.
  double x(LocalDate day) {
    long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
    double share = (double) ChronoUnit.DAYS.between(first, day) / all;
    return Math.round((left + Math.clamp(share, 0, 1) * (right - left)) * 10) / 10.0;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// The first days of months, so many that they can be read.
  List<Tick> ticks() {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
    int step = MONTHS[MONTHS.length - 1];
    for (int candidate : MONTHS) {
      if (months / candidate <= MOST_TICKS) {
        step = candidate;
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    YearMonth month = YearMonth.of(first.getYear(), 1);
    while (!month.atDay(1).isAfter(last)) {
      if (holds(month.atDay(1))) {
        ticks.add(new Tick(x(month.atDay(1)), MONTH.format(month)));
      }
      month = month.plusMonths(step);
    }
    return ticks;
  }
}
