package org.inforce.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.model.StatusEvent;

/// A stretch of days in which one court order or ruling stops an instrument, or a part of it.
///
/// @param order the event that made it
/// @param whole false if it reaches only part of the instrument, or only some persons or places
/// @param invalid true for a ruling on the merits that the instrument is invalid
/// @param from the first day
/// @param until the first day on which it no longer stops anything; empty while no end is known
public record Blocking(
    StatusEvent order, boolean whole, boolean invalid, LocalDate from, Optional<LocalDate> until) {
  /// True if it holds at the end of a day.
  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
  }
}
