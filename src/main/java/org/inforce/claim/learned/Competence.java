package org.inforce.claim.learned;

import java.util.Set;
import org.inforce.claim.scan.ActorKind;
import org.inforce.model.EventType;

/// Of which kinds of event the model is believed, and of whom. What a court decides on whether an
/// instrument may be applied is left to the rules: there the model was wrong more often than right,
/// and a wrong status is worse than none.
final class Competence {
  private static final Set<ActorKind> ALL_BUT_COURTS =
      Set.of(ActorKind.EXECUTIVE, ActorKind.LEGISLATURE, ActorKind.PARTY, ActorKind.PRONOUN);
  private static final Set<ActorKind> ANYBODY = Set.of(ActorKind.values());

  private Competence() {}

  /// Who can have done it; empty for what the model is not believed of.
  static Set<ActorKind> of(EventType type) {
    return switch (type) {
      case ENJOINED,
          RELIEF_DENIED,
          ORDER_STAYED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          UPHELD,
          STRUCK_DOWN,
          REVIEW_GRANTED,
          REVIEW_DENIED ->
          Set.of();
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          DELAYED,
          AMENDED,
          RESCINDED,
          CHALLENGED,
          RELIEF_REQUESTED,
          APPEALED ->
          ALL_BUT_COURTS;
      case EFFECTIVE, EXPIRED, HEARING_SCHEDULED, DISMISSED, SETTLED -> ANYBODY;
    };
  }
}
