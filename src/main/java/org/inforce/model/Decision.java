package org.inforce.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An action on record. It is never changed; another one may undo it.
///
/// @param number from 1, in the order in which they were made
/// @param made UTC
/// @param by the account, or who else made it
/// @param pairings what follows from it for the matching
/// @param after the document that had been read last, so that reading everything anew puts the
///   decision in its place
public record Decision(
    long number,
    Instant made,
    String by,
    ReviewAction action,
    List<Pairing> pairings,
    Optional<DocumentId> after) {
  public Decision {
    pairings = List.copyOf(pairings);
  }
}
