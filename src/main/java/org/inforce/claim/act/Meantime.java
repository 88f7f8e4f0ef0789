package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotation.Sentence;

/// For how long something is done, told between the verb and what it is done to: "stayed pending
/// appeal an injunction against the rule", "blocked, pending trial, the rule".
record Meantime(Sentence sentence, List<Item> items) {
  /// In tokens, from "pending" to what is pending: "pending its further review".
  private static final int REACH = 4;

  /// In tokens, between a verb and "pending": "put on hold pending appeal".
  private static final int PARTICLES = 2;

  /// The items without those of which such words are made: nothing is done to what is pending.
  List<Item> removed() {
    int pending = sentence.lower().indexOf("pending");
    if (pending < 1) {
      return items;
    }
    int from = word(pending - 1).equals(",") ? pending - 1 : pending;
    Optional<Item> thing =
        items.stream()
            .filter(i -> i.from() > pending && i.from() - pending <= REACH)
            .findFirst()
            .filter(i -> i instanceof Item.Thing || i instanceof Item.Verb);
    boolean afterVerb =
        items.stream()
            .anyMatch(i -> i instanceof Item.Verb && i.to() <= from && from - i.to() <= PARTICLES);
    if (thing.isEmpty() || !afterVerb) {
      return items;
    }
    int end = thing.get().to();
    int to = word(end).equals(",") ? end + 1 : end;
    return beginsObject(to)
        ? items.stream().filter(i -> i.to() <= from || i.from() >= to).toList()
        : items;
  }

  private boolean beginsObject(int token) {
    return token < sentence.tokens().size()
        && switch (sentence.tokens().get(token).tag()) {
          case ADJ, DET, NUM, PROPN -> true;
          case ADP, ADV, AUX, CCONJ, INTJ, NONE, NOUN, PART, PRON, PUNCT, SCONJ, SYM, VERB, X ->
              false;
        };
  }

  private String word(int token) {
    return token < sentence.lower().size() ? sentence.lower().get(token) : "";
  }
}
