package org.inforce.annotate.date;

/// In which direction from the reference day a date without a year, or a weekday, lies.
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
