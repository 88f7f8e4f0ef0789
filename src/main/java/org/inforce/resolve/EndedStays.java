package org.inforce.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;

/// "The court vacated the stay of last June": by its words alone this may be the end of a court's
/// stay of an instrument, or of a stay of an order against it. Where what was done last is that an
/// order that was no stay itself was stayed, it is that stay, and the instrument is stopped again.
final class EndedStays {
  private EndedStays() {}

  static void read(List<Draft> drafts) {
    for (Draft ended : List.copyOf(drafts)) {
      if (isEndOfStay(ended)) {
        paused(drafts, ended).ifPresent(order -> replace(drafts, ended, order));
      }
    }
  }

  private static boolean isEndOfStay(Draft draft) {
    return draft.type == EventType.ORDER_LIFTED
        && isOfStay(draft)
        && draft.date().first().isPresent();
  }

  private static boolean isOfStay(Draft draft) {
    return draft
        .order()
        .filter(kind -> kind == OrderKind.STAY || kind == OrderKind.ADMINISTRATIVE_STAY)
        .isPresent();
  }

  /// The order that had been stayed, if nothing was done since and what was first stopped was not
  /// stopped by a stay.
  private static Optional<Draft> paused(List<Draft> drafts, Draft ended) {
    LocalDate day = ended.date().first().orElseThrow();
    List<Draft> before =
        drafts.stream()
            .filter(d -> d.instrument == ended.instrument && isUponForce(d.type))
            .filter(d -> d.date().first().filter(made -> made.isBefore(day)).isPresent())
            .sorted(Comparator.comparing(d -> d.date().first().orElseThrow()))
            .toList();
    List<Draft> orders =
        before.stream()
            .filter(d -> d.type == EventType.ENJOINED || d.type == EventType.STRUCK_DOWN)
            .toList();
    boolean paused =
        !orders.isEmpty()
            && before.getLast().type == EventType.ORDER_STAYED
            && !isOfStay(orders.getFirst());
    return paused
        ? orders.reversed().stream().filter(d -> !isOfStay(d)).findFirst()
        : Optional.empty();
  }

  private static boolean isUponForce(EventType type) {
    return type == EventType.ENJOINED
        || type == EventType.STRUCK_DOWN
        || type == EventType.ORDER_STAYED
        || type == EventType.ORDER_LIFTED;
  }

  private static void replace(List<Draft> drafts, Draft ended, Draft order) {
    Optional<Draft> told =
        drafts.stream()
            .filter(d -> d.instrument == ended.instrument && d.type == EventType.ENJOINED)
            .filter(d -> d.date().equals(ended.date()))
            .findFirst();
    Draft again = told.orElseGet(() -> new Draft(EventType.ENJOINED, ended.witnesses.getFirst()));
    ended.witnesses.stream().skip(told.isPresent() ? 0 : 1).forEach(again::add);
    if (told.isEmpty()) {
      again.revives(order);
      drafts.add(again);
    }
    drafts.remove(ended);
  }
}
