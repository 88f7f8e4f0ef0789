package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;

/// What is asked for told as done: "wants the order frozen".
record Wishes(Grammar grammar) {
  /// True for "frozen" in "wants the order frozen".
  boolean isWanted(int index, Item.Verb verb) {
    boolean participle =
        verb.match().form() == VerbForm.PAST || verb.match().form() == VerbForm.PARTICIPLE;
    if (participle && isToBeHad(index, verb)) {
      return true;
    }
    // "want the state barred"
    boolean somebody =
        grammar
            .item(index - 1)
            .filter(i ->
                i instanceof Item.Actor actor
                    && actor.kind() != ActorKind.JUDGE
                    && actor.to() == verb.from()
                    && grammar.word(actor.from() - 2).startsWith("want"))
            .isPresent();
    if (somebody && participle) {
      return true;
    }
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

  /// "seeks to have the act, the rule and the guidance all vacated", "sued to have it struck down":
  /// no other verb and no court stands between.
  private boolean isToBeHad(int index, Item.Verb verb) {
    int before = 0;
    for (int k = index - 1; k >= 0 && before == 0; k--) {
      before =
          grammar.items.get(k) instanceof Item.Verb other && !isOfRelative(other) ? other.to() : 0;
    }
    for (int t = verb.from() - 1; t > before && t > verb.from() - FARTHEST; t--) {
      String word = grammar.word(t);
      if (word.equals("have") && grammar.word(t - 1).equals("to")) {
        return true;
      }
      if (ActWord.ENDS_WISH.is(word) && !opensRelative(t)) {
        return false;
      }
    }
    return false;
  }

  private boolean opensRelative(int token) {
    return grammar.items.stream()
        .anyMatch(
            i -> i instanceof Item.Verb verb && verb.from() == token + 1 && isOfRelative(verb));
  }

  /// "to have a law that bars such taxes struck down".
  private boolean isOfRelative(Item.Verb verb) {
    return Set.of("that", "which", "who").contains(grammar.word(verb.from() - 1));
  }

  /// In tokens.
  private static final int FARTHEST = 24;

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
