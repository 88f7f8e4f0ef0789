package org.inforce.model;

import java.time.LocalDate;
import java.util.List;

/// The answer for a day.
///
/// @param since the first day on which it holds without a break
/// @param because the events that decide it, the latest last; empty only where nothing is known
/// @param reason one sentence for the reader
public record Status(
    LegalStatus status, LocalDate since, List<StatusEvent> because, String reason) {
  public Status {
    because = List.copyOf(because);
  }
}
