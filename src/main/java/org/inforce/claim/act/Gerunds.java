package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

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
            || isReason(grammar, verb)
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
    if (before.equals("by") && isOfUnreal(verb)) {
      return Mood.CONDITIONAL;
    }
    if (isEnacted(index, verb)) {
      return reported.mood(index);
    }
    if (verb.match().can(Act.REQUEST) && isFiled(index)) {
      return reported.mood(index);
    }
    if (comma && verb.match().can(Act.SUE) && isPlanned(index)) {
      return Mood.EXPECTED;
    }
    if (before.equals("in") && ActWord.ERRS.is(grammar.word(verb.from() - 2))) {
      // "had erred in enjoining the rule": told before, and on another day.
      return Mood.CONDITIONAL;
    }
    if (comma && isSought(index)
        || afterThing && (isOfSought(index) || group.isEmpty() && isOfRequest(index))) {
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

  /// "gave no reasons for turning down the appeal".
  static boolean isReason(Grammar grammar, Item.Verb verb) {
    return grammar.word(verb.from() - 1).equals("for")
        && ActWord.REASON.is(grammar.word(verb.from() - 2));
  }

  /// "is expected to make it final by signing it": by what one only may do, nothing is done.
  private boolean isOfUnreal(Item.Verb verb) {
    for (int t = verb.from() - 1; t > Math.max(0, verb.from() - MEANS); t--) {
      if (grammar.word(t).equals(",") || grammar.word(t).equals(";")) {
        return false;
      }
      boolean infinitive = grammar.word(t).equals("to") && !isDone(t);
      if (infinitive || UNREAL.contains(grammar.word(t))) {
        return grammar.tag(t + 1) == PartOfSpeech.VERB || grammar.tag(t + 1) == PartOfSpeech.AUX;
      }
    }
    return false;
  }

  /// "voted to", "managed to", and "sought to", whose mood is told elsewhere.
  private boolean isDone(int to) {
    return ActWord.DONE.is(grammar.word(to - 1)) || !ActWord.SET.is(grammar.word(to - 1));
  }

  /// In tokens.
  private static final int MEANS = 14;

  private static final Set<String> UNREAL =
      TsvTable.asked("would", "could", "might", "can", "may", "should");

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

  /// "a hearing on the request for an injunction blocking the act": what is asked for would do so.
  private boolean isOfRequest(int index) {
    return grammar
        .item(index - 2)
        .filter(i ->
            i instanceof Item.Thing request
                && request.match().can(Act.A_REQUEST)
                && Set.of("for", "of").contains(grammar.word(request.to()))
                && grammar.items.get(index - 1).from() - request.to() <= REQUESTED)
        .isPresent();
  }

  /// In tokens: "for a sweeping".
  private static final int REQUESTED = 3;

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
