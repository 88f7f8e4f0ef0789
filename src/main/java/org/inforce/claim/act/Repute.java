package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;

/// What a judge is known for, told in passing where she does something else.
record Repute(Grammar grammar, Clauses clauses) {
  /// "Judge Vole, who blocked a casino rule last year": what she is known for.
  boolean isKnownFor(Predicate predicate) {
    int joint = clauses.segment(predicate.index()) - 1;
    Item.Verb verb = predicate.verb();
    // "two dealers, who sought an order that stops the act"
    boolean litigates =
        verb.match().can(Act.REQUEST) || verb.match().can(Act.FILE) || verb.match().can(Act.SUE);
    return !litigates
        && grammar.isJoint(joint, Item.JointKind.RELATIVE)
        && grammar.word(grammar.items.get(joint).from()).equals("who")
        && Set.of("a", "an", "another", "several", "other")
            .contains(grammar.word(predicate.verb().to()))
        // "thanked the court, who lifted an order against the act"
        && !endsThere(predicate.index())
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Subject s
                    && !s.instruments().isEmpty()
                    && s.from() > predicate.verb().to() + DETERMINERS);
  }

  /// No other verb follows, and what is done is done to an order, a suit or a part of a law.
  private boolean endsThere(int k) {
    int next = grammar.items.size() > k + 1 ? grammar.items.get(k + 1).from() : 0;
    boolean legal =
        grammar.item(k + 1).filter(Item.Thing.class::isInstance).isPresent()
            || grammar
                .lower
                .subList(grammar.items.get(k).to(), Math.max(grammar.items.get(k).to(), next))
                .stream()
                .anyMatch(ActWord.PART_OF_LAW::is);
    return legal
        && grammar.items.subList(k + 1, grammar.items.size()).stream()
            .noneMatch(i ->
                i instanceof Item.Verb verb
                    && verb.match().form() != VerbForm.ING
                    && !grammar.word(verb.from() - 1).equals("to"));
  }

  /// In tokens: "the many".
  private static final int DETERMINERS = 3;
}
