package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.EventType;
import org.inforce.model.Mood;

/// What a sentence tells of in passing to say of what it speaks: "its appeal of the January
/// decision that vacated the rule", "the old act, since repealed", "asked a panel on Tuesday to
/// reverse".
final class Spoken {
  /// In tokens.
  private static final int REACH = 8;

  private final Grammar grammar;
  private final Composition composition;
  private final Moods moods;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Spoken(Syntax syntax, List<Finding> findings) {
    this.grammar = syntax.grammar();
    this.composition = syntax.composition();
    this.moods = syntax.moods();
    this.findings = findings;
  }

  void read() {
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Verb verb
          && findings.stream().noneMatch(f -> f.verb() == verb.from())) {
        ruled(k, verb);
        sinceRepealed(k, verb);
        argued(k, verb);
      }
    }
  }

  private void ruled(int k, Item.Verb verb) {
    boolean undone = verb.match().can(Act.STRIKE) || verb.match().can(Act.LIFT);
    boolean relative =
        verb.match().form() == VerbForm.PAST
            && k > 1
            && grammar.isJoint(k - 1, JointKind.RELATIVE)
            && grammar.items.get(k - 1).to() == verb.from()
            && grammar.items.get(k - 2) instanceof Item.Thing thing
            && thing.to() == grammar.items.get(k - 1).from()
            && thing.match().can(Act.RULING)
            // Without its day it may be told already, in other words.
            && Grammar.isDateWord(grammar.word(thing.from() - 1));
    if (!undone || !relative || moods.of(k, verb) != Mood.ASSERTED) {
      return;
    }
    Agent court = Agent.of(AgentKind.COURT);
    Meaning object = composition.object(k + 1, court);
    Meaning meaning = Verdicts.apply(verb.match(), object, court);
    if (object.kind() == Kind.INSTRUMENT
        && meaning.event().filter(EventType.STRUCK_DOWN::equals).isPresent()) {
      int from = grammar.items.get(k - 2).from();
      int to = Math.max(verb.to(), composition.reach());
      findings.add(
          Finding.of(EventType.STRUCK_DOWN, meaning, court, Mood.ASSERTED, verb, from, to, true));
    }
  }

  private void sinceRepealed(int k, Item.Verb verb) {
    boolean since =
        verb.match().can(Act.RESCIND)
            && verb.match().has("issuer")
            && verb.match().form() == VerbForm.PAST
            && grammar.word(verb.from() - 1).equals("since")
            && grammar.word(verb.from() - 2).equals(",");
    if (!since) {
      return;
    }
    grammar.items.subList(0, k).stream()
        .filter(i -> i instanceof Item.Subject && i.to() == verb.from() - 2)
        .map(i -> (Item.Subject) i)
        .findFirst()
        .ifPresent(subject -> repealed(subject.instruments(), verb));
  }

  /// "asked a Ninth Circuit panel on Tuesday to overturn the block": they stood before it.
  private void argued(int k, Item.Verb verb) {
    boolean asks =
        verb.match().can(Act.REQUEST)
            && Set.of("ask", "urge", "press").contains(verb.match().cues().getFirst().phrase())
            && verb.match().form() == VerbForm.PAST
            && moods.of(k, verb) == Mood.ASSERTED;
    if (!asks) {
      return;
    }
    int end = Math.min(grammar.lower.size() - 1, verb.to() + REACH);
    int panel = grammar.lower.subList(0, end).lastIndexOf("panel");
    if (panel < verb.to() || !isArgued(panel)) {
      return;
    }
    findings.add(
        Finding.hearing(
            verb.from(), verb.from(), panel + 1, false, verb.match().because() + " of a panel"));
  }

  private boolean isArgued(int panel) {
    int end = Math.min(grammar.lower.size() - 1, panel + REACH);
    for (int t = panel + 1; t < end; t++) {
      if (grammar.word(t).equals("to")) {
        return ActWord.ASKED_ALOUD.is(grammar.word(t + 1));
      }
    }
    return false;
  }

  private void repealed(List<Integer> instruments, Item.Verb verb) {
    findings.add(
        new Finding(
            EventType.RESCINDED,
            Optional.empty(),
            instruments,
            instruments.isEmpty(),
            Optional.empty(),
            Mood.ASSERTED,
            verb.from(),
            verb.from(),
            verb.to(),
            true,
            List.of(verb.match().because())));
  }
}
