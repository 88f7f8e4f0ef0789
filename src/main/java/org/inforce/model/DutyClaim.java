package org.inforce.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one document says somebody must do.
///
/// @param instrument index of the {@link InstrumentMention} in the reading that imposes it; empty
///   if it is unclear
/// @param obligor who must; empty where a passive names nobody
/// @param action verb first, in the document's words
/// @param due the day worked out from {@code dueText}
/// @param condition the words of what must happen first
/// @param recurring the words of how often
public record DutyClaim(
    Optional<Integer> instrument,
    Optional<String> obligor,
    String action,
    Optional<LocalDate> due,
    Optional<String> dueText,
    Optional<String> condition,
    Optional<String> recurring,
    Quote quote,
    List<String> because) {
  public DutyClaim {
    because = List.copyOf(because);
  }

  /// The same duty, imposed by that instrument of the reading.
  public DutyClaim of(Optional<Integer> imposing) {
    return new DutyClaim(
        imposing, obligor, action, due, dueText, condition, recurring, quote, because);
  }
}
