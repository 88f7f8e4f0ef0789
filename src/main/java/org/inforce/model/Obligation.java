package org.inforce.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Who must do what, by when, or once what happens.
///
/// @param id stable while obligor, action and instrument stay the same
/// @param evidence never empty
public record Obligation(
    String id,
    Optional<InstrumentId> instrument,
    Optional<String> obligor,
    String action,
    Optional<LocalDate> due,
    Optional<String> dueText,
    Optional<String> condition,
    Optional<String> recurring,
    List<Quote> evidence) {
  public Obligation {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("obligation " + id + " without a sentence");
    }
  }

  /// The day on which a document first told of it; empty if none of them is known.
  ///
  /// @param published when a document was published
  public Optional<LocalDate> firstTold(Function<DocumentId, Optional<LocalDate>> published) {
    return evidence.stream()
        .flatMap(quote -> published.apply(quote.document()).stream())
        .min(Comparator.naturalOrder());
  }
}
