package org.inforce.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// What the address of a page asks for.
final class Ask {
  private Ask() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  static String text(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
  }

  static Optional<LocalDate> day(Context context, String name) {
    String value = text(context, name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      throw new BadQuestion("'" + value + "' is no day like 2026-02-12.");
    }
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
