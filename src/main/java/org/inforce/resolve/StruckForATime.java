package org.inforce.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Precision;

/// Reports say "struck down" of what a court has only stopped for a time: a temporary order decides
/// nothing, Fed. R. Civ. P. 65(a). Where a document names the order, and no other day is told of a
/// judgment, those who say that the instrument was struck down tell of that order.
final class StruckForATime {
  /// Days after the order within which news without a day of its own still tells of it.
  private static final int FRESH = 14;

  private static final Set<OrderKind> TEMPORARY =
      Set.of(OrderKind.PRELIMINARY_INJUNCTION, OrderKind.TRO);

  private StruckForATime() {}

  static void join(List<Draft> drafts) {
    List<Draft> judgments = drafts.stream().filter(d -> d.type == EventType.STRUCK_DOWN).toList();
    for (Draft judgment : judgments) {
      Optional<Draft> order = drafts.stream().filter(d -> isMeant(judgment, d, drafts)).findFirst();
      order.ifPresent(o -> {
        judgment.witnesses.forEach(o::add);
        drafts.remove(judgment);
      });
    }
  }

  private static boolean isMeant(Draft judgment, Draft order, List<Draft> drafts) {
    return order.type == EventType.ENJOINED
        && order.instrument == judgment.instrument
        && order.order().filter(TEMPORARY::contains).isPresent()
        && order.date().precision() == Precision.DAY
        && judgment.order().isEmpty()
        && (order.proceeding().isEmpty()
            || judgment.proceeding().isEmpty()
            || order.proceeding().equals(judgment.proceeding()))
        && (isOfItsDay(judgment, order) || isAlone(judgment, drafts));
  }

  private static boolean isOfItsDay(Draft judgment, Draft order) {
    LocalDate day = order.date().first().orElseThrow();
    boolean news =
        judgment.witnesses.stream()
            .allMatch(w ->
                w.dating() == Witness.Dating.NEWS_OF_THE_DAY
                    || w.dating() == Witness.Dating.DONE_BY_PUBLICATION);
    return order.date().equals(judgment.date())
        || news
            && judgment
                .entered()
                .first()
                .filter(told -> !told.isBefore(day) && !told.isAfter(day.plusDays(FRESH)))
                .isPresent();
  }

  /// No day is told of any judgment.
  private static boolean isAlone(Draft judgment, List<Draft> drafts) {
    return judgment.entered().first().isEmpty()
        && drafts.stream()
            .noneMatch(d ->
                d != judgment
                    && d.type == EventType.STRUCK_DOWN
                    && d.instrument == judgment.instrument);
  }
}
