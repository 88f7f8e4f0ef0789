package org.inforce.claim.learned;

import java.util.Set;
import org.inforce.claim.scan.ActorKind;
import org.inforce.model.EventType;

/// Of which kinds of event the model is believed, and of whom. What a court decides about an
/// instrument's force is left to the rules: with it two rows of status more were right on the third
/// blind set and eleven fewer on the others, and "No judge has ruled on the act" became a judgment;
/// a wrong status is worse than none. Nor is it believed of what it took wrongly more often than
/// rightly on stories that it had not seen: what was issued, granted review or has run out.
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
          ORDER_EXTENDED,
          ORDER_NARROWED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          ORDER_STAYED,
          ORDER_LIFTED,
          UPHELD,
          STRUCK_DOWN,
          ISSUED,
          EXPIRED ->
          Set.of();
      case INTRODUCED,
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
}
