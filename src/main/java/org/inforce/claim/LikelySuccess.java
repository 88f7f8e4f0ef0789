package org.inforce.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.model.Claim;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.table.TsvTable;

/// A court that grants a temporary order says why it thinks the instrument invalid; it has not
/// decided that, Fed. R. Civ. P. 65(a): what the document tells as held is then no judgment on the
/// merits.
final class LikelySuccess {
  private LikelySuccess() {}

  /// Takes out the claims that tell only why a temporary order was granted.
  static void remove(List<Claim> claims) {
    Map<Integer, Set<EventDate>> temporarily = halted(claims, TEMPORARY);
    Map<Integer, Set<EventDate>> halted = halted(claims, MAYBE_TEMPORARY);
    claims.removeIf(claim -> onlyLikely(claim, temporarily, halted));
  }

  private static final Set<OrderKind> TEMPORARY =
      Set.of(OrderKind.PRELIMINARY_INJUNCTION, OrderKind.TRO);
  private static final Set<OrderKind> MAYBE_TEMPORARY =
      Set.of(OrderKind.PRELIMINARY_INJUNCTION, OrderKind.TRO, OrderKind.UNSPECIFIED);

  private static boolean onlyLikely(
      Claim claim, Map<Integer, Set<EventDate>> temporarily, Map<Integer, Set<EventDate>> halted) {
    return claim.type() == EventType.STRUCK_DOWN
        && (tells(claim, FINDS)
                && halted.getOrDefault(claim.instrument(), Set.of()).stream()
                    .anyMatch(day -> day.agreesWith(claim.told()))
            || tells(claim, RULES)
                && temporarily.getOrDefault(claim.instrument(), Set.of()).stream()
                    .anyMatch(day -> day.agreesWith(claim.told())));
  }

  /// With these a judge says why; what was "blocked" so may have been blocked for a time.
  private static final Set<String> FINDS = TsvTable.asked("'find'", "'conclude'", "'determine'");

  private static final Set<String> RULES = TsvTable.asked("'rule'", "'hold'");

  private static boolean tells(Claim claim, Set<String> verbs) {
    return claim.because().stream().anyMatch(b -> verbs.stream().anyMatch(b::contains));
  }

  /// The days told of orders of some kinds against each instrument.
  private static Map<Integer, Set<EventDate>> halted(List<Claim> claims, Set<OrderKind> kinds) {
    Map<Integer, Set<EventDate>> halted = new HashMap<>();
    for (Claim claim : claims) {
      boolean temporary = claim.order().filter(kinds::contains).isPresent();
      if (claim.type() == EventType.ENJOINED && temporary) {
        halted.computeIfAbsent(claim.instrument(), i -> new HashSet<>()).add(claim.told());
      }
    }
    return halted;
  }
}
