package org.inforce.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Precision;

/// A judgment that finds an instrument invalid and stops it is one ruling, told as {@link
/// EventType#STRUCK_DOWN}: the permanent injunction or vacatur of the same day in the same case is
/// its order. One that finds it valid and undoes the judgment below is one ruling too, told as
/// {@link EventType#UPHELD}.
final class SameRuling {
  private SameRuling() {}

  static void join(List<Draft> drafts) {
    List<Draft> judgments =
        drafts.stream()
            .filter(d -> d.type == EventType.STRUCK_DOWN || d.type == EventType.UPHELD)
            .toList();
    for (Draft judgment : judgments) {
      List<Draft> orders = drafts.stream().filter(d -> isOrderOf(judgment, d)).toList();
      orders.forEach(order -> order.witnesses.forEach(judgment::add));
      drafts.removeAll(orders);
    }
  }

  private static boolean isOrderOf(Draft judgment, Draft order) {
    boolean fits =
        judgment.type == EventType.STRUCK_DOWN
            ? order.type == EventType.ENJOINED && isFinal(order.order())
            : order.type == EventType.ORDER_LIFTED && order.order().isEmpty();
    return fits
        && order.instrument == judgment.instrument
        && (isOfOneDay(judgment, order) || isToldWith(judgment, order))
        && (order.proceeding().isEmpty()
            || judgment.proceeding().isEmpty()
            || order.proceeding().equals(judgment.proceeding())
            || isOfOneReport(judgment, order));
  }

  /// One report tells both, of one day: "overturned the ban. ... Tuesday's ruling blocks it".
  private static boolean isOfOneReport(Draft judgment, Draft order) {
    return judgment.type == EventType.STRUCK_DOWN
        && order.witnesses.stream()
            .anyMatch(o ->
                judgment.witnesses.stream()
                    .anyMatch(j ->
                        j.document().id().equals(o.document().id())
                            && j.date().precision() == Precision.DAY
                            && j.date().equals(o.date())));
  }

  private static boolean isOfOneDay(Draft judgment, Draft order) {
    return order.date().precision() == Precision.DAY && order.date().equals(judgment.date());
  }

  /// No document gives the order a day, and the first to tell it tells the judgment.
  private static boolean isToldWith(Draft judgment, Draft order) {
    DocumentId first = Collections.min(order.witnesses, Witness.AS_TOLD).document().id();
    return order.type == EventType.ENJOINED
        && order.date().first().isEmpty()
        && judgment.witnesses.stream().anyMatch(w -> w.document().id().equals(first));
  }

  private static boolean isFinal(Optional<OrderKind> order) {
    return order
        .map(kind ->
            switch (kind) {
              case PERMANENT_INJUNCTION, VACATUR, UNSPECIFIED -> true;
              case TRO, PRELIMINARY_INJUNCTION, STAY, ADMINISTRATIVE_STAY -> false;
            })
        .orElse(true);
  }
}
