package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.Mood;

/// What is told in the words of others: "the plaintiffs argue that the rule was struck down". What
/// a court says is told as done.
record ReportedSpeech(Grammar grammar) {
  /// The mood of what is told as done, by who says so.
  Mood mood(int index) {
    if (isWishedThing(index) || isOfHope(index)) {
      return Mood.REQUESTED;
    }
    if (isThought(index)) {
      return Mood.ALLEGED;
    }
    Optional<Item.Verb> saying =
        grammar.items.get(index) instanceof Item.Verb verb
                && (verb.match().can(Act.SETTLE)
                    // "wrote that the order has been extended to May 26": nobody would make it up.
                    || verb.match().can(Act.EXTEND) && grammar.group(verb).contains("been"))
            // Those who have settled are the ones to say so.
            ? Optional.empty()
            : sayingBefore(index);
    boolean plan =
        saying.filter(v -> v.match().can(Act.PLAN) && !v.match().can(Act.SAY)).isPresent();
    return plan
        ? Mood.EXPECTED
        : saying.isPresent() && !byCourt(saying.get()) && !isOwnDeed(index, saying.get())
            ? Mood.ALLEGED
            : Mood.ASSERTED;
  }

  /// "the hope is that the act is blocked", "the possibility that it is struck down".
  private boolean isOfHope(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Joint joint && joint.kind() != JointKind.SOFT) {
        int before = joint.from() - 1;
        boolean is = Set.of("is", "was", "remains").contains(grammar.word(before));
        // "the argument that had been set": "that" is the subject, and no clause is hoped for.
        boolean clause = !(grammar.items.get(k + 1) instanceof Item.Verb);
        return clause
            && joint.word().equals("that")
            && ActWord.HOPE.is(grammar.word(is ? before - 1 : before));
      }
    }
    return false;
  }

  /// "an appeal, which his office thinks suspends the order": the verb right before it is of one
  /// who only says so.
  private boolean isThought(int index) {
    return index > 0
        && grammar.items.get(index - 1) instanceof Item.Verb says
        && grammar.items.get(index) instanceof Item.Verb verb
        && says.to() == verb.from()
        && says.match().form() != VerbForm.ING
        && verb.match().form() == VerbForm.PRESENT
        && (says.match().can(Act.SAY) || says.match().can(Act.PLAN))
        && !byCourt(says);
  }

  /// "wants an order that keeps it from starting": what a thing would do that is only wished for.
  private boolean isWishedThing(int index) {
    boolean wished =
        index > 1
            && grammar.isJoint(index - 1, JointKind.RELATIVE)
            && grammar.items.get(index - 2) instanceof Item.Thing thing
            && Set.of("a", "an").contains(grammar.word(thing.from() - 1));
    return wished
        && grammar.items.subList(0, index - 2).stream()
            .anyMatch(i ->
                i instanceof Item.Verb verb
                    && verb.match().can(Act.REQUEST)
                    && (verb.match().form() == VerbForm.PRESENT
                        || verb.match().form() == VerbForm.BASE
                        || verb.match().has("wish")));
  }

  /// "The agency said that it has paused its rule": who makes rules tells of its own doing.
  private boolean isOwnDeed(int index, Item.Verb saying) {
    boolean own =
        grammar.items.get(index) instanceof Item.Verb verb
            && (verb.match().can(Act.DELAY)
                || verb.match().can(Act.BLOCK)
                || verb.match().can(Act.STAY)
                // "that it is ending its policy": on a day to come.
                || verb.match().can(Act.RESCIND) && verb.match().form() != VerbForm.ING)
            && grammar
                .item(index - 1)
                .filter(i ->
                    i instanceof Item.Actor it
                        && it.kind() == ActorKind.PRONOUN
                        && it.name().equalsIgnoreCase("it"))
                .isPresent()
            && grammar.isJoint(index - 2, JointKind.COMPLEMENT);
    if (!own) {
      return false;
    }
    List<Item.Actor> before =
        grammar.items.stream()
            .filter(i -> i instanceof Item.Actor && i.to() <= saying.from())
            .map(i -> (Item.Actor) i)
            .toList();
    return Set.of("say", "add", "write").contains(saying.match().cues().getFirst().phrase())
        && !before.isEmpty()
        && before.getLast().kind() == ActorKind.EXECUTIVE;
  }

  private Optional<Item.Verb> sayingBefore(int index) {
    for (int k = index - 1; k > 0; k--) {
      if (grammar.isJoint(k, JointKind.COMPLEMENT)) {
        // "denied that a court had blocked the act"
        return verbBefore(k)
            .filter(v ->
                v.match().can(Act.SAY)
                    || v.match().can(Act.PLAN)
                    || grammar.word(v.from()).startsWith("deni"));
      }
      if (grammar.isJoint(k, JointKind.HARD) || grammar.isJoint(k, JointKind.RELATIVE)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Item.Verb> verbBefore(int joint) {
    for (int k = joint - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Verb verb) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  private boolean byCourt(Item.Verb saying) {
    return grammar.items.stream()
        .anyMatch(i ->
            i.to() <= saying.from() && i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE);
  }
}
