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

/// A court that grants a temporary order says why it thinks the instrument invalid; it has not
/// decided that, Fed. R. Civ. P. 65(a): what the document tells as held is then no judgment on the
/// merits.
final class LikelySuccess {
  private LikelySuccess() {}

  /// Takes out the claims that tell only why a temporary order was granted.
  static void remove(List<Claim> claims) {
    Map<Integer, Set<EventDate>> halted = halted(claims);
    claims.removeIf(claim -> onlyLikely(claim, halted));
  }

  private static boolean onlyLikely(Claim claim, Map<Integer, Set<EventDate>> halted) {
    boolean reasoned =
        claim.type() == EventType.STRUCK_DOWN
            && claim.because().stream()
                .anyMatch(b ->
                    b.contains("'rule'")
                        || b.contains("'hold'")
                        || b.contains("'find'")
                        || b.contains("'conclude'")
                        || b.contains("'determine'"));
    return reasoned
        && halted.getOrDefault(claim.instrument(), Set.of()).stream()
            .anyMatch(day -> day.agreesWith(claim.told()));
  }

  /// The days told of the temporary orders against each instrument.
  private static Map<Integer, Set<EventDate>> halted(List<Claim> claims) {
    Map<Integer, Set<EventDate>> halted = new HashMap<>();
    for (Claim claim : claims) {
      boolean temporary =
          claim
              .order()
              .filter(o -> o == OrderKind.PRELIMINARY_INJUNCTION || o == OrderKind.TRO)
              .isPresent();
      if (claim.type() == EventType.ENJOINED && temporary) {
        halted.computeIfAbsent(claim.instrument(), i -> new HashSet<>()).add(claim.told());
      }
    }
    return halted;
  }
}
