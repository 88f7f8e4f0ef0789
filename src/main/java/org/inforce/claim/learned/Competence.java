package org.inforce.claim.learned;

import java.util.Set;
import org.inforce.claim.scan.ActorKind;
import org.inforce.model.EventType;

/// Of which kinds of event the model is believed, and of whom. That a court stops an instrument, or
/// will not, it has learned well; what is done to such an order, and what is held on the merits, is
/// left to the rules, which compose it: on stories that it had not seen the model took that wrongly
/// as often as rightly, and a wrong status is worse than none.
final class Competence {
  private static final Set<ActorKind> ALL_BUT_COURTS =
      Set.of(ActorKind.EXECUTIVE, ActorKind.LEGISLATURE, ActorKind.PARTY, ActorKind.PRONOUN);
  private static final Set<ActorKind> COURTS =
      Set.of(ActorKind.JUDGE, ActorKind.PARTY, ActorKind.PRONOUN);
  private static final Set<ActorKind> ANYBODY = Set.of(ActorKind.values());

  private Competence() {}

  /// Who can have done it; empty for what the model is not believed of.
  static Set<ActorKind> of(EventType type) {
    return switch (type) {
      case ORDER_NARROWED,
          REVIEW_DENIED,
          ORDER_STAYED,
          ORDER_LIFTED,
          UPHELD,
          STRUCK_DOWN,
          EXPIRED ->
          Set.of();
      case ENJOINED, RELIEF_DENIED, ORDER_EXTENDED, REVIEW_GRANTED -> COURTS;
      case ISSUED,
          INTRODUCED,
          PASSED,
          ENACTED,
          VETOED,
          DELAYED,
          AMENDED,
          RESCINDED,
          CHALLENGED,
          RELIEF_REQUESTED,
          APPEALED ->
          ALL_BUT_COURTS;
      case EFFECTIVE, HEARING_SCHEDULED, DISMISSED, SETTLED -> ANYBODY;
    };
  }

  /// Whether it is believed of a clause that does not say who did it: what courts do is told with
  /// the court, and without it mostly as a state that lasts.
  static boolean needsNobody(EventType type) {
    Set<ActorKind> able = of(type);
    return !able.isEmpty() && !able.equals(COURTS);
  }
}
