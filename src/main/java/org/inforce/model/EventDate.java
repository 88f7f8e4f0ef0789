package org.inforce.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The day, month or year on which something happened, or that it is unknown. Calendar dates carry
/// no zone: they are the court's or issuer's own.
///
/// @param first the first day of the period; empty exactly if the precision is unknown
public record EventDate(Optional<LocalDate> first, Precision precision) {
  /// No date is known.
  public static final EventDate UNKNOWN = new EventDate(Optional.empty(), Precision.UNKNOWN);

  public EventDate {
    if (first.isEmpty() != (precision == Precision.UNKNOWN)) {
      throw new IllegalArgumentException(first + " with precision " + precision);
    }
  }

  public static EventDate day(LocalDate day) {
    return new EventDate(Optional.of(day), Precision.DAY);
  }

  public static EventDate month(YearMonth month) {
    return new EventDate(Optional.of(month.atDay(1)), Precision.MONTH);
  }

  public static EventDate year(int year) {
    return new EventDate(Optional.of(LocalDate.of(year, 1, 1)), Precision.YEAR);
  }

  /// Reads `2024-03-05`, `2024-03`, `2024`.
  ///
  /// @throws java.time.DateTimeException if the text is no such date
  public static EventDate parse(String text) {
    return switch (text.length()) {
      case 4 -> year(Integer.parseInt(text));
      case 7 -> month(YearMonth.parse(text));
      default -> day(LocalDate.parse(text));
    };
  }

  /// The last day of the period.
  public Optional<LocalDate> last() {
    return first.map(day ->
        switch (precision) {
          case DAY, UNKNOWN -> day;
          case MONTH -> YearMonth.from(day).atEndOfMonth();
          case YEAR -> LocalDate.of(day.getYear(), 12, 31);
        });
  }

  /// `2024-03-05`, `2024-03`, `2024`, or empty if unknown.
  public Optional<String> text() {
    return first.map(day ->
        switch (precision) {
          case DAY, UNKNOWN -> day.toString();
          case MONTH -> day.toString().substring(0, 7);
          case YEAR -> day.toString().substring(0, 4);
        });
  }

  /// True if one period contains the other, so that both can tell of one day; an unknown date
  /// agrees with any.
  public boolean agreesWith(EventDate other) {
    if (first.isEmpty() || other.first.isEmpty()) {
      return true;
    }
    return !first.get().isAfter(other.last().orElseThrow())
        && !other.first.get().isAfter(last().orElseThrow());
  }
}
