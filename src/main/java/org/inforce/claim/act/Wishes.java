package org.inforce.claim.act;

import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;

/// What is asked for told as done: "wants the order frozen".
record Wishes(Grammar grammar) {
  /// True for "frozen" in "wants the order frozen".
  boolean isWanted(int index, Item.Verb verb) {
    boolean participle =
        verb.match().form() == VerbForm.PAST || verb.match().form() == VerbForm.PARTICIPLE;
    if (!participle
        || grammar.item(index - 1).filter(i -> isNoun(i) && i.to() == verb.from()).isEmpty()) {
      return false;
    }
    int k = index - 1;
    while (k >= 0 && isNoun(grammar.items.get(k))) {
      k--;
    }
    return k >= 0
        && grammar.items.get(k) instanceof Item.Verb before
        && before.match().can(Act.REQUEST);
  }

  private static boolean isNoun(Item item) {
    return item instanceof Item.Thing || item instanceof Item.Subject;
  }

  /// True for "wants" in "wants the injunction frozen": what it asks for is told by the participle.
  boolean asksForDone(int index) {
    int k = index + 1;
    while (grammar.item(k).filter(Wishes::isNoun).isPresent()) {
      k++;
    }
    return k > index + 1
        && grammar.item(k).isPresent()
        && grammar.items.get(k) instanceof Item.Verb verb
        && grammar.group(verb).isEmpty()
        && isWanted(k, verb);
  }
}
