package org.inforce.model;

import java.util.List;
import java.util.Optional;

/// A court case as one document speaks of it.
///
/// @param index its number within the document's reading, from 0
/// @param court id in the table of courts, if the document names it
/// @param rank `trial`, `appeals`, `supreme`
/// @param challenges indexes of the instruments it is about
public record ProceedingMention(
    int index,
    Optional<String> court,
    String rank,
    Optional<String> caption,
    Optional<String> docket,
    List<Integer> challenges) {
  public ProceedingMention {
    challenges = List.copyOf(challenges);
  }
}
