package org.inforce.resolve;

import java.util.Optional;
import org.inforce.model.ProceedingId;

/// A case while documents are being resolved.
///
/// @param rank `trial`, `appeals`, `supreme`, or empty
record KnownCase(
    ProceedingId id,
    Optional<String> court,
    String rank,
    Optional<String> caption,
    Optional<String> docket) {
  boolean agreesWith(KnownCase other) {
    boolean courts = court.isEmpty() || other.court.isEmpty() || court.equals(other.court);
    boolean ranks = rank.isEmpty() || other.rank.isEmpty() || rank.equals(other.rank);
    return courts && ranks;
  }
}
