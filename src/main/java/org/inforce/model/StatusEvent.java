package org.inforce.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A happening on an instrument's timeline, with the words that prove it.
///
/// @param effective the day on which it holds
/// @param learned the moment at which the first proof was recorded, UTC
/// @param reported true while only news tells of it
/// @param evidence never empty; the strongest source first
/// @param conflicts what other sources say instead, and the rule that decided, one sentence each
public record StatusEvent(
    EventId id,
    InstrumentId instrument,
    Optional<ProceedingId> proceeding,
    EventType type,
    Optional<OrderKind> order,
    Optional<Scope> scope,
    EventDate effective,
    Instant learned,
    Optional<String> actor,
    boolean reported,
    List<Quote> evidence,
    List<String> conflicts) {
  /// The one entry of {@code conflicts} that is no contradiction.
  public static final String NO_DAY =
      "No document gives the day; the day of the first report is taken.";

  public StatusEvent {
    evidence = List.copyOf(evidence);
    conflicts = List.copyOf(conflicts);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " without a sentence");
    }
  }

  /// What other sources say instead, without the note that none gives a day.
  public List<String> contradictions() {
    return conflicts.stream().filter(conflict -> !conflict.equals(NO_DAY)).toList();
  }

  /// A contradiction with a name in the place of the id of the document that contradicts.
  public static String readable(String conflict, Function<DocumentId, Optional<String>> name) {
    int says = conflict.indexOf(" says ");
    return says < 1
        ? conflict
        : name.apply(new DocumentId(conflict.substring(0, says)))
            .map(known -> known + conflict.substring(says))
            .orElse(conflict);
  }
}
