package org.inforce.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.inforce.store.Quarantined;
import org.inforce.store.SourceCondition;
import org.inforce.store.SourceHealth;

/// How the sources behave, and what could not be read.
///
/// @param brought how many documents each source brought
public record SourcesView(
    Instant now,
    List<SourceHealth> sources,
    Map<String, Long> brought,
    List<Quarantined> quarantine) {
  /// How a source is doing now.
  public SourceCondition condition(SourceHealth source) {
    return source.condition(now);
  }
}
