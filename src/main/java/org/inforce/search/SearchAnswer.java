package org.inforce.search;

import java.util.List;
import java.util.Map;

/// What was found.
///
/// @param total how many there are; exact up to 1,000, at least that above
/// @param counts for each facet its codes among all that was found, the most frequent first
/// @param notes what of the query was not understood and was searched as words
public record SearchAnswer(
    long total, List<Hit> hits, Map<Facet, List<Count>> counts, List<String> notes) {
  public SearchAnswer {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
    notes = List.copyOf(notes);
  }

  /// How many of the things found have a code.
  public record Count(String code, long number) {}
}
