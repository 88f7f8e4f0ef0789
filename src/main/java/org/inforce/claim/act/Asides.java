package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Possessive;

/// Participles that tell in passing of the instrument beside them, with no subject of their own.
record Asides(Grammar grammar) {
  /// "sued over the Act, approved by lawmakers in April": a participle right after an instrument
  /// and a comma tells of that instrument.
  boolean isAside(int verb) {
    return verb > 1
        && grammar.items.get(verb) instanceof Item.Verb done
        && (done.match().form() == VerbForm.PAST || done.match().form() == VerbForm.PARTICIPLE)
        && (done.match().can(Act.PASS)
            || done.match().can(Act.SIGN)
            || done.match().can(Act.ENACT)
            || done.match().can(Act.VETO))
        && Set.of("by", "in", "on").contains(grammar.word(done.to()))
        && grammar.items.get(verb - 1) instanceof Item.Joint joint
        && joint.word().equals(",")
        && joint.to() == done.from()
        && grammar.items.get(verb - 2) instanceof Item.Subject subject
        && subject.to() == joint.from();
  }

  /// "and House Bill 77, which would cap fares, cleared the House": where a comma stands right before
  /// the verb, its subject stands before the aside that this comma ends; -1 if there is none.
  int before(int verb) {
    int close = verb - 1;
    if (close < 2
        || !(grammar.items.get(verb) instanceof Item.Verb does)
        || does.match().form() == VerbForm.ING
        || isNoComma(close)
        || grammar.items.get(close).to() != does.from() - grammar.group(does).size()) {
      return -1;
    }
    for (int open = close - 1; open > 0; open--) {
      if (does.from() - grammar.items.get(open).from() > LONGEST) {
        return -1;
      }
      if (!isNoComma(open) && isAsideAfter(open)) {
        int noun = nounOfClause(open - 1, open);
        if (noun >= 0) {
          return noun;
        }
      }
    }
    return -1;
  }

  private boolean isNoComma(int index) {
    return !(grammar.items.get(index) instanceof Item.Joint joint && joint.word().equals(","));
  }

  /// "which", a participle or a number opens an aside; so does an article.
  private boolean isAsideAfter(int comma) {
    int token = grammar.items.get(comma).to();
    return grammar.isJoint(comma + 1, JointKind.RELATIVE)
        || switch (grammar.tag(token)) {
          case VERB, NUM, DET -> true;
          case ADJ, ADP, ADV, AUX, CCONJ, INTJ, NONE, NOUN, PART, PRON, PROPN, PUNCT, SCONJ -> false;
          case SYM, X -> false;
        };
  }

  /// The noun right before the comma, if the clause begins with it; -1 if not.
  private int nounOfClause(int noun, int comma) {
    Item item = grammar.items.get(noun);
    if (item instanceof Item.Joint
        || item instanceof Item.Verb
        || item.to() != grammar.items.get(comma).from()) {
      return -1;
    }
    int start = item.from();
    while (start > 0 && isOfNoun(start - 1)) {
      start--;
    }
    int first = noun;
    while (first > 0 && grammar.items.get(first - 1).from() >= start) {
      first--;
    }
    return start == 0 || opensClause(first - 1, start) ? first : -1;
  }

  /// A joint right there; "and" only after a comma: else it joins two nouns.
  private boolean opensClause(int joint, int start) {
    return grammar
        .item(joint)
        .filter(i -> i instanceof Item.Joint and
            && and.to() == start
            && (!and.word().equals("and") || grammar.word(and.from() - 1).equals(",")))
        .isPresent();
  }

  private boolean isOfNoun(int token) {
    return switch (grammar.tag(token)) {
      case ADJ, DET, NOUN, NUM, PROPN -> true;
      case PUNCT -> Possessive.is(grammar.word(token));
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PRON, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// In tokens.
  private static final int LONGEST = 30;

  /// "First blocked in December 2023, the act was revived": a participle before all else tells of
  /// the subject that follows its comma.
  boolean isFronted(int verb) {
    return verb == 0
        && grammar.items.size() > 2
        && grammar.items.getFirst() instanceof Item.Verb done
        && done.match().form() != VerbForm.ING
        && done.match().form() != VerbForm.BASE
        && (Set.of("first", "originally", "initially").contains(grammar.word(done.from() - 1))
                && done.from() == 1
            // "Passed in 2005, the ordinance"
            || done.from() == 0
                && Set.of("in", "on", "last").contains(grammar.word(1))
                && (done.match().can(Act.PASS) || done.match().can(Act.ENACT)))
        && grammar.items.get(1) instanceof Item.Joint joint
        && joint.word().equals(",")
        && grammar.items.get(2) instanceof Item.Subject subject
        && subject.from() - joint.to() <= 1;
  }
}
