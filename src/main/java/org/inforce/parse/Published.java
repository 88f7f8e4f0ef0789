package org.inforce.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// When a page was published.
///
/// @param day as written, in the zone of the page
/// @param moment where the page gives a time with its zone
public record Published(LocalDate day, Optional<OffsetDateTime> moment) {
  /// The first day in a text, and the moment where there is one.
  static Optional<Published> in(String text) {
    return FeedMoments.iso(text)
        .map(iso -> new Published(LocalDate.parse(iso.substring(0, 10)), moment(iso)));
  }

  private static Optional<OffsetDateTime> moment(String iso) {
    if (iso.length() == 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return moment.map(OffsetDateTime::toString).orElseGet(day::toString);
  }
}
