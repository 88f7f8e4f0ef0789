package org.inforce.digest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A week after ISO 8601, Monday to Sunday, in a reader's zone.
public record Week(LocalDate monday, ZoneId zone) {
  private static final int YEAR_LENGTH = 4;
  private static final int FORM_LENGTH = 8;

  /// Reads `2024-W51`.
  ///
  /// @throws IllegalArgumentException saying what a week looks like
  public static Week parse(String text, ZoneId zone) {
    if (text.length() != FORM_LENGTH || !text.startsWith("-W", YEAR_LENGTH)) {
      throw new IllegalArgumentException("'" + text + "' is no week: write it as 2024-W51");
    }
    try {
      int year = Integer.parseInt(text.substring(0, YEAR_LENGTH));
      int week = Integer.parseInt(text.substring(YEAR_LENGTH + 2));
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      Week found = new Week(monday, zone);
      if (!found.key().equals(text)) {
        throw new IllegalArgumentException("'" + text + "' is no week: write it as 2024-W51");
      }
      return found;
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is no week: write it as 2024-W51", e);
    }
  }

  /// The week in which a moment lies.
  public static Week of(Instant moment, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
  }

  /// So many weeks later.
  public Week plus(int weeks) {
    return new Week(monday.plusWeeks(weeks), zone);
  }

  public boolean isAfter(Week other) {
    return monday.isAfter(other.monday);
  }

  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  public Instant from() {
    return monday.atStartOfDay(zone).toInstant();
  }

  /// The first moment after it.
  public Instant to() {
    return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
  }

  /// `2024-W51`.
  public String key() {
    return "%d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
