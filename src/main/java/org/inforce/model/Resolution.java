package org.inforce.model;

import java.util.List;

/// What a set of readings adds up to.
public record Resolution(
    List<Instrument> instruments,
    List<Proceeding> proceedings,
    List<StatusEvent> events,
    List<Obligation> obligations,
    List<ReviewItem> review) {
  public Resolution {
    instruments = List.copyOf(instruments);
    proceedings = List.copyOf(proceedings);
    events = List.copyOf(events);
    obligations = List.copyOf(obligations);
    review = List.copyOf(review);
  }
}
