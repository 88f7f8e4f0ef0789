package org.inforce.claim.learned;

import java.util.Set;
import org.inforce.claim.scan.ActorKind;
import org.inforce.model.EventType;

/// Of which kinds of event the model is believed, and of whom. Not believed is what it got wrong
/// more often than right on stories that it had not seen, by the count in `docs/reading.md`: a
/// refused request, which is one to stop the instrument as often as one to let it run; and what was
/// issued, granted review or has run out.
final class Competence {
  private static final Set<ActorKind> ALL_BUT_COURTS =
      Set.of(ActorKind.EXECUTIVE, ActorKind.LEGISLATURE, ActorKind.PARTY, ActorKind.PRONOUN);
  private static final Set<ActorKind> COURTS = Set.of(ActorKind.JUDGE, ActorKind.PRONOUN);
  private static final Set<ActorKind> ANYBODY = Set.of(ActorKind.values());

  private Competence() {}

  /// Who can have done it; empty for what the model is not believed of.
  static Set<ActorKind> of(EventType type) {
    return switch (type) {
      case RELIEF_DENIED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          ISSUED,
          EXPIRED ->
          Set.of();
      case ENJOINED, ORDER_STAYED, ORDER_LIFTED, UPHELD, STRUCK_DOWN -> COURTS;
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
