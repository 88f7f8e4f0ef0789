package org.inforce.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.EventType;

/// An order that a higher court had paused and that comes back to life is the order it was: its
/// kind and reach are those of the order made first (gold/FORMAT.md, Conventions).
final class Revivals {
  private final List<Draft> drafts;
  private final CaseLinker cases;

  Revivals(List<Draft> drafts, CaseLinker cases) {
    this.drafts = drafts;
    this.cases = cases;
  }

  void mark() {
    drafts.stream()
        .filter(d -> d.type == EventType.ENJOINED && d.date().first().isPresent())
        .filter(d -> d.proceeding().filter(k -> k.traits().level() > 0).isPresent())
        .sorted(Comparator.comparing((Draft d) -> d.date().first().orElseThrow()))
        .forEach(d -> order(d).ifPresent(d::revives));
  }

  /// The order of the court below that was paused before.
  private Optional<Draft> order(Draft revival) {
    LocalDate day = revival.date().first().orElseThrow();
    KnownCase above = revival.proceeding().orElseThrow();
    Optional<Draft> order =
        drafts.stream()
            .filter(d -> d.type == EventType.ENJOINED && isBelow(above, d))
            .filter(d -> isBefore(d, day))
            .max(Comparator.comparing((Draft d) -> d.date().first().orElseThrow()));
    return order.filter(o -> isPaused(o, above, day));
  }

  private boolean isPaused(Draft order, KnownCase above, LocalDate day) {
    LocalDate made = order.date().first().orElseThrow();
    return drafts.stream()
        .filter(d -> d.type == EventType.ORDER_STAYED && d.instrument == order.instrument)
        .filter(
            d -> d.entered().first().filter(s -> !s.isBefore(made) && !s.isAfter(day)).isPresent())
        .anyMatch(d ->
            d.proceeding().isEmpty()
                || d.proceeding().get() == above
                || d.proceeding().get().traits().level() > 0);
  }

  private boolean isBelow(KnownCase above, Draft draft) {
    return draft
        .proceeding()
        .filter(k -> k.traits().level() == 0 && cases.appealOf(above).contains(k))
        .isPresent();
  }

  private static boolean isBefore(Draft draft, LocalDate day) {
    return draft.date().first().filter(made -> made.isBefore(day)).isPresent();
  }
}
