package org.inforce.model;

import java.util.List;

/// All that one document says, before it is matched with what other documents say.
public record Reading(
    Document document,
    List<InstrumentMention> instruments,
    List<ProceedingMention> proceedings,
    List<Claim> claims,
    List<DutyClaim> duties,
    List<Rejected> rejected) {
  public Reading {
    instruments = List.copyOf(instruments);
    proceedings = List.copyOf(proceedings);
    claims = List.copyOf(claims);
    duties = List.copyOf(duties);
    rejected = List.copyOf(rejected);
  }

  /// The same without what the model alone has read.
  public Reading withoutGuesses() {
    return new Reading(
        document,
        instruments,
        proceedings,
        claims.stream().filter(Claim::restsOnRule).toList(),
        duties,
        rejected);
  }
}
