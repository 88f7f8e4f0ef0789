package org.inforce.claim.act;

import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.PartOfSpeech;

/// What only a committee does: "the House Judiciary Committee approved the bill", "the bill passed
/// a Senate panel", "was approved in committee". It recommends to its chamber and passes nothing.
record Committees(Grammar grammar) {
  /// In tokens.
  private static final int REACH = 6;

  boolean act(Predicate predicate) {
    return isCommittee(predicate)
        || predicate.verb().match().can(Act.PASS) && isDoneIn(predicate.verb());
  }

  /// What a committee can only recommend.
  static boolean recommends(EventType type) {
    return type == EventType.PASSED
        || type == EventType.RESCINDED
        || type == EventType.AMENDED
        || type == EventType.DELAYED;
  }

  /// "approved the first reading of the ordinance": another is to come.
  boolean isFirstReading(Item.Verb verb) {
    if (!verb.match().can(Act.PASS)) {
      return false;
    }
    int end = Math.min(grammar.lower.size() - 1, verb.to() + READING);
    for (int t = verb.to(); t < end; t++) {
      if (grammar.word(t).equals("first") && grammar.word(t + 1).equals("reading")) {
        return true;
      }
    }
    return false;
  }

  /// In tokens.
  private static final int READING = 10;

  /// "the House Judiciary Committee", "a Senate panel": what stands between the chamber and the
  /// verb belongs to its name.
  private boolean isCommittee(Predicate predicate) {
    if (predicate.passive() || predicate.subject() > predicate.index()) {
      return false;
    }
    if (predicate.subject() < 0) {
      // "The committee voted to amend the ordinance."
      int from = Math.max(0, predicate.verb().from() - REACH);
      return grammar.lower.subList(from, predicate.verb().from()).stream()
          .anyMatch(ActWord.OF_A_CHAMBER::is);
    }
    Item subject = grammar.items.get(predicate.subject());
    for (int t = subject.from(); t < predicate.verb().from(); t++) {
      if (ActWord.OF_A_CHAMBER.is(grammar.word(t))) {
        return true;
      }
      PartOfSpeech tag = grammar.tag(t);
      boolean name =
          t < subject.to()
              || tag == PartOfSpeech.NOUN
              || tag == PartOfSpeech.PROPN
              || tag == PartOfSpeech.ADJ
              || grammar.word(t).equals("and")
              || grammar.word(t).equals("'s")
              || grammar.word(t).equals("’s");
      if (!name) {
        return false;
      }
    }
    return false;
  }

  /// "passed a Senate committee", "was approved by a House panel", "passed out of committee".
  private boolean isDoneIn(Item.Verb verb) {
    for (int t = verb.to(); t < Math.min(grammar.lower.size(), verb.to() + REACH); t++) {
      String word = grammar.word(t);
      if (ActWord.OF_A_CHAMBER.is(word)) {
        return true;
      }
      boolean chamber = ActWord.CHAMBER.is(word) && !inCommittee(t + 1);
      if (chamber || word.equals(",") || word.equals("and") || word.equals("after")) {
        return false;
      }
    }
    return false;
  }

  private boolean inCommittee(int token) {
    for (int t = token; t < token + REACH / 2; t++) {
      if (ActWord.OF_A_CHAMBER.is(grammar.word(t))) {
        return true;
      }
    }
    return false;
  }
}
