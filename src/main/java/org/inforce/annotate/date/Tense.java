package org.inforce.annotate.date;

/// In which direction a date without a year, or a weekday, lies.
enum Tense {
  /// On or before the reference day.
  PAST,
  /// On or after the reference day, or the day told in the same sentence.
  FUTURE,
  /// Not said.
  UNKNOWN
}
