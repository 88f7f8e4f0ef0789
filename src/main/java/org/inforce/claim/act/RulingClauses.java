package org.inforce.claim.act;

import java.util.Optional;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;

/// A court that rules and acts: "held that the agency had acted arbitrarily and set the rule
/// aside". What follows "and" is what the court does, where only courts do it, and not the agency
/// of which it ruled.
record RulingClauses(Grammar grammar) {
  /// Index of the verb by which the court rules, whose subject the second verb shares.
  ///
  /// @param verb the second one
  Optional<Integer> ruling(int verb) {
    if (!isDeedOfCourts(verb)) {
      return Optional.empty();
    }
    boolean others = false;
    for (int k = verb - 2; k > 0 && !grammar.isJoint(k, JointKind.HARD); k--) {
      if (grammar.isJoint(k, JointKind.COMPLEMENT)) {
        return others && rules(k - 1) ? Optional.of(k - 1) : Optional.empty();
      }
      others =
          others
              || grammar.items.get(k) instanceof Item.Actor actor
                  && (actor.kind() == ActorKind.EXECUTIVE || actor.kind() == ActorKind.LEGISLATURE);
    }
    return Optional.empty();
  }

  /// A past tense that stops or ends, right after "and".
  private boolean isDeedOfCourts(int verb) {
    return verb > 2
        && grammar.items.get(verb) instanceof Item.Verb deed
        && deed.match().form() == VerbForm.PAST
        && grammar.group(deed).isEmpty()
        && (deed.match().can(Act.STRIKE)
            || deed.match().can(Act.LIFT)
            || deed.match().can(Act.BLOCK))
        && grammar.items.get(verb - 1) instanceof Item.Joint and
        && and.word().equals("and")
        && deed.from() - and.to() <= 1;
  }

  private boolean rules(int verb) {
    return grammar.items.get(verb) instanceof Item.Verb ruling
        && (ruling.match().can(Act.RULE) || ruling.match().can(Act.SAY))
        && ruling.match().form() == VerbForm.PAST;
  }
}
