package org.inforce.claim.act;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;

/// Participles that tell in passing of the instrument beside them, with no subject of their own.
record Asides(Grammar grammar) {
  /// "sued over the Act, approved by lawmakers in April": a participle right after an instrument
  /// and a comma tells of that instrument.
  boolean isAside(int verb) {
    return verb > 1
        && grammar.items.get(verb) instanceof Item.Verb done
        && (done.match().form() == VerbForm.PAST || done.match().form() == VerbForm.PARTICIPLE)
        && (done.match().can(Act.PASS)
            || done.match().can(Act.SIGN)
            || done.match().can(Act.ENACT)
            || done.match().can(Act.VETO))
        && Set.of("by", "in", "on").contains(grammar.word(done.to()))
        && grammar.items.get(verb - 1) instanceof Item.Joint joint
        && joint.word().equals(",")
        && joint.to() == done.from()
        && grammar.items.get(verb - 2) instanceof Item.Subject subject
        && subject.to() == joint.from();
  }

  /// "First blocked in December 2023, the act was revived": a participle before all else tells of
  /// the subject that follows its comma.
  boolean isFronted(int verb) {
    return verb == 0
        && grammar.items.size() > 2
        && grammar.items.getFirst() instanceof Item.Verb done
        && done.match().form() != VerbForm.ING
        && done.match().form() != VerbForm.BASE
        && (Set.of("first", "originally", "initially").contains(grammar.word(done.from() - 1))
                && done.from() == 1
            // "Passed in 2005, the ordinance"
            || done.from() == 0
                && Set.of("in", "on", "last").contains(grammar.word(1))
                && (done.match().can(Act.PASS) || done.match().can(Act.ENACT)))
        && grammar.items.get(1) instanceof Item.Joint joint
        && joint.word().equals(",")
        && grammar.items.get(2) instanceof Item.Subject subject
        && subject.from() - joint.to() <= 1;
  }

  /// The court that does what the verb tells, where it stands elsewhere than a subject does.
  Optional<Integer> apart(int verb) {
    return court(verb).or(() -> persuaded(verb));
  }

  /// "Blocking the rule, the judge said", "by setting it aside, the court gave them": the court
  /// behind the comma has done what the sentence begins with.
  Optional<Integer> court(int verb) {
    boolean leads =
        grammar.items.get(verb) instanceof Item.Verb done
            && done.match().form() == VerbForm.ING
            && grammar.lower.subList(0, done.from()).stream()
                .allMatch(word -> word.equals("by") || word.equals("in") || word.endsWith("ly"));
    if (!leads) {
      return Optional.empty();
    }
    for (int k = verb + 1; k < grammar.items.size() - 1; k++) {
      if (grammar.items.get(k) instanceof Item.Joint joint) {
        boolean court =
            joint.word().equals(",")
                && grammar.items.get(k + 1) instanceof Item.Actor actor
                && actor.kind() == ActorKind.JUDGE
                && actor.from() - joint.to() <= NEAR;
        return court ? Optional.of(k + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// In tokens: "the full".
  private static final int NEAR = 2;

  /// "persuaded the judge to block the act": the judge did.
  Optional<Integer> persuaded(int verb) {
    if (verb < 1
        || !grammar.word(grammar.items.get(verb).from() - 1).equals("to")
        || !(grammar.items.get(verb - 1) instanceof Item.Actor judge)
        || judge.kind() != ActorKind.JUDGE) {
      return Optional.empty();
    }
    boolean near =
        grammar.lower.subList(judge.to(), grammar.items.get(verb).from() - 1).stream()
            .allMatch(word -> Grammar.isDateWord(word) || word.equals("on"));
    // "a group that persuaded a judge": what it is known for, on another day.
    boolean moved =
        IntStream.range(Math.max(0, judge.from() - NEAR), judge.from())
            .anyMatch(t ->
                MOVED.contains(grammar.word(t))
                    && !Set.of("that", "who", "which", "had").contains(grammar.word(t - 1)));
    return near && moved ? Optional.of(verb - 1) : Optional.empty();
  }

  private static final Set<String> MOVED = Set.of("persuaded", "convinced", "got");
}
