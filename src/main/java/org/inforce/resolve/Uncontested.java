package org.inforce.resolve;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.EventType;
import org.inforce.model.Particular;

/// Instruments known only by what they do to another: "the repeal". One that nobody sued over, and
/// of whose making little is told, is no more than what became of the other.
final class Uncontested {
  /// How many steps of its making must be told of one that nobody contests.
  private static final int STEPS = 3;

  private Uncontested() {}

  /// What is told of such instruments is left out.
  static List<Witness> without(List<Witness> witnesses) {
    Map<KnownInstrument, Set<EventType>> told = new HashMap<>();
    for (Witness witness : witnesses) {
      told.computeIfAbsent(witness.instrument(), k -> EnumSet.noneOf(EventType.class))
          .add(witness.claim().type());
    }
    Set<KnownInstrument> weak =
        told.entrySet().stream()
            .filter(e -> Particular.isDerived(e.getKey().particulars()))
            .filter(e -> e.getKey().identifierKeys().isEmpty())
            .filter(e -> e.getValue().size() < STEPS)
            .filter(e -> e.getValue().stream().noneMatch(Uncontested::isContest))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return weak.isEmpty()
        ? witnesses
        : witnesses.stream().filter(w -> !weak.contains(w.instrument())).toList();
  }

  private static boolean isContest(EventType type) {
    return switch (type) {
      case CHALLENGED,
          RELIEF_REQUESTED,
          ENJOINED,
          RELIEF_DENIED,
          UPHELD,
          STRUCK_DOWN,
          REVIEW_GRANTED ->
          true;
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          DELAYED,
          AMENDED,
          RESCINDED,
          EXPIRED,
          HEARING_SCHEDULED,
          ORDER_STAYED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          APPEALED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          false;
    };
  }
}
