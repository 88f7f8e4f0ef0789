package org.inforce.model;

/// How exactly a date is known.
public enum Precision implements Coded {
  /// To the day.
  DAY,
  /// To the month.
  MONTH,
  /// To the year.
  YEAR,
  /// Not at all.
  UNKNOWN;
}
