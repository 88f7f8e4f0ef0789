package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.Mood;

/// The mood of a verb after "to": done after "voted to", planned after "set to", else asked for.
record Infinitives(Grammar grammar, ReportedSpeech reported) {
  /// In tokens.
  private static final int REACH = 7;

  Mood of(int index, Item.Verb verb) {
    String governor = grammar.governor(verb);
    if (ActWord.DONE.is(governor)
        || isDecision(index, verb)
        || isBidden(index, verb)
        || isPaid(verb)) {
      return reported.mood(index);
    }
    return ActWord.SET.is(governor) ? Mood.EXPECTED : Mood.REQUESTED;
  }

  /// "due to start", "set to begin": what follows is planned for a day.
  static boolean sets(String governor) {
    return ActWord.SET.is(governor);
  }

  /// "will pay $40,000 to settle the suit": what is paid for is agreed.
  private boolean isPaid(Item.Verb verb) {
    return verb.match().can(Act.SETTLE)
        && grammar.lower.subList(Math.max(0, verb.from() - REACH), verb.from()).stream()
            .anyMatch(Set.of("pay", "pays", "paid", "paying")::contains);
  }

  /// "ordered Judge Vole to dissolve her injunction": what a court is told by one above it is done.
  private boolean isBidden(int index, Item.Verb verb) {
    return verb.match().can(Act.LIFT)
        && grammar
            .item(index - 1)
            .filter(i ->
                i instanceof Item.Actor below
                    && below.kind() == ActorKind.JUDGE
                    && verb.from() - below.to() == 1)
            .isPresent()
        && grammar
            .item(index - 2)
            .filter(
                i -> i instanceof Item.Verb order && ActWord.BIDS.is(grammar.word(order.from())))
            .isPresent()
        && grammar.items.subList(0, index - 2).stream()
            .anyMatch(i -> i instanceof Item.Actor above && above.isHigher());
  }

  /// "the judge's decision to block the act": a decision that there is.
  private boolean isDecision(int index, Item.Verb verb) {
    boolean ofCourts =
        verb.match().can(Act.BLOCK)
            || verb.match().can(Act.STAY)
            || verb.match().can(Act.LIFT)
            || verb.match().can(Act.STRIKE)
            || verb.match().can(Act.UPHOLD);
    return ofCourts
        && grammar
            .item(index - 1)
            .filter(i ->
                i instanceof Item.Thing thing
                    && thing.match().can(Act.RULING)
                    && verb.from() - i.to() == 1
                    && Set.of("the", "'s", "’s", "his", "her", "its", "their")
                        .contains(grammar.word(i.from() - 1)))
            .isPresent();
  }
}
