package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.table.TsvTable;

/// Finds the first day written in a short text, in the forms that headers, stamps and datelines
/// have. A day as written: no zone is applied. Of `3/4/2025` the first number is the month, as
/// American courts write, unless it cannot be.
final class Days {
  private static final Map<String, Integer> MONTHS = months();
  private static final String NAMES = "(" + String.join("|", byLength()) + ")";

  private static final Pattern ISO =
      Pattern.compile(
          "(?:^|[^0-9])((?:19|20)[0-9]{2})[-/.年]\\s?([01]?[0-9])[-/.月]\\s?([0-3]?[0-9])(?:$|[^0-9])");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?:^|[^0-9])((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:$|[^0-9]|[0-9]{4,6})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)(?:^|[^\\pL])"
              + NAMES
              + "\\.?\\s{1,3}([0-3]?[0-9])(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)[0-9]{2})(?:$|[^0-9])");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)(?:^|[^0-9])([0-3]?[0-9])(?:st|nd|rd|th|\\.|º|er)?[\\s-]{1,3}(?:of\\s|de\\s)?"
              + NAMES
              + "\\.?,?[\\s-]{1,3}(?:de\\s|del\\s)?((?:19|20)[0-9]{2})(?:$|[^0-9])");
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?:^|[^0-9])([0-3]?[0-9])([/.-])([0-3]?[0-9])[/.-]((?:19|20)?[0-9]{2})(?:$|[^0-9])");

  private Days() {}

  /// The first day in the text, whatever its form.
  static Optional<LocalDate> first(String text) {
    return find(text).map(Found::day);
  }

  /// A day and where it stands.
  record Found(LocalDate day, int start, int end) {}

  static Optional<Found> find(String text) {
    // Every form has figures, which most lines have not; to look for them costs far less.
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    Optional<Found> best = Optional.empty();
    best = earlier(best, at(text, ISO, m -> day(m.group(1), m.group(2), m.group(3))));
    best =
        earlier(best, at(text, MONTH_FIRST, m -> day(m.group(3), month(m.group(1)), m.group(2))));
    best = earlier(best, at(text, DAY_FIRST, m -> day(m.group(3), month(m.group(2)), m.group(1))));
    best = earlier(best, at(text, AMERICAN, Days::american));
    return best.isPresent()
        ? best
        : at(text, COMPACT, m -> day(m.group(1), m.group(2), m.group(3)));
  }

  private static Optional<Found> earlier(Optional<Found> one, Optional<Found> other) {
    if (one.isEmpty()) {
      return other;
    }
    return other.isPresent() && other.get().start() < one.get().start() ? other : one;
  }

  private interface Maker {
    Optional<LocalDate> make(Matcher matcher);
  }

  private static Optional<Found> at(String text, Pattern pattern, Maker maker) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      Optional<LocalDate> day = maker.make(matcher);
      if (day.isPresent()) {
        return Optional.of(new Found(day.get(), matcher.start(), matcher.end()));
      }
      from = Math.max(matcher.start() + 1, from + 1);
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> american(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    String year = m.group(4).length() == 2 ? century(m.group(4)) : m.group(4);
    boolean dayFirst = first > 12 || m.group(2).equals(".");
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }

  /// Two digits mean 1970 to 2069.
  private static String century(String year) {
    return (Integer.parseInt(year) < 70 ? "20" : "19") + year;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return day(year, Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    return day(year, month, Integer.parseInt(day));
  }

  private static Optional<LocalDate> day(String year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    Integer month = MONTHS.get(name.toLowerCase(Locale.ROOT));
    return month == null ? 0 : month;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<Map.Entry<Integer, List<String>>> rows =
        TsvTable.read(
            Days.class,
            "months.tsv",
            row -> Map.entry(Integer.valueOf(row.get("number")), row.list("names")));
    rows.forEach(row -> row.getValue().forEach(name -> months.put(name, row.getKey())));
    return Map.copyOf(months);
  }

  private static List<String> byLength() {
    return MONTHS.keySet().stream()
        .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
        .map(Pattern::quote)
        .toList();
  }
}
