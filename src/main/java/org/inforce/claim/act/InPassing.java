package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.PartOfSpeech;

/// Acts that a sentence only names beside what it tells: "two contested sections of the act", "the
/// recently approved ordinance", "denied the injunction sought by the dealers".
record InPassing(Grammar grammar, Composition composition) {
  boolean isOne(int k, Item.Verb verb) {
    return isContested(verb)
        || isLately(k, verb)
        || isSought(k, verb)
        || isOfFriends(verb)
        || isOpposed(verb)
        || isOver(k, verb);
  }

  /// "two contested sections of the act", "the challenged rule".
  private boolean isContested(Item.Verb verb) {
    return verb.match().can(Act.SUE)
        && verb.match().form() == VerbForm.PAST
        && Set.of("contested", "challenged").contains(grammar.word(verb.from()))
        && Set.of(PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.ADJ)
            .contains(grammar.tag(verb.from() - 1))
        && Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ).contains(grammar.tag(verb.to()));
  }

  /// "the recently approved ordinance": the day of the sentence is not that of the approval.
  private boolean isLately(int k, Item.Verb verb) {
    String before = grammar.word(verb.from() - 2);
    return ActWord.LATELY.is(grammar.word(verb.from() - 1))
        && (Possessive.isWithS(before) || Set.of("the", "a", "its", "their").contains(before))
        && grammar
            .item(k + 1)
            .filter(i -> i instanceof Item.Subject && i.from() - verb.to() <= 1)
            .isPresent();
  }

  /// "denied the injunction sought by the dealers": what was asked for has been decided upon.
  private boolean isSought(int k, Item.Verb verb) {
    return verb.match().can(Act.REQUEST)
        && verb.match().form() == VerbForm.PAST
        && grammar.word(verb.to()).equals("by")
        && composition.consumed.contains(k - 1)
        && grammar
            .item(k - 1)
            .filter(i -> i instanceof Item.Thing && i.to() == verb.from())
            .isPresent();
  }

  /// "filed an amicus brief urging the court to block the act": those who ask are no parties.
  private boolean isOfFriends(Item.Verb verb) {
    return verb.match().can(Act.REQUEST)
        && grammar.lower.stream().anyMatch(ActWord.FRIEND_OF_COURT::is);
  }

  /// "filed its opposition to the motion to block the act".
  private boolean isOpposed(Item.Verb verb) {
    return verb.match().can(Act.FILE)
        && grammar
            .lower
            .subList(verb.to(), Math.min(grammar.lower.size(), verb.to() + OPPOSED))
            .contains("opposition");
  }

  /// In tokens: "its brief in opposition".
  private static final int OPPOSED = 4;

  /// "The hearing on the act ended on Thursday".
  private boolean isOver(int k, Item.Verb verb) {
    if (!grammar.word(verb.from()).startsWith("end")) {
      return false;
    }
    if (Set.of("the", "its", "their").contains(grammar.word(verb.to()))
        && ActWord.SESSION.is(grammar.word(verb.to() + 1))) {
      // "The justices ended the day with no announced action."
      return true;
    }
    for (int j = k - 1; j >= 0; j--) {
      switch (grammar.items.get(j)) {
        case Item.Thing thing -> {
          return thing.match().can(Act.A_HEARING);
        }
        case Item.Actor place -> {
          if (!grammar.word(place.from() - 1).equals("in")) {
            return false;
          }
        }
        case Item.Subject subject -> {
          if (!Set.of("on", "over", "about").contains(grammar.word(subject.from() - 1))) {
            return false;
          }
        }
        case Item.Verb other -> {
          return false;
        }
        case Item.Joint joint -> {
          return false;
        }
        case Item.Judgment judgment -> {
          return false;
        }
      }
    }
    return false;
  }
}
