package org.inforce.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.inforce.lexicon.DayCourse;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;

/// Which of one day's acts came first, where the events give days only.
///
/// An act upon an order presupposes the order. So where a case has an order in effect at the start
/// of the day, it is lifted before the new one is made; where it has none, the new one is made
/// before it is paused. A trial court's order of the day comes before the act of the court above,
/// and a court pauses its own ruling after making it. Where a court lifts an order and makes one,
/// the words that prove it may tell which came first; where they do not and it had none in effect,
/// the new order is taken to hold, and that is doubtful.
final class DayOrder {
  private final CaseFamilies families;

  DayOrder(CaseFamilies families) {
    this.families = families;
  }

  static boolean isBlock(Timed event) {
    return event.type() == EventType.ENJOINED || event.type() == EventType.STRUCK_DOWN;
  }

  static boolean isRelease(Timed event) {
    return presupposesOrder(event)
        || event.type() == EventType.UPHELD
        || event.type() == EventType.DISMISSED;
  }

  /// True for an act that makes no sense without an order.
  static boolean presupposesOrder(Timed event) {
    return event.type() == EventType.ORDER_STAYED
        || event.type() == EventType.ORDER_LIFTED
        || event.type() == EventType.ORDER_NARROWED;
  }

  /// True if the release comes after the blocks of its day.
  boolean isLate(Timed release, List<Timed> day, Blocks atStart) {
    List<Timed> rivals = day.stream().filter(e -> isBlock(e) && sharesCase(e, release)).toList();
    boolean blocked =
        families.cases(release.event().proceeding()).stream().anyMatch(atStart::isBlocked);
    return rivals.stream().anyMatch(b -> follows(release, b))
        || (rivals.stream().anyMatch(b -> !isOfOneHand(release, b))
            && !blocked
            && presupposesOrder(release))
        || rivals.stream().anyMatch(b -> isOfOneHand(release, b) && isToldAfter(release, b));
  }

  /// The orders of its day of which nobody tells whether it is the end of them, or of one before.
  ///
  /// @param atStart the orders in effect before the day
  List<Timed> doubted(Timed release, List<Timed> day, Blocks atStart) {
    boolean blocked =
        families.cases(release.event().proceeding()).stream().anyMatch(atStart::isBlocked);
    if (blocked || release.type() != EventType.ORDER_LIFTED || !release.isToTheDay()) {
      return List.of();
    }
    return day.stream()
        .filter(b -> isBlock(b) && b.isToTheDay() && isOfOneHand(release, b))
        .filter(b -> mayEnd(release, b))
        .filter(b -> !says(b, DayCourse::endCameFirst) && !says(release, DayCourse::endCameFirst))
        .toList();
  }

  /// False if it names another kind of order.
  private static boolean mayEnd(Timed release, Timed block) {
    Optional<OrderKind> ended = kind(release);
    Optional<OrderKind> made = kind(block);
    return ended.isEmpty() || made.isEmpty() || ended.equals(made);
  }

  private static Optional<OrderKind> kind(Timed event) {
    return event.event().order().filter(kind -> kind != OrderKind.UNSPECIFIED);
  }

  private static boolean isToldAfter(Timed release, Timed block) {
    return presupposesOrder(release)
        && (says(release, DayCourse::orderCameFirst) || says(block, DayCourse::orderCameFirst))
        && !says(release, DayCourse::endCameFirst)
        && !says(block, DayCourse::endCameFirst);
  }

  private static boolean says(Timed event, Predicate<String> words) {
    return event.event().evidence().stream().map(Quote::text).anyMatch(words);
  }

  /// A court that lifts or narrows an order and makes one on the same day puts the new one in the
  /// place of the old: it does not undo what it does.
  private static boolean isOfOneHand(Timed release, Timed block) {
    return release.type() != EventType.ORDER_STAYED
        && release.event().proceeding().isPresent()
        && release.event().proceeding().equals(block.event().proceeding());
  }

  private boolean follows(Timed release, Timed block) {
    var acting = release.event().proceeding();
    var made = block.event().proceeding();
    return (families.isAbove(acting, made) && !families.isAppeal(made))
        || (release.type() == EventType.ORDER_STAYED && acting.equals(made));
  }

  boolean sharesCase(Timed one, Timed other) {
    Set<ProceedingId> cases = families.cases(one.event().proceeding());
    return families.cases(other.event().proceeding()).stream().anyMatch(cases::contains);
  }
}
