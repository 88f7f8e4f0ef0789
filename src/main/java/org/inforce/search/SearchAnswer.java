package org.inforce.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found.
///
/// @param total how many there are
/// @param exact false where there are so many that total and counts are estimated from a sample
/// @param counts for each facet its codes among all that was found, the most frequent first; for a
///   facet by which the answers are narrowed, what each of its codes would give
/// @param notes what of the query was not understood and was searched as words
/// @param better the query with words that nobody uses replaced by known ones, if that helps
public record SearchAnswer(
    long total,
    boolean exact,
    List<Hit> hits,
    Map<Facet, List<Count>> counts,
    List<String> notes,
    Optional<String> better) {
  public SearchAnswer {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
    notes = List.copyOf(notes);
  }

  /// How many of the things found have a code.
  public record Count(String code, long number) {}
}
