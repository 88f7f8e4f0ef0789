package org.inforce.claim.instrument;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.inforce.model.Particular;

/// Which instruments of a text have which particulars, so that one need not be held against every
/// other to find one told from it (see {@link Particular#tellApart}).
final class ToldApart {
  private final Map<Particular, BitSet> holders = new HashMap<>();
  private final Map<Particular.Kind, BitSet> ofKind = new EnumMap<>(Particular.Kind.class);

  void note(int candidate, Collection<Particular> particulars) {
    for (Particular particular : particulars) {
      holders.computeIfAbsent(particular, p -> new BitSet()).set(candidate);
      ofKind.computeIfAbsent(particular.kind(), k -> new BitSet()).set(candidate);
    }
  }

  /// Whether any instrument has of some kind other particulars than these alone.
  boolean isFromAny(Collection<Particular> particulars) {
    return particulars.stream()
        .map(Particular::kind)
        .distinct()
        .anyMatch(kind -> {
          BitSet others = (BitSet) ofKind.getOrDefault(kind, new BitSet()).clone();
          particulars.stream()
              .filter(p -> p.kind() == kind)
              .forEach(p -> others.andNot(holders.getOrDefault(p, new BitSet())));
          return !others.isEmpty();
        });
  }
}
