package org.inforce.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An instrument's status before and after.
///
/// @param before empty at the first sight of an instrument
/// @param day on which the new status holds
/// @param because the events that brought it about
public record StatusChange(
    InstrumentId instrument,
    Optional<LegalStatus> before,
    LegalStatus after,
    LocalDate day,
    List<StatusEvent> because) {
  public StatusChange {
    because = List.copyOf(because);
  }
}
