package org.inforce.model;

import java.util.List;

/// What a set of readings adds up to.
///
/// @param tellings the mentions of each instrument, the first that told of it first
public record Resolution(
    List<Instrument> instruments,
    List<Proceeding> proceedings,
    List<StatusEvent> events,
    List<Obligation> obligations,
    List<ReviewItem> review,
    List<LinkedMention> tellings) {
  public Resolution {
    instruments = List.copyOf(instruments);
    proceedings = List.copyOf(proceedings);
    events = List.copyOf(events);
    obligations = List.copyOf(obligations);
    review = List.copyOf(review);
    tellings = List.copyOf(tellings);
  }
}
