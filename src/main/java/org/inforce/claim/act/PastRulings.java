package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;

/// Rulings of an earlier day of which a sentence tells as it tells something else: "appealed a
/// decision handed down on Feb. 21 that vacated the rule", "asked to lift a November order blocking
/// it". What it did was done on its day.
final class PastRulings {
  /// In tokens.
  private static final int REACH = 9;

  private final Grammar grammar;
  private final Composition composition;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  PastRulings(Grammar grammar, Composition composition, List<Finding> findings) {
    this.grammar = grammar;
    this.composition = composition;
    this.findings = findings;
  }

  void read() {
    if (grammar.items.stream().noneMatch(PastRulings::isOfCourts)) {
      return;
    }
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing
          && thing.match().can(Act.RULING)
          && !isIssuers(k, thing)) {
        Optional<Integer> day = day(thing);
        int at = k;
        Optional<Finding> done = day.flatMap(d -> done(at, thing, d));
        if (done.isPresent()) {
          findings.add(done.get());
          return;
        }
      }
    }
  }

  private static boolean isOfCourts(Item item) {
    return item instanceof Item.Actor actor && actor.kind() == ActorKind.JUDGE
        || item instanceof Item.Verb verb && verb.match().can(Act.APPEAL)
        || item instanceof Item.Thing thing && thing.match().can(Act.AN_APPEAL);
  }

  /// "the agency's November decision": no ruling of a court.
  private boolean isIssuers(int k, Item.Thing thing) {
    return grammar
        .item(k - 1)
        .filter(i ->
            i instanceof Item.Actor actor
                && actor.kind() != ActorKind.JUDGE
                && Possessive.is(grammar.word(i.to()))
                && thing.from() - i.to() <= 3)
        .isPresent();
  }

  /// The word to which its day belongs.
  private Optional<Integer> day(Item.Thing thing) {
    if (Grammar.isDateWord(grammar.word(thing.from() - 1))
        && !ActWord.NO_DAY.is(grammar.word(thing.from() - 1))) {
      return Optional.of(thing.to() - 1);
    }
    int to = thing.to();
    boolean made = ActWord.RULING_MADE.is(grammar.word(to));
    int on = made ? (grammar.word(to + 1).equals("down") ? to + 2 : to + 1) : to;
    boolean led = Set.of("on", "in", "of", "from").contains(grammar.word(on));
    return (made || led) && Grammar.isDateWord(grammar.word(led ? on + 1 : on))
        ? Optional.of(made ? to : thing.to() - 1)
        : Optional.empty();
  }

  /// What it did to an instrument.
  private Optional<Finding> done(int k, Item.Thing thing, int day) {
    for (int j = k + 1; j < grammar.items.size(); j++) {
      Item item = grammar.items.get(j);
      if (item.from() - thing.to() > REACH) {
        return Optional.empty();
      }
      if (item instanceof Item.Verb verb && !ActWord.RULING_MADE.is(grammar.word(verb.from()))) {
        return tells(j, verb) ? finding(j, thing, verb, day) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "that vacated", "blocking".
  private boolean tells(int j, Item.Verb verb) {
    boolean relative =
        (grammar.isJoint(j - 1, JointKind.RELATIVE) || grammar.isJoint(j - 1, JointKind.COMPLEMENT))
            && grammar.items.get(j - 1).to() == verb.from()
            && verb.match().form() == VerbForm.PAST;
    return relative || verb.match().form() == VerbForm.ING;
  }

  private Optional<Finding> finding(int j, Item.Thing thing, Item.Verb verb, int day) {
    Meaning object = composition.object(j + 1, Agent.of(AgentKind.COURT));
    Meaning done = Verdicts.apply(verb.match(), object, Agent.of(AgentKind.COURT));
    return done.event()
        .filter(type -> type == EventType.ENJOINED || type == EventType.STRUCK_DOWN)
        .filter(type -> object.kind() == Kind.INSTRUMENT)
        .filter(type -> findings.stream().noneMatch(f -> f.type() == type))
        .map(type ->
            Finding.ofNoun(
                type, done, day, thing.from(), Math.max(verb.to(), composition.reach())));
  }
}
