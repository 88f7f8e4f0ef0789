package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;

/// The mood of a verb in -ing: done after a comma, "by" or "is", sought after what only seeks, else
/// open.
record Gerunds(Grammar grammar, ReportedSpeech reported) {
  Mood of(int index, Item.Verb verb, List<String> group) {
    boolean comma = grammar.word(beforeAdverbs(verb)).equals(",");
    String before = comma ? "," : grammar.word(verb.from() - 1);
    boolean progressive =
        group.stream().anyMatch(w -> Set.of("is", "are", "was", "were", "been", "'s").contains(w));
    boolean participle =
        verb.from() == 0 && !verb.match().can(Act.BLOCK)
            || new Asides(grammar).court(index).isPresent()
            || before.equals(",")
            || before.equals("by")
            || before.equals("after")
            || before.equals("and")
            || before.equals("in")
            || before.equals("before")
            || before.equals("besides")
            || before.equals("to") && grammar.word(verb.from() - 2).equals("addition");
    boolean afterThing =
        grammar
            .item(index - 1)
            .filter(i -> i instanceof Item.Thing && verb.from() - i.to() <= 1)
            .isPresent();
    if (isEnacted(index, verb)) {
      return reported.mood(index);
    }
    if (verb.match().can(Act.REQUEST) && isFiled(index)) {
      return reported.mood(index);
    }
    if (comma && verb.match().can(Act.SUE) && isPlanned(index)) {
      return Mood.EXPECTED;
    }
    if (before.equals("in") && ERRORS.contains(grammar.word(verb.from() - 2))) {
      // "had erred in enjoining the rule": told before, and on another day.
      return Mood.CONDITIONAL;
    }
    if (before.equals("by") && isOnlyPossible(verb)) {
      return Mood.CONDITIONAL;
    }
    if (comma && isSought(index) || afterThing && isOfSought(index)) {
      return Mood.REQUESTED;
    }
    // "is moot because the agency is repealing the rule": has begun to, and has not done it.
    if (progressive
        && Set.of("considering", "weighing", "mulling", "planning", "repealing")
            .contains(grammar.word(verb.from()))) {
      return Mood.EXPECTED;
    }
    return progressive || participle || afterThing ? reported.mood(index) : Mood.CONDITIONAL;
  }

  private static final Set<String> ERRORS =
      Set.of("erred", "err", "error", "errors", "mistake", "mistakes", "wrong", "overreached");

  /// "can do so by vacating the rule": how it might be done.
  private boolean isOnlyPossible(Item.Verb verb) {
    int by = verb.from() - 1;
    return grammar.lower.subList(Math.max(0, by - MEANS), by).stream()
        .anyMatch(Set.of("can", "could", "may", "might", "would", "should")::contains);
  }

  /// In tokens: "can do so".
  private static final int MEANS = 4;

  /// "plans to sue on Friday, challenging the act".
  private boolean isPlanned(int index) {
    return grammar
        .item(index - 2)
        .or(() -> grammar.item(index - 1))
        .filter(i ->
            i instanceof Item.Verb before
                && before.match().form() == VerbForm.BASE
                && ActWord.SUIT_AHEAD.is(grammar.governor(before)))
        .isPresent();
  }

  /// "is seeking a stay, freezing the order": what is only sought has done nothing.
  private boolean isSought(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Verb before) {
        return before.match().can(Act.REQUEST) && before.match().form() == VerbForm.ING;
      }
      if (grammar.items.get(k) instanceof Item.Joint joint && joint.kind() != JointKind.SOFT) {
        return false;
      }
    }
    return false;
  }

  /// "filed a motion on Monday asking the court to block the act": who files it asks.
  private boolean isFiled(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Joint) {
        return false;
      }
      if (grammar.items.get(k) instanceof Item.Verb before) {
        return before.match().can(Act.FILE)
            && before.match().form() == VerbForm.PAST
            && grammar.group(before).stream().allMatch(Grammar::isDateWord);
      }
    }
    return false;
  }

  /// "seek a judgment declaring the rule invalid": what only is sought has declared nothing.
  private boolean isOfSought(int index) {
    int verb = index - 1;
    while (verb > 0 && grammar.items.get(verb) instanceof Item.Thing) {
      verb--;
    }
    int thing = verb + 1;
    boolean ruling =
        thing < index
            && grammar.items.get(thing) instanceof Item.Thing sought
            && sought.match().can(Act.RULING);
    return ruling
        && grammar.items.get(verb) instanceof Item.Verb before
        && before.match().can(Act.REQUEST);
  }

  /// "signed legislation repealing the act": what an enacted text does is done.
  private boolean isEnacted(int index, Item.Verb verb) {
    return grammar
        .item(index - 1)
        .filter(i ->
            i instanceof Item.Verb before
                && before.match().can(Act.SIGN)
                && before.match().form() == VerbForm.PAST
                && verb.from() - before.to() <= 3
                && grammar.group(before).isEmpty())
        .isPresent();
  }

  /// The token before the verb and its adverbs: "stayed it, once more blocking the act".
  private int beforeAdverbs(Item.Verb verb) {
    int token = verb.from() - 1;
    while (token > 0 && grammar.tag(token) == PartOfSpeech.ADV) {
      token--;
    }
    return token;
  }
}
