package org.inforce.claim.day;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days told by a weekday or a month alone, of what was to come: that may lie before or after.
final class Nearest {
  /// "January", "early Sept.": of no year.
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:early |late"
              + " |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?");

  /// Of a month, in days.
  private static final int MIDDLE = 15;

  private Nearest() {}

  static boolean isMonth(String words) {
    return MONTH.matcher(words).matches();
  }

  /// "Was to start on Tuesday": the one nearest to the day of publication.
  static LocalDate week(LocalDate weekday, LocalDate published) {
    return Stream.of(weekday.minusWeeks(1), weekday, weekday.plusWeeks(1))
        .min(Comparator.comparingLong(d -> Math.abs(DAYS.between(d, published))))
        .orElseThrow();
  }

  /// "Was slated to take effect in January": that of the year nearest to the day of publication.
  static LocalDate year(LocalDate month, LocalDate published) {
    return Stream.of(month.minusYears(1), month, month.plusYears(1))
        .min(Comparator.comparingLong(d -> Math.abs(DAYS.between(d.plusDays(MIDDLE), published))))
        .orElseThrow();
  }
}
