package org.inforce.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.model.MentionKey;
import org.inforce.model.Pairing;

/// What people decided about mentions: which speak of one instrument and which do not. It stands
/// above every rule of ours. Where two decisions contradict each other, the later one holds.
final class Decided {
  private final Map<MentionKey, Set<MentionKey>> groups = new HashMap<>();
  private final Map<MentionKey, Set<MentionKey>> apart = new HashMap<>();

  /// @param pairings the oldest first
  Decided(List<Pairing> pairings) {
    for (Pairing pairing : pairings.reversed()) {
      if (pairing.same()) {
        join(pairing.one(), pairing.other());
      } else {
        part(pairing.one(), pairing.other());
      }
    }
  }

  private void join(MentionKey one, MentionKey other) {
    if (!apartFrom(one).contains(other)) {
      Set<MentionKey> all = new LinkedHashSet<>(sameAs(one));
      all.addAll(sameAs(other));
      all.forEach(mention -> groups.put(mention, all));
    }
  }

  private void part(MentionKey one, MentionKey other) {
    if (!sameAs(one).contains(other)) {
      apart.computeIfAbsent(one, m -> new LinkedHashSet<>()).add(other);
      apart.computeIfAbsent(other, m -> new LinkedHashSet<>()).add(one);
    }
  }

  /// The mentions that speak of what this one speaks of, itself among them.
  Set<MentionKey> sameAs(MentionKey mention) {
    return groups.getOrDefault(mention, Set.of(mention));
  }

  /// The mentions that speak of something else.
  private Set<MentionKey> apartFrom(MentionKey mention) {
    Set<MentionKey> all = new HashSet<>();
    for (MentionKey same : sameAs(mention)) {
      apart.getOrDefault(same, Set.of()).forEach(other -> all.addAll(sameAs(other)));
    }
    return all;
  }

  /// True if somebody decided of what this mention speaks or does not speak.
  boolean concerns(MentionKey mention) {
    return groups.containsKey(mention) || apart.containsKey(mention);
  }

  /// Groups of mentions of one instrument.
  Set<Set<MentionKey>> groups() {
    return new LinkedHashSet<>(groups.values());
  }

  /// True if the two mentions speak of two things.
  boolean areApart(MentionKey one, MentionKey other) {
    return concerns(one) && apartFrom(one).contains(other);
  }

  /// True if the mention does not speak of the instrument.
  boolean areApart(KnownInstrument instrument, MentionKey mention) {
    return concerns(mention) && apartFrom(mention).stream().anyMatch(instrument::holds);
  }

  /// True if the two are not one.
  boolean areApart(KnownInstrument one, KnownInstrument other) {
    return !apart.isEmpty()
        && other.mentions().stream().anyMatch(mention -> areApart(one, mention));
  }
}
