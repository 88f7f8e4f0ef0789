package org.inforce.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What the words of an expression say, before it is known which day they are said on.
sealed interface Meaning {
  /// A calendar day with its year.
  record Day(LocalDate day) implements Meaning {}

  /// A month with its year.
  record OfMonth(YearMonth month) implements Meaning {}

  record OfYear(int year) implements Meaning {}

  /// A day of a year that is not said.
  record DayInYear(int month, int day) implements Meaning {}

  /// `the 23rd`, of the month spoken of.
  record DayInMonth(int day) implements Meaning {}

  /// A month of a year that is not said.
  ///
  /// @param shift `last`, `this`, `next` before it
  record NamedMonth(int month, Optional<Integer> shift) implements Meaning {}

  /// `December last year`.
  ///
  /// @param years from the one of the reference day
  record MonthInYear(int month, int years) implements Meaning {}

  /// @param shift weeks from the reference day: `last Friday`
  /// @param wholeWeek true if the shift is of the calendar week: `Friday of last week`
  record NamedWeekday(DayOfWeek weekday, Optional<Integer> shift, boolean wholeWeek)
      implements Meaning {}

  /// `the following Monday`, after the day told last.
  record WeekdayAfter(DayOfWeek weekday) implements Meaning {}

  /// So many units from the reference day: `yesterday`, `last month`, `two years ago`.
  ///
  /// @param fromNarrated true if counted from the day last spoken of: `a day earlier`
  record Away(TimeUnit unit, int amount, boolean fromNarrated) implements Meaning {}

  /// `the weekend`: the one just gone on Monday to Wednesday, else the one of this week.
  record Weekend() implements Meaning {}

  /// `the first Monday in October`, `Labor Day`.
  ///
  /// @param year absent if not said
  record YearlyDay(org.inforce.lexicon.calendar.YearlyDay day, Optional<Integer> year)
      implements Meaning {}

  /// @param season 0 (spring) to 3 (winter)
  /// @param year absent if not said
  record Season(int season, Optional<Integer> year, Optional<Integer> shift) implements Meaning {}

  /// A quarter or half of a year: `Q3`, `H1`.
  record PartOfYear(String part, Optional<Integer> year) implements Meaning {}

  /// A time of a day, or a part of one, as its ISO value: `T10:00`, `TMO`.
  record Time(Optional<Meaning> day, String time) implements Meaning {}

  /// A date whose value needs nothing else: a decade, `PRESENT_REF`.
  record Fixed(String value) implements Meaning {}

  record Duration(String value) implements Meaning {}

  record Repeated(String value) implements Meaning {}
}
