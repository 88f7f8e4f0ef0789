package org.inforce.claim.act;

import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.PartOfSpeech;

/// Clauses that "and" joins to one of which the table of cues knows no verb: "The case was
/// transferred, and a judge blocked the act".
record SecondClauses(Grammar grammar) {
  /// True if "and" begins the clause of a verb, and does not join two nouns or two verbs.
  ///
  /// @param own the first subject of all, the only one if this is one clause
  /// @param second the first noun after the joint
  boolean isClause(int own, int joint, int second, int verb) {
    Item and = grammar.items.get(joint);
    boolean comma = followsComma(joint);
    Item noun = grammar.items.get(second);
    // "The judge met with the lawyers, and she stayed the rule": the same one, who is named before.
    boolean somebody =
        noun instanceof Item.Actor actor
            && (actor.kind() != ActorKind.PRONOUN
                || !(grammar.items.get(own) instanceof Item.Actor));
    boolean something =
        !(noun instanceof Item.Actor)
            && (comma || grammar.items.get(verb) instanceof Item.Verb v && grammar.passive(v));
    // "Two days after the rule came out banks and farmers sued": two nouns.
    int from = comma ? 0 : grammar.items.get(own).to();
    return grammar.word(and.from()).equals("and")
        && (somebody || something)
        && isTold(from, and.from());
  }

  private boolean followsComma(int joint) {
    return grammar
        .item(joint - 1)
        .filter(i -> i instanceof Item.Joint before && before.word().equals(","))
        .filter(i -> i.to() == grammar.items.get(joint).from())
        .isPresent();
  }

  /// "A court seemed wary of the rule, and dealers sued": of the first clause no verb is known, and
  /// of the second no subject.
  boolean isOfUnknown(int joint, int verb) {
    int and = grammar.items.get(joint).from();
    return grammar.word(and).equals("and")
        && followsComma(joint)
        && isTold(0, and)
        && hasUnknownSubject(joint, verb);
  }

  /// "The bill died on Tuesday, and dealers sued": right before the verb stands a noun that the
  /// scan does not know, and it is not the subject of the verb before that does this too.
  boolean hasUnknownSubject(int joint, int verb) {
    if (!(grammar.items.get(verb) instanceof Item.Verb does)) {
      return false;
    }
    int noun = does.from() - grammar.group(does).size() - 1;
    int after = grammar.items.get(joint).to();
    if (noun < after || !isNoun(noun) || isOfTime(noun) || isKnown(noun)) {
      return false;
    }
    int first = noun;
    while (first > after && isOfNoun(first - 1)) {
      first--;
    }
    return first == after;
  }

  private boolean isNoun(int token) {
    return grammar.tag(token) == PartOfSpeech.NOUN || grammar.tag(token) == PartOfSpeech.PROPN;
  }

  private boolean isOfTime(int token) {
    String word = grammar.word(token);
    return Grammar.isDateWord(word) || ActWord.TIME_SPENT.is(word);
  }

  private boolean isKnown(int token) {
    return grammar.items.stream().anyMatch(i -> i.from() <= token && token < i.to());
  }

  private boolean isOfNoun(int token) {
    return switch (grammar.tag(token)) {
      case ADJ, DET, NOUN, NUM, PRON, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// A finite verb stands there.
  private boolean isTold(int from, int to) {
    for (int t = from; t < to; t++) {
      if (isFinite(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int token) {
    return switch (grammar.tag(token)) {
      case AUX -> true;
      case VERB ->
          !grammar.word(token).endsWith("ing")
              && !grammar.word(token - 1).equals("to")
              && !grammar.word(token + 1).equals("by");
      case ADJ, ADP, ADV, CCONJ, DET, INTJ, NONE, NOUN, NUM, PART, PRON, PROPN, PUNCT -> false;
      case SCONJ, SYM, X -> false;
    };
  }
}
