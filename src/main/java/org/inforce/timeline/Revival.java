package org.inforce.timeline;

import java.util.List;
import java.util.Optional;
import org.inforce.model.EventType;
import org.inforce.model.Proceeding;
import org.inforce.model.StatusEvent;

/// Tells an order that is made from one that lives again: a higher court had paused it, and the
/// pause was itself stayed or ended. Pure.
public final class Revival {
  private Revival() {}

  /// True if by this event an order of a court below is in effect again.
  ///
  /// @param events of its instrument
  /// @param proceedings those that the events name
  public static boolean is(
      StatusEvent event, List<StatusEvent> events, List<Proceeding> proceedings) {
    if (event.type() != EventType.ENJOINED) {
      return false;
    }
    CaseFamilies families = new CaseFamilies(proceedings);
    return Timed.all(List.of(event)).stream()
        .filter(Timed::isDated)
        .anyMatch(again -> is(again, Timed.all(events), families));
  }

  static boolean is(Timed event, List<Timed> all, CaseFamilies families) {
    return event.type() == EventType.ENJOINED
        && event.isDated()
        && order(event, all, families).isPresent();
  }

  private static Optional<Timed> order(Timed again, List<Timed> all, CaseFamilies families) {
    return all.stream()
        .filter(e -> e.type() == EventType.ENJOINED && e.isDated())
        .filter(e -> e.day().isBefore(again.day()))
        .filter(e -> families.isAbove(again.event().proceeding(), e.event().proceeding()))
        .filter(e ->
            all.stream()
                .anyMatch(s ->
                    s.type() == EventType.ORDER_STAYED
                        && s.isDated()
                        && !s.day().isBefore(e.day())
                        && !s.day().isAfter(again.day())))
        .findFirst();
  }
}
