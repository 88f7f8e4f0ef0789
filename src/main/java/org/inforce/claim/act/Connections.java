package org.inforce.claim.act;

import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;

/// Whether what follows a thing of the law belongs to it.
record Connections(Grammar grammar) {
  /// True if what follows belongs to the thing: "injunction against", "stay of", "order halting",
  /// "motion to".
  boolean connect(int k) {
    int end = grammar.items.get(k).to();
    Optional<Item> next = grammar.item(k + 1);
    if (next.isEmpty() || next.get().from() - end > 5 || next.get() instanceof Item.Joint) {
      return false;
    }
    int after = end;
    while (after < next.get().from()
        && (Grammar.isDateWord(grammar.word(after))
            || grammar.word(after).equals("on") && Grammar.isDateWord(grammar.word(after + 1)))) {
      // "a stay Monday of the order"
      after++;
    }
    // "an attack on the act": the word that joins them is its own.
    String word =
        grammar.word(end - 1).equals("on") && next.get().from() - end <= 1
            ? "on"
            : grammar.word(after);
    boolean fought =
        grammar.lower.subList(end, next.get().from()).stream()
            .anyMatch(Set.of("over", "about", "against")::contains);
    if (word.equals("in") && (isCaption(k + 1) || isCaption(k + 2) || isStay(k) && fought)) {
      // "its stay in Sorrel v. Quill", "a stay in the fight over the act": where it was made, not
      // what it stays.
      return false;
    }
    if (next.get() instanceof Item.Verb verb
        && grammar.word(verb.from() - 1).equals("to")
        && grammar.lower.subList(end, verb.from() - 1).stream()
            .allMatch(w -> Grammar.isDateWord(w) || w.equals("on"))) {
      // "filed a motion on Monday to halt the rule"
      return true;
    }
    if (next.get() instanceof Item.Verb verb && verb.from() - end <= 2) {
      // "a request to temporarily stop the rule"
      return verb.match().form() == VerbForm.ING || word.equals("to");
    }
    return Set.of(
            "of", "against", "on", "to", "for", "in", "from", "over", "about", "by", "barring",
            "with", "pending", "aimed", "seeking")
        .contains(word);
  }

  private boolean isStay(int index) {
    return grammar.items.get(index) instanceof Item.Thing thing && thing.match().can(Act.A_STAY);
  }

  private boolean isCaption(int index) {
    return grammar
        .item(index)
        .filter(i -> i instanceof Item.Thing thing && thing.match().has("caption"))
        .isPresent();
  }
}
