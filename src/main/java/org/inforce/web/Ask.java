package org.inforce.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the address of a page asks for.
final class Ask {
  private static final Logger LOG = LoggerFactory.getLogger(Ask.class);
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private Ask() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  static String text(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
  }

  static Optional<LocalDate> day(Context context, String name) {
    return day(text(context, name));
  }

  /// A day of the years 1000 to 9999; empty for an empty text.
  ///
  /// @throws BadQuestion if the text is another one
  static Optional<LocalDate> day(String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(value);
      if (isUsual(day.getYear())) {
        return Optional.of(day);
      }
    } catch (DateTimeException e) {
      LOG.debug("no day: {}", value, e);
    }
    throw new BadQuestion("'" + value + "' is no day like 2026-02-12.");
  }

  /// The month that an address names.
  ///
  /// @throws NotFound if it names none of the years 1000 to 9999
  static YearMonth month(Context context) {
    String value = context.pathParam("month");
    try {
      YearMonth month = YearMonth.parse(value);
      if (isUsual(month.getYear())) {
        return month;
      }
    } catch (DateTimeException e) {
      LOG.debug("no month: {}", value, e);
    }
    throw new NotFound("'" + value + "' is no month like 2026-02.");
  }

  /// Of four figures; days are reckoned with, and there are years that no day can be added to.
  private static boolean isUsual(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /// The id that an address names.
  ///
  /// @throws NotFound if it names nothing but blanks
  static String id(Context context) {
    String id = context.pathParam("id");
    if (id.isBlank()) {
      throw new NotFound("Nothing has an empty address.");
    }
    return id;
  }

  /// A number from 1 to 9999.
  static int number(Context context, String name, int otherwise) {
    String value = text(context, name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.length() > 4
        || !value.chars().allMatch(c -> c >= '0' && c <= '9')
        || Integer.parseInt(value) == 0) {
      throw new BadQuestion("'" + value + "' is no number like 1 or 20 for " + name + ".");
    }
    return Integer.parseInt(value);
  }
}
