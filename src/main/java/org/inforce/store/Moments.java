package org.inforce.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Moments as text that sorts as they do: UTC, always with milliseconds.
final class Moments {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  static String text(Instant moment) {
    return FORM.format(moment);
  }

  /// The moment as the store can keep it.
  static Instant kept(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS);
  }
}
