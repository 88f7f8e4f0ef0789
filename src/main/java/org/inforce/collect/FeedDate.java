package org.inforce.collect;

import com.rometools.rome.io.impl.DateParser;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/// The moments that feeds write, in the forms of RFC 822 and of ISO 8601.
final class FeedDate {
  private FeedDate() {}

  /// Empty if it is no moment.
  static Optional<Instant> read(String text) {
    return Optional.ofNullable(DateParser.parseDate(text.strip(), Locale.US)).map(Date::toInstant);
  }
}
