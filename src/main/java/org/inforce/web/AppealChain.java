package org.inforce.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;

/// A case with what it is an appeal of and its own appeals.
final class AppealChain {
  private AppealChain() {}

  /// From the lowest court up; a case that documents wrongly call an appeal of itself stands once.
  ///
  /// @param related all that may belong to the chain, the case itself among them
  static List<Proceeding> of(Proceeding proceeding, List<Proceeding> related) {
    Set<ProceedingId> chain = new LinkedHashSet<>(below(proceeding, related).reversed());
    chain.add(proceeding.id());
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Proceeding other : related) {
        if (other.appealOf().stream().anyMatch(chain::contains)) {
          grown |= chain.add(other.id());
        }
      }
    }
    return chain.stream().flatMap(id -> related.stream().filter(p -> p.id().equals(id))).toList();
  }

  /// What the case is an appeal of, court by court, the nearest first.
  private static LinkedHashSet<ProceedingId> below(
      Proceeding proceeding, List<Proceeding> related) {
    LinkedHashSet<ProceedingId> below = new LinkedHashSet<>();
    List<Proceeding> level = List.of(proceeding);
    while (!level.isEmpty()) {
      List<Proceeding> next = new ArrayList<>();
      for (Proceeding appeal : level) {
        related.stream()
            .filter(other -> appeal.appealOf().contains(other.id()))
            .filter(other -> !other.id().equals(proceeding.id()) && below.add(other.id()))
            .forEach(next::add);
      }
      level = next;
    }
    return below;
  }
}
