package org.inforce.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.inforce.store.Quarantined;
import org.inforce.store.SourceHealth;

/// How the sources behave, and what could not be read.
///
/// @param brought how many documents each source brought
public record SourcesView(
    Instant now,
    List<SourceHealth> sources,
    Map<String, Long> brought,
    List<Quarantined> quarantine) {
  private static final Duration QUIET = Duration.ofDays(2);

  public boolean isInTrouble(SourceHealth source) {
    return inTrouble(source, now);
  }

  /// True for a source that fails, or has not answered for two days.
  static boolean inTrouble(SourceHealth source, Instant now) {
    return source.failures() > 0
        || source.answered().map(at -> at.isBefore(now.minus(QUIET))).orElse(true);
  }
}
