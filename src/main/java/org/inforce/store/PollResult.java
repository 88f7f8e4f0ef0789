package org.inforce.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;

/// What came of asking a source once.
///
/// @param at when, UTC
/// @param problem why it did not answer, or which of its items could not be had
/// @param gone items whose page is gone for good, with the reason
/// @param items how many new documents it brought
/// @param doubt why its answer may be none
/// @param lag from the publication of its newest new item to its arrival
/// @param rhythm the usual time from one item to the next
/// @param expected by when it should bring something new
/// @param due when it is asked next; empty for what is not asked but watched, as a folder
public record PollResult(
    SourceId source,
    Instant at,
    Optional<Problem> problem,
    List<Problem> gone,
    int items,
    Optional<String> doubt,
    Optional<Duration> lag,
    Optional<Duration> rhythm,
    Optional<Instant> expected,
    Optional<Instant> due) {
  public PollResult {
    gone = List.copyOf(gone);
  }

  /// What came from a source that is not asked but watched.
  public static PollResult watched(
      SourceId source, Instant at, Optional<Problem> problem, int items) {
    return watched(source, at, problem, List.of(), items);
  }

  /// The same, with what was given up.
  public static PollResult watched(
      SourceId source, Instant at, Optional<Problem> problem, List<Problem> gone, int items) {
    return new PollResult(
        source,
        at,
        problem,
        gone,
        items,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
