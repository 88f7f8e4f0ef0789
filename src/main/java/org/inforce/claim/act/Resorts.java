package org.inforce.claim.act;

import java.util.Optional;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;

/// Going to a court: to a trial court with a suit, to a higher one with an appeal, unless something
/// else is then said to be asked there.
record Resorts(Grammar grammar, Composition composition) {
  /// "went to the Third Circuit on Monday over the tipping rule"
  Optional<Meaning> read(Predicate predicate, Agent agent) {
    Item.Verb verb = predicate.verb();
    boolean somebody = agent.kind() == AgentKind.PARTY || agent.kind() == AgentKind.EXECUTIVE;
    boolean appeals =
        verb.match().can(Act.APPEAL)
            && grammar.word(verb.from()).equals("appealed")
            && verb.to() - verb.from() == 1
            && grammar.word(verb.to()).equals("to");
    if (!(verb.match().has("to-court") || verb.match().has("turns") || appeals)
        || !somebody
        || verb.match().form() != VerbForm.PAST
        || predicate.passive()) {
      return Optional.empty();
    }
    int k = predicate.index();
    Optional<Item.Actor> court =
        grammar
            .item(k + 1)
            .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE)
            .map(i -> (Item.Actor) i)
            .filter(a -> a.from() - verb.to() <= REACH && !a.rank().isEmpty());
    boolean asks =
        grammar
            .item(k + 2)
            .filter(i ->
                i instanceof Item.Verb next
                    && (next.match().can(Act.REQUEST) || grammar.word(i.from() - 1).equals("to")))
            .isPresent();
    if (court.isEmpty() || asks || Possessive.is(grammar.word(court.get().to()))) {
      return Optional.empty();
    }
    Meaning over = composition.object(k + 2, agent);
    if (over.kind() == Kind.ORDER
        && over.effect() == Meaning.Effect.STOPS
        && isFor(court.get().to())) {
      // "turned to the appeals court on Tuesday for an injunction against the act"
      return Optional.of(
          over.happening(EventType.RELIEF_REQUESTED, Meaning.Effect.UNKNOWN)
              .because(verb.match().because()));
    }
    EventType type = court.get().isHigher() ? EventType.APPEALED : EventType.CHALLENGED;
    return Optional.of(
        (over.kind() == Kind.NONE ? Meaning.NOTHING : over)
            .happening(type, Meaning.Effect.UNKNOWN)
            .because(verb.match().because()));
  }

  /// In tokens: "to the U.S.".
  private static final int REACH = 3;

  /// Past the day.
  private boolean isFor(int token) {
    int at = token;
    while (grammar.word(at).equals("on") || Grammar.isDateWord(grammar.word(at))) {
      at++;
    }
    return grammar.word(at).equals("for");
  }
}
