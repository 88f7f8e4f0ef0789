package org.inforce.claim.act;

import java.util.List;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;

/// Orders that end with what carried them: "dismissed the suit, and with it went the injunction".
final class Endings {
  private final Grammar grammar;
  private final Composition composition;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Endings(Grammar grammar, Composition composition, List<Finding> findings) {
    this.grammar = grammar;
    this.composition = composition;
    this.findings = findings;
  }

  void read() {
    suits();
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing
          && (thing.match().can(Act.INJUNCTION) || thing.match().can(Act.A_STAY))
          && isCarriedOff(thing)) {
        Meaning ended = composition.object(k, Agent.UNKNOWN);
        boolean frees = ended.effect() == Effect.FREES;
        if (ended.kind() == Kind.ORDER) {
          findings.add(
              new Finding(
                  frees ? EventType.ENJOINED : EventType.ORDER_LIFTED,
                  ended.order(),
                  ended.instruments(),
                  ended.other(),
                  java.util.Optional.empty(),
                  Mood.ASSERTED,
                  thing.from(),
                  Math.max(0, thing.from() - 4),
                  Math.max(thing.to(), composition.reach()),
                  false,
                  ended.path()));
        }
        return;
      }
    }
  }

  /// "The challenge to the act ended Tuesday."
  private void suits() {
    for (int k = 0; k + 2 < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Thing suit
          && suit.match().can(Act.SUIT)
          && grammar.items.get(k + 1) instanceof Item.Subject subject
          && grammar.items.get(k + 2) instanceof Item.Verb verb
          && verb.from() == subject.to()
          && grammar.word(verb.from()).equals("ended")) {
        Meaning ended = composition.object(k, Agent.UNKNOWN);
        findings.add(
            Finding.of(
                EventType.DISMISSED,
                ended,
                Agent.UNKNOWN,
                Mood.ASSERTED,
                verb,
                suit.from(),
                verb.to(),
                false));
        return;
      }
    }
  }

  /// "With it went ..."
  private boolean isCarriedOff(Item.Thing thing) {
    for (int t = thing.from() - 1; t >= Math.max(0, thing.from() - 3); t--) {
      if (ActWord.COMES_TO.is(grammar.word(t))) {
        return grammar.lower.subList(Math.max(0, t - 8), t).contains("with");
      }
    }
    return false;
  }
}
