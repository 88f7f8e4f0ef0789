package org.inforce.claim.act;

import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.model.PartOfSpeech;

/// Whether what follows a thing of the law belongs to it.
record Connections(Grammar grammar) {
  /// True if what follows belongs to the thing: "injunction against", "stay of", "order halting",
  /// "motion to".
  boolean connect(int k) {
    int end = grammar.items.get(k).to();
    Optional<Item> next = grammar.item(k + 1);
    if (next.isEmpty() || next.get() instanceof Item.Joint) {
      return false;
    }
    int after = end;
    while (after < next.get().from() && isOfDay(after)) {
      // "a stay Monday of the order"
      after++;
    }
    if (next.get().from() - (isWholeDate(end, after) ? after : end) > 5) {
      return false;
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

  /// "refused, however, to block the act": at either comma.
  boolean isInterjection(Item.Joint comma) {
    return ActWord.INTERJECTION.is(grammar.word(comma.to()))
            && grammar.word(comma.to() + 1).equals(",")
        || ActWord.INTERJECTION.is(grammar.word(comma.from() - 1))
            && grammar.word(comma.from() - 2).equals(",");
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

  /// "asked the court to intervene and halt the rule": the first of two that one "to" opens may be
  /// no act of the law.
  boolean isSecondInfinitive(Item.Joint joint, Item next) {
    boolean second =
        joint.word().equals("and")
            && next instanceof Item.Verb verb
            && verb.match().form() == VerbForm.BASE
            && verb.from() == joint.to();
    int to = joint.from() - 1;
    while (to > joint.from() - INFINITIVE && !grammar.word(to).equals("to")) {
      to--;
    }
    PartOfSpeech first = grammar.tag(to + 1);
    return second
        && grammar.word(to).equals("to")
        && (first == PartOfSpeech.VERB || first == PartOfSpeech.NOUN);
  }

  /// In tokens: "to step in right away and".
  private static final int INFINITIVE = 6;

  /// "stay the mandate", "issue its mandate": what sends a case back, Fed. R. App. P. 41.
  boolean isCourtsMandate(int k, Item.Subject subject) {
    return grammar.word(subject.to() - 1).equals("mandate")
        && subject.to() - subject.from() <= 2
        && grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Verb verb
                    && ActWord.OF_A_MANDATE.is(verb.match().cues().getFirst().words().getFirst())
                    && subject.from() - verb.to() <= 1)
            .isPresent();
  }

  private boolean isOfDay(int token) {
    return Grammar.isDateWord(grammar.word(token))
        || Set.of("on", ",").contains(grammar.word(token))
            && Grammar.isDateWord(grammar.word(token + 1));
  }

  /// "on March 14, 2025": as far as a short phrase by itself.
  private boolean isWholeDate(int from, int to) {
    return grammar.lower.subList(from, to).contains(",");
  }
}
