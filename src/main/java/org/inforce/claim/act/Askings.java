package org.inforce.claim.act;

import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;

/// What is asked of a court that the words name, where that tells more than the asking: a wish is a
/// request there, and a reversal asked of a higher court is an appeal.
record Askings(Grammar grammar) {
  /// In tokens: "urged the full".
  private static final int REACH = 4;

  /// @param k index of the verb
  /// @param object what is asked for
  Optional<Meaning> of(int k, Item.Verb verb, Meaning object, AgentKind agent) {
    if (!verb.match().can(Act.REQUEST)) {
      return Optional.empty();
    }
    if (object.event().filter(EventType.REVIEW_GRANTED::equals).isPresent()
        && object.restsOn("'decide'")
        && !isQuestion()) {
      return Optional.of(object.noEvent(Effect.UNKNOWN));
    }
    Optional<Item.Actor> court =
        grammar
            .item(k + 1)
            .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE)
            .map(i -> (Item.Actor) i)
            .filter(a -> a.from() - verb.to() <= REACH);
    if (court.isPresent() && verb.match().has("wish")) {
      return Optional.of(Pleas.wish(object, agent));
    }
    return court
        .filter(a -> isAbove(a) && isReversal(object) && !agent.mayDecide())
        .map(a -> object.happening(EventType.APPEALED, Effect.UNKNOWN));
  }

  /// "asked the Supreme Court to decide whether the act may stand"; not "to decide soon".
  private boolean isQuestion() {
    int decide = grammar.lower.lastIndexOf("decide");
    return Set.of("whether", "if", "how", "the", "this", "its").contains(grammar.word(decide + 1));
  }

  /// "asked a panel to overturn the ruling": before a panel an appeal is argued.
  private boolean isAbove(Item.Actor court) {
    return court.isHigher()
        && !court.name().contains("panel")
        && !grammar.word(court.to()).equals("panel");
  }

  private static boolean isReversal(Meaning object) {
    return object
            .event()
            .filter(type -> type == EventType.ORDER_LIFTED || type == EventType.UPHELD)
            .isPresent()
        && (object.restsOn("'overturn'") || object.restsOn("'reverse'"));
  }
}
