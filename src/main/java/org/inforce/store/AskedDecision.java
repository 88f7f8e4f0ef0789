package org.inforce.store;

import java.time.Instant;
import java.util.Optional;
import org.inforce.model.ReviewAction;

/// A decision that another process asks of the one that writes.
///
/// @param id made by the asker
/// @param by who decides
/// @param answer empty until the writer has taken it
public record AskedDecision(
    String id, Instant asked, String by, ReviewAction action, Optional<Answer> answer) {
  /// What became of it.
  public sealed interface Answer {
    /// It is on record under this number.
    record Decided(long number) implements Answer {}

    /// Nothing was done.
    record Refused(String why) implements Answer {}
  }
}
