package org.inforce.claim.act;

import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;

/// Clauses that "and" joins to one of which the table of cues knows no verb: "The case was
/// transferred, and a judge blocked the act".
record SecondClauses(Grammar grammar) {
  /// True if "and" begins the clause of a verb, and does not join two nouns or two verbs.
  ///
  /// @param own the first subject of all, the only one if this is one clause
  /// @param second the first noun after the joint
  boolean isClause(int own, int joint, int second, int verb) {
    Item and = grammar.items.get(joint);
    boolean comma =
        grammar
            .item(joint - 1)
            .filter(i -> i instanceof Item.Joint before && before.word().equals(","))
            .filter(i -> i.to() == and.from())
            .isPresent();
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
