package org.inforce.model;

import java.util.List;
import java.util.Optional;

/// A court case.
///
/// @param court id in the table of courts
/// @param challenges the instruments it is about
/// @param appealOf the proceedings of the same case in the courts below
public record Proceeding(
    ProceedingId id,
    Optional<String> court,
    Optional<String> caption,
    Optional<String> docket,
    List<InstrumentId> challenges,
    List<ProceedingId> appealOf) {
  public Proceeding {
    challenges = List.copyOf(challenges);
    appealOf = List.copyOf(appealOf);
  }
}
