package org.inforce.annotate.date;

import java.util.List;

/// The units in which times are counted.
enum TimeUnit {
  SECOND("T", "S", 1),
  MINUTE("T", "M", 1),
  HOUR("T", "H", 1),
  DAY("", "D", 1),
  WEEK("", "W", 1),
  /// Two weeks.
  FORTNIGHT("", "W", 2),
  WEEKEND("", "WE", 1),
  MONTH("", "M", 1),
  QUARTER("", "M", 3),
  /// Six months.
  HALF("", "M", 6),
  YEAR("", "Y", 1),
  DECADE("", "Y", 10),
  CENTURY("", "Y", 100);

  static final List<TimeUnit> ALL = List.of(values());

  private final String before;
  private final String letter;
  private final int times;

  TimeUnit(String before, String letter, int times) {
    this.before = before;
    this.letter = letter;
    this.times = times;
  }

  boolean isClock() {
    return ordinal() <= HOUR.ordinal();
  }

  /// ISO 8601, e.g. `P30D`, `PT12H`.
  String period(int amount) {
    return "P" + before + (long) amount * times + letter;
  }

  /// With a half more, e.g. `P2.5Y`.
  String periodAndHalf(int amount) {
    return times == 1
        ? "P" + before + amount + ".5" + letter
        : "P" + before + (amount * times + times / 2) + letter;
  }

  /// An amount that is not said, e.g. `PXY`.
  String vaguePeriod() {
    return "P" + before + "X" + letter;
  }
}
