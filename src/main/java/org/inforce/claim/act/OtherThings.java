package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.PartOfSpeech;

/// What courts stop or undo that is no instrument: a merger, a conviction, a firm's dumping.
record OtherThings(Grammar grammar) {
  /// "blocked the merger", "overturned his conviction under the act", "ordered a firm to stop
  /// dumping waste": what is stopped or undone is no instrument.
  boolean isOfOne(Predicate predicate, Agent doer) {
    Item.Verb verb = predicate.verb();
    boolean undoes =
        verb.match().can(Act.LIFT) || verb.match().can(Act.STRIKE) || verb.match().can(Act.UPHOLD);
    if (!undoes && !verb.match().can(Act.BLOCK)) {
      return false;
    }
    int end = Math.max(verb.to(), verb.match().to());
    boolean named =
        grammar
            .item(predicate.index() + 1)
            .filter(i -> i instanceof Item.Subject || i instanceof Item.Thing)
            .isPresent();
    if (predicate.passive()) {
      return !named
          && ActWord.NO_INSTRUMENT.is(grammar.word(verb.from() - grammar.group(verb).size() - 1));
    }
    boolean activity =
        !named
            && grammar.word(end).endsWith("ing")
            && Set.of("stop", "halt", "cease").contains(grammar.word(end - 1))
            && grammar.items.stream()
                .noneMatch(i -> i.from() >= end && (i instanceof Item.Subject || i.from() == end));
    return activity
        || doer.kind() == AgentKind.UNKNOWN && isOfPeople(verb)
        || (undoes || !named) && ActWord.NO_INSTRUMENT.is(head(end));
  }

  /// "Police stopped 40 teenagers on the first night of the curfew": who does so is no court, and
  /// what is stopped stands right behind.
  private boolean isOfPeople(Item.Verb verb) {
    PartOfSpeech next = grammar.tag(verb.to());
    boolean object =
        (next == PartOfSpeech.NUM || next == PartOfSpeech.NOUN)
            && !ActWord.PART_OF_LAW.is(grammar.word(verb.to()))
            && !ActWord.APPLICATION.is(grammar.word(verb.to()))
            && !ActWord.OF_A_DAY.is(grammar.word(verb.to()));
    return object
        && verb.to() - verb.from() == 1
        && grammar.items.stream()
            .filter(i -> i.from() >= verb.to())
            .findFirst()
            .filter(i -> i instanceof Item.Subject && i.from() - verb.to() > 3)
            .isPresent();
  }

  /// The noun in which a phrase ends that begins at a token: "the lawyer's license".
  private String head(int from) {
    String noun = "";
    for (int t = from; t < from + LONGEST_PHRASE; t++) {
      switch (grammar.tag(t)) {
        case NOUN, PROPN -> noun = grammar.word(t);
        case DET, ADJ, NUM, PRON -> {}
        case PUNCT -> {
          if (!Possessive.is(grammar.word(t))) {
            return noun;
          }
        }
        case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, SCONJ, SYM, VERB, X -> {
          return noun;
        }
      }
    }
    return noun;
  }

  /// In tokens.
  private static final int LONGEST_PHRASE = 7;
}
