package org.inforce.web;

import java.time.LocalDate;
import org.inforce.digest.Digest;

/// One week.
///
/// @param latest whether it is the week of today, after which there is none yet
public record DigestView(Digest digest, boolean latest) {
  /// `2026-W06`, the week before or after.
  public String neighbour(int weeks) {
    return key(digest.from().plusWeeks(weeks));
  }

  private static String key(LocalDate day) {
    return org.inforce.digest.Week.of(
            day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(), java.time.ZoneOffset.UTC)
        .key();
  }
}
