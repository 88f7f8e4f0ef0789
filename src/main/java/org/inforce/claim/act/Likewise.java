package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;

/// What a court did of which the text says only that it was the same: "A judge in Kentucky did the
/// same for six states." Remembers what a court was last told to have done.
final class Likewise {
  private Optional<Finding> last = Optional.empty();

  /// What has been told of courts in a sentence that has been read.
  void hear(List<Finding> findings) {
    latest(findings).ifPresent(finding -> last = Optional.of(finding));
  }

  private static Optional<Finding> latest(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.mood() == Mood.ASSERTED && !f.nominal() && isDecision(f.type()))
        .reduce((earlier, later) -> later);
  }

  private static boolean isDecision(EventType type) {
    return type == EventType.ENJOINED
        || type == EventType.RELIEF_DENIED
        || type == EventType.ORDER_STAYED
        || type == EventType.ORDER_LIFTED
        || type == EventType.STRUCK_DOWN
        || type == EventType.UPHELD
        || type == EventType.REVIEW_DENIED;
  }

  /// The same, done by another court.
  ///
  /// @param object to what, if the text says
  /// @param before what the sentence has told so far
  Optional<Finding> repeated(
      Item.Verb verb, Agent agent, Meaning object, Mood mood, List<Finding> before) {
    boolean court = agent.actor().filter(a -> a.kind() == ActorKind.JUDGE).isPresent();
    if (!court || !verb.match().can(Act.SAME)) {
      return Optional.empty();
    }
    return latest(before).or(() -> last).map(told -> of(told, verb, agent, object, mood));
  }

  /// "Declined to do the same": where another blocked the law, a request to block it is denied.
  static Optional<Finding> refused(Finding same) {
    return same.type() == EventType.ENJOINED
        ? Optional.of(same.as(EventType.RELIEF_DENIED, same.order(), Mood.ASSERTED))
        : Optional.empty();
  }

  private static Finding of(Finding told, Item.Verb verb, Agent agent, Meaning object, Mood mood) {
    int from = agent.actor().map(Item.Actor::from).filter(f -> f < verb.from()).orElse(verb.from());
    return new Finding(
        told.type(),
        told.order(),
        object.instruments().isEmpty() ? told.instruments() : object.instruments(),
        object.instruments().isEmpty() ? told.otherInstrument() : object.other(),
        agent.actor(),
        mood,
        verb.from(),
        from,
        verb.match().to(),
        false,
        Stream.concat(Stream.of(verb.match().because()), told.because().stream()).toList());
  }
}
