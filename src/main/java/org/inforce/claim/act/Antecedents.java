package org.inforce.claim.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.table.TsvTable;

/// Of what a relative clause tells, or a participle behind a comma: of the noun before it, or of
/// the thing of the law to which that noun belongs, where only to such a thing its verb is done.
/// "The injunction against the act, which was lifted": not the act was.
record Antecedents(Grammar grammar) {
  /// Index of the item before a relative pronoun; -1 if none opens the clause.
  ///
  /// @param start index of the clause's first item
  int of(int start, Item.Verb verb) {
    if (start < 2 || !grammar.isJoint(start - 1, JointKind.RELATIVE)) {
      return -1;
    }
    if (!(grammar.items.get(start - 2) instanceof Item.Joint)) {
      return start - 2;
    }
    // "the ruling of the court, which upheld": who is named last acts.
    return start < 3
        ? -1
        : grammar.items.get(start - 3) instanceof Item.Actor
            ? start - 3
            : owner(start - 3, verb).orElse(start - 3);
  }

  /// "the judge's order blocking the act, overturned Tuesday by the appeals court": the order.
  Optional<Integer> ofParticiple(int index) {
    boolean aside =
        index > 1
            && grammar.items.get(index) instanceof Item.Verb done
            && (done.match().form() == VerbForm.PAST || done.match().form() == VerbForm.PARTICIPLE)
            && grammar.items.get(index - 1) instanceof Item.Joint joint
            && joint.word().equals(",")
            && isByCourt(done)
            && grammar.lower.subList(joint.to(), done.from()).stream()
                .allMatch(word -> word.endsWith("ly"));
    return aside ? owner(index - 2, (Item.Verb) grammar.items.get(index)) : Optional.empty();
  }

  /// "by" stands next, but for a day.
  private boolean isByCourt(Item.Verb verb) {
    int by = verb.to();
    while (by < verb.to() + NEAR
        && (Grammar.isDateWord(grammar.word(by)) || PASSED.contains(grammar.word(by)))) {
      by++;
    }
    int name = by + 1;
    return grammar.word(by).equals("by")
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Actor actor
                    && actor.kind() == ActorKind.JUDGE
                    && actor.from() >= name
                    && actor.from() - name <= DETERMINERS);
  }

  /// In tokens: "a divided".
  private static final int DETERMINERS = 3;

  private static final Set<String> PASSED =
      TsvTable.asked("on", "in", "aside", "out", "down", "back");

  /// In tokens: "aside on March 11 by".
  private static final int NEAR = 6;

  /// The thing next before to which the verb may be done; a request rather than what it asks for.
  private Optional<Integer> owner(int last, Item.Verb verb) {
    Optional<Integer> owner = Optional.empty();
    boolean stopped = false;
    for (int k = last; k >= 0 && !isBoundary(k); k--) {
      Item item = grammar.items.get(k);
      stopped =
          stopped
              || item instanceof Item.Verb inner
                  && (inner.match().can(Act.BLOCK) || inner.match().can(Act.STRIKE))
              || grammar.word(item.to()).equals("against");
      boolean taken = item instanceof Item.Thing thing && takes(verb, thing, stopped);
      boolean request = taken && ((Item.Thing) item).match().can(Act.A_REQUEST);
      owner = taken && (owner.isEmpty() || request) ? Optional.of(k) : owner;
    }
    return owner;
  }

  /// Where what belongs to one noun begins.
  private boolean isBoundary(int k) {
    return switch (grammar.items.get(k)) {
      case Item.Joint joint -> !joint.word().equals("that");
      case Item.Verb inner ->
          inner.match().form() != VerbForm.ING
              && !grammar.word(inner.from() - 1).equals("to")
              && grammar.item(k - 1).filter(Item.Joint.class::isInstance).isEmpty();
      case Item.Thing thing -> false;
      case Item.Actor actor -> false;
      case Item.Subject subject -> false;
      case Item.Judgment judgment -> false;
    };
  }

  /// @param stopped true if the words between tell that the instrument is stopped, so that what
  ///   stops now stops the order
  private static boolean takes(Item.Verb verb, Item.Thing thing, boolean stopped) {
    boolean issued =
        !verb.match().can(Act.ISSUE)
            || thing.match().can(Act.INJUNCTION) && !thing.match().has("weak");
    boolean paused =
        stopped && verb.match().can(Act.BLOCK) && ORDERS.stream().anyMatch(thing.match()::can);
    boolean dropped =
        thing.match().can(Act.SUIT)
            && verb.match().can(Act.LIFT)
            && Set.of("toss", "throw").contains(verb.match().cues().getFirst().words().getFirst());
    return paused
        || dropped
        || issued
            && THINGS.entrySet().stream()
                .anyMatch(row ->
                    verb.match().can(row.getKey())
                        && row.getValue().stream().anyMatch(thing.match()::can));
  }

  private static final List<Act> ORDERS = List.of(Act.INJUNCTION, Act.A_STAY, Act.RULING);
  private static final List<Act> ASKED = List.of(Act.A_REQUEST, Act.INJUNCTION, Act.A_STAY);

  /// To what an act is done.
  private static final Map<Act, List<Act>> THINGS =
      Map.of(
          Act.LIFT, ORDERS,
          Act.EXTEND, ORDERS,
          Act.NARROW, ORDERS,
          Act.STAY, ORDERS,
          Act.UPHOLD, ORDERS,
          Act.KEEP, ORDERS,
          Act.GRANT, ASKED,
          Act.DENY, ASKED,
          Act.DISMISS, List.of(Act.SUIT),
          Act.HEAR, List.of(Act.SUIT, Act.AN_APPEAL));
}
