package org.inforce.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;

/// What a stretch of a sentence means for an instrument: a thing, or a happening.
///
/// @param effect what it does, or would do, to the instrument
/// @param event the happening; empty for a thing, and for a happening that is no event
/// @param instruments those meant; empty where the words name none
/// @param other true where the words speak of an instrument that is not the document's
/// @param path the words and table rows that led here, innermost first
public record Meaning(
    Kind kind,
    Effect effect,
    Optional<EventType> event,
    Optional<OrderKind> order,
    List<Integer> instruments,
    boolean other,
    List<String> path) {

  /// What sort of thing or happening.
  public enum Kind {
    NONE,
    INSTRUMENT,
    ORDER,
    RULING,
    REQUEST,
    SUIT,
    APPEAL,
    HEARING,
    REVIEW,
    DEADLINE,
    PROCEEDINGS,
    HAPPENING
  }

  /// Whether the instrument may be applied once it is so.
  public enum Effect {
    STOPS,
    FREES,
    UNKNOWN;

    Effect opposite() {
      return switch (this) {
        case STOPS -> FREES;
        case FREES -> STOPS;
        case UNKNOWN -> UNKNOWN;
      };
    }
  }

  public Meaning {
    instruments = List.copyOf(instruments);
    path = List.copyOf(path);
  }

  static final Meaning NOTHING = thing(Kind.NONE, Effect.UNKNOWN);

  static Meaning thing(Kind kind, Effect effect) {
    return new Meaning(
        kind, effect, Optional.empty(), Optional.empty(), List.of(), false, List.of());
  }

  Meaning as(Kind kind, Effect effect) {
    return new Meaning(kind, effect, event, order, instruments, other, path);
  }

  Meaning with(Optional<OrderKind> newOrder) {
    return newOrder.isEmpty()
        ? this
        : new Meaning(kind, effect, event, newOrder, instruments, other, path);
  }

  Meaning because(String step) {
    List<String> steps = new ArrayList<>(path);
    steps.add(step);
    return new Meaning(kind, effect, event, order, instruments, other, steps);
  }

  Meaning happening(EventType type, Effect newEffect) {
    return new Meaning(
        Kind.HAPPENING, newEffect, Optional.of(type), order, instruments, other, path);
  }

  /// A happening that is no event of the instrument.
  Meaning noEvent(Effect newEffect) {
    return new Meaning(
        Kind.HAPPENING, newEffect, Optional.empty(), order, instruments, other, path);
  }

  /// Whether a row of these words led to it.
  boolean restsOn(String words) {
    return path.stream().anyMatch(step -> step.contains(words));
  }
}
