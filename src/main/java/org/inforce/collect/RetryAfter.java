package org.inforce.collect;

import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;

/// The header in which a server says when it may be asked again (RFC 9110 section 10.2.3).
final class RetryAfter {
  private static final int DIGITS = 9;

  private RetryAfter() {}

  /// The moment that a value names; empty if it names none.
  ///
  /// @param value seconds, or a date of HTTP
  static Optional<Instant> read(String value, Instant now) {
    String text = value.strip();
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      long seconds = text.length() > DIGITS ? Integer.MAX_VALUE : Long.parseLong(text);
      return Optional.of(now.plusSeconds(seconds));
    }
    return Optional.ofNullable(DateUtils.parseStandardDate(text));
  }
}
