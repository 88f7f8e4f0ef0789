package org.inforce.collect.listing;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The days that American courts write: `2024-02-29`, `2024/02/29`, `6/12/2026`, `August 2, 2018`,
/// `Feb. 23, 2018`.
final class ListedDay {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b((?:19|20)[0-9]{2})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b([0-9]{1,2})[-/]([0-9]{1,2})[-/]((?:19|20)[0-9]{2})\\b");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b([A-Za-z]{3,9})\\.?,? ([0-9]{1,2})(?:st|nd|rd|th)?[.,]? ((?:19|20)[0-9]{2})\\b");

  private ListedDay() {}

  /// The first day in a text.
  static Optional<LocalDate> in(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.find()) {
      return day(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.find()) {
      return day(month.group(3), Integer.parseInt(month.group(1)), month.group(2));
    }
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      int number = month(written.group(1));
      if (number > 0) {
        return day(written.group(3), number, written.group(2));
      }
    }
    return Optional.empty();
  }

  /// Clerks type these: a month whose letters stand in another order is still that month.
  private static int month(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(name)
          || name.equals("SEPT") && month == Month.SEPTEMBER
          || letters(name).equals(letters(month.name()))) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static String letters(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
