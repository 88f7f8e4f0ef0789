package org.inforce.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// Days along a line. Every day is as wide as any other, but that of a long stretch in which
/// nothing happened only its beginning is; the rest is drawn shorter, so that what happened in one
/// busy week can be told apart beside two quiet years.
public final class Scale {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /// Ticks are first looked for in January, then in July, and so on.
  private static final List<Integer> MONTHS = List.of(1, 7, 4, 10, 3, 9, 5, 11, 2, 8, 6, 12);

  private static final double TICK_GAP = 96;
  private static final long LEAST_QUIET = 21;
  private static final double QUIET_SHARE = 0.05;
  private static final double QUIET_WIDTH = 0.125;

  private final List<LocalDate> knots;
  private final List<Double> places;
  private final List<Double> shortened;

  /// A labelled day.
  public record Tick(double x, String label) {}

  /// Without a stretch drawn shorter.
  Scale(LocalDate first, LocalDate last, double left, double right) {
    this(first, last, left, right, List.of(), Long.MAX_VALUE);
  }

  private Scale(
      LocalDate first,
      LocalDate last,
      double left,
      double right,
      Collection<LocalDate> days,
      long quiet) {
    TreeSet<LocalDate> all = new TreeSet<>(days);
    all.add(first);
    all.add(last);
    knots = List.copyOf(all.subSet(first, true, last, true));
    List<Double> sums = new ArrayList<>(List.of(0.0));
    List<Integer> wide = new ArrayList<>();
    for (int i = 1; i < knots.size(); i++) {
      long gap = ChronoUnit.DAYS.between(knots.get(i - 1), knots.get(i));
      boolean isLong = gap > quiet;
      sums.add(sums.getLast() + (isLong ? quiet + (gap - quiet) * QUIET_WIDTH : gap));
      if (isLong && gap > 3 * quiet) {
        wide.add(i);
      }
    }
    double whole = Math.max(1, sums.getLast());
    places = sums.stream().map(sum -> left + sum / whole * (right - left)).toList();
    shortened = wide.stream().map(i -> rounded((places.get(i - 1) + places.get(i)) / 2)).toList();
  }

  /// @param days on which something happened
  static Scale around(
      LocalDate first, LocalDate last, double left, double right, Collection<LocalDate> days) {
    long quiet =
        Math.max(LEAST_QUIET, Math.round(ChronoUnit.DAYS.between(first, last) * QUIET_SHARE));
    return new Scale(first, last, left, right, days, quiet);
  }

  LocalDate first() {
    return knots.getFirst();
  }

  LocalDate last() {
    return knots.getLast();
  }

  double right() {
    return places.getLast();
  }

  /// The middles of the stretches drawn shorter.
  List<Double> shortened() {
    return shortened;
  }

  /// Where the morning of a day stands; days outside stand at the edge.
  double x(LocalDate day) {
    int at = 1;
    while (at < knots.size() - 1 && knots.get(at).isBefore(day)) {
      at++;
    }
    LocalDate from = knots.get(at - 1);
    long all = Math.max(1, ChronoUnit.DAYS.between(from, knots.get(at)));
    double share = Math.clamp((double) ChronoUnit.DAYS.between(from, day) / all, 0, 1);
    return rounded(places.get(at - 1) + share * (places.get(at) - places.get(at - 1)));
  }

  private static double rounded(double x) {
    return Math.round(x * 10) / 10.0;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /// The first days of months, so many that they can be read.
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (int month : MONTHS) {
      for (int year = first().getYear(); year <= last().getYear(); year++) {
        LocalDate day = YearMonth.of(year, month).atDay(1);
        double x = x(day);
        if (holds(day) && ticks.stream().allMatch(tick -> Math.abs(tick.x() - x) >= TICK_GAP)) {
          ticks.add(new Tick(x, MONTH.format(day)));
        }
      }
    }
    ticks.sort(Comparator.comparingDouble(Tick::x));
    return ticks;
  }
}
