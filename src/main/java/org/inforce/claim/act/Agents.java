package org.inforce.claim.act;

import java.util.Optional;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;

/// Who an item that acts is: a judge with her court, an instrument, an order, a suit.
///
/// @param lastCourt the court or judge told of last, whom "she" and "the court" mean
record Agents(Grammar grammar, Optional<Item.Actor> lastCourt) {
  Agent of(Item item) {
    return switch (item) {
      case Item.Actor actor ->
          court(actor).or(() -> seat(actor)).map(Agent::of).orElseGet(() -> Agent.of(actor));
      case Item.Subject subject -> Agent.of(AgentKind.INSTRUMENT);
      case Item.Thing thing ->
          thing.match().can(Act.INJUNCTION)
                  || thing.match().can(Act.A_STAY)
                  || thing.match().can(Act.RULING)
              ? Agent.of(AgentKind.ORDER)
              : thing.match().can(Act.SUIT) || thing.match().can(Act.A_REQUEST)
                  ? Agent.of(AgentKind.SUIT)
                  : Agent.UNKNOWN;
      case Item.Verb verb -> Agent.UNKNOWN;
      case Item.Judgment judgment -> Agent.UNKNOWN;
      case Item.Joint joint -> Agent.UNKNOWN;
    };
  }

  /// "Judge Vole of the Ninth Circuit": a judge sits in the court named right after.
  private Optional<Item.Actor> seat(Item.Actor actor) {
    if (actor.kind() != ActorKind.JUDGE || !grammar.word(actor.to()).equals("of")) {
      return Optional.empty();
    }
    return grammar.items.stream()
        .filter(i ->
            i instanceof Item.Actor court
                && court.kind() == ActorKind.JUDGE
                && court.court().isPresent()
                && court.from() >= actor.to()
                && court.from() - actor.to() <= 2)
        .map(i -> (Item.Actor) i)
        .findFirst();
  }

  /// "she" or "the court" after a judge: the one told of last.
  private Optional<Item.Actor> court(Item.Actor actor) {
    boolean person = actor.kind() == ActorKind.PRONOUN && !actor.name().equalsIgnoreCase("they");
    boolean bare = actor.kind() == ActorKind.JUDGE && actor.rank().isEmpty();
    return person || bare ? lastCourt : Optional.empty();
  }
}
