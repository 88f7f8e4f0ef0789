package org.inforce.model;

import java.util.List;

/// What a set of readings adds up to.
///
/// @param tellings the mentions of each instrument, the first that told of it first
/// @param withdrawn what was told and is told no more
/// @param caseTellings the mentions of each case, the first that told of it first
public record Resolution(
    List<Instrument> instruments,
    List<Proceeding> proceedings,
    List<StatusEvent> events,
    List<Obligation> obligations,
    List<ReviewItem> review,
    List<LinkedMention> tellings,
    List<WithdrawnEvent> withdrawn,
    List<CaseMention> caseTellings) {
  public Resolution {
    instruments = List.copyOf(instruments);
    proceedings = List.copyOf(proceedings);
    events = List.copyOf(events);
    obligations = List.copyOf(obligations);
    review = List.copyOf(review);
    tellings = List.copyOf(tellings);
    withdrawn = List.copyOf(withdrawn);
    caseTellings = List.copyOf(caseTellings);
  }

  /// Without anything withdrawn, and without the mentions of cases.
  public Resolution(
      List<Instrument> instruments,
      List<Proceeding> proceedings,
      List<StatusEvent> events,
      List<Obligation> obligations,
      List<ReviewItem> review,
      List<LinkedMention> tellings) {
    this(instruments, proceedings, events, obligations, review, tellings, List.of(), List.of());
  }
}
