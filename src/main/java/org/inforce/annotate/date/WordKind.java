package org.inforce.annotate.date;

/// What a word can be within a date expression.
enum WordKind {
  /// No word of the table.
  NONE,
  /// Value 1 to 12.
  MONTH,
  /// Value 1 (Monday) to 7.
  WEEKDAY,
  /// `Mondays`.
  WEEKDAYS,
  /// A number in words.
  CARDINAL,
  /// An ordinal in words.
  ORDINAL,
  /// Value: index of the {@link TimeUnit}.
  UNIT,
  /// Part of a day: index of the {@link DayPart}.
  PART,
  /// Value 0 (spring) to 3 (winter).
  SEASON,
  /// `today` and its like; value: days from the reference day.
  DEICTIC,
  /// `now`, `recently`, `soon`; value -1 past, 0 present, 1 future.
  REFERENCE,
  /// `last`, `this`, `next`; value -1, 0, 1.
  SHIFT,
  /// `early`, `mid`, `late`, `beginning`, `end`.
  EDGE,
  /// An amount that is not said: `several`, `few`.
  VAGUE,
  /// `every`, `each`.
  EVERY,
  /// `daily`, `annual`; value: index of the unit.
  RECURRING,
  /// `the`.
  THE,
  /// `a`, `an`.
  ARTICLE,
  /// `about`, `almost`, `nearly`.
  APPROXIMATE,
  /// Makes a day count in another way: `business`, `calendar`.
  DAY_CLASS,
  /// `fiscal`, `FY`.
  FISCAL,
  /// `a.m.`, `pm`; value 0 or 12 hours.
  MERIDIEM,
  /// A time zone; value: hours from UTC.
  ZONE,
  /// A word after which a number is no date: `No.`, `section`, `Rule`.
  CITING,
  /// The first word of a day with a name.
  HOLIDAY,
  /// What a number before it counts: `people`, `votes`.
  COUNTED,
  /// A title before a name: `Justice`, `Mr.`.
  TITLE
}
