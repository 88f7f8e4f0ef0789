package org.inforce.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;

/// Which proceedings are one case: an appeal belongs to the cases in the courts of first instance
/// that it comes from. An act of an appeal court upon two consolidated cases touches both; one upon
/// a single case leaves the other alone.
final class CaseFamilies {
  /// Stands for the case of events whose proceeding is not known.
  static final ProceedingId UNKNOWN = new ProceedingId("?");

  private final Map<ProceedingId, Proceeding> known = new HashMap<>();

  CaseFamilies(List<Proceeding> proceedings) {
    proceedings.forEach(p -> known.put(p.id(), p));
  }

  /// The cases of first instance that a proceeding is about: itself, unless it is an appeal.
  Set<ProceedingId> cases(Optional<ProceedingId> proceeding) {
    if (proceeding.isEmpty()) {
      return Set.of(UNKNOWN);
    }
    Set<ProceedingId> reached = below(proceeding.get());
    Set<ProceedingId> first = new TreeSet<>();
    reached.stream().filter(p -> !isAppeal(Optional.of(p))).forEach(first::add);
    // Appeals that name each other in a circle have no first instance; all of them stand for it.
    return first.isEmpty() ? new TreeSet<>(reached) : first;
  }

  boolean isAppeal(Optional<ProceedingId> proceeding) {
    return proceeding.map(known::get).filter(p -> !p.appealOf().isEmpty()).isPresent();
  }

  /// True if {@code higher} hears an appeal, near or far, from {@code lower}.
  boolean isAbove(Optional<ProceedingId> higher, Optional<ProceedingId> lower) {
    return higher.isPresent()
        && lower.isPresent()
        && !higher.equals(lower)
        && below(higher.get()).contains(lower.get());
  }

  /// True if the proceeding may be an appeal whose link to the case below is not known: its court
  /// is not known, or is by its name a court of appeal.
  boolean mayBeUnlinkedAppeal(Optional<ProceedingId> proceeding) {
    if (proceeding.isEmpty()) {
      return true;
    }
    Proceeding p = known.get(proceeding.get());
    return p == null
        || (p.appealOf().isEmpty() && p.court().map(Courts::hearsAppeals).orElse(true));
  }

  private Set<ProceedingId> below(ProceedingId top) {
    Set<ProceedingId> reached = new LinkedHashSet<>();
    Deque<ProceedingId> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      ProceedingId next = open.pop();
      if (reached.add(next) && known.get(next) != null) {
        open.addAll(known.get(next).appealOf());
      }
    }
    return reached;
  }
}
