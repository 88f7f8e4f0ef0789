package org.inforce.claim.act;

import java.util.stream.IntStream;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Mood;

/// Reads first what passive verbs are done to: in "a ruling that blocked the act was overturned on
/// Monday" the ruling is undone, and nothing is blocked on that day.
record Patients(Syntax syntax, Voices voices, Doers doers) {
  void read() {
    for (int k = 1; k < syntax.grammar().items.size(); k++) {
      if (syntax.grammar().items.get(k) instanceof Item.Verb verb && verb.match().isOfCourts()) {
        int subject = syntax.clauses().subject(k);
        boolean passive = subject >= 0 && subject < k && voices.isPassive(k, verb, subject);
        int patient = passive ? subject : before(k, verb);
        if (patient >= 0
            && isThing(patient)
            && !hasDay(syntax.grammar().items.get(patient).to(), verb.from())
            && syntax.moods().of(k, verb) == Mood.ASSERTED) {
          Agent agent = passive ? doers.of(new Predicate(k, verb, subject, true)) : Agent.UNKNOWN;
          syntax.composition().object(patient, agent);
        }
      }
    }
  }

  /// "the order, which the court lifted": the clause has a subject of its own.
  private int before(int k, Item.Verb verb) {
    int start = syntax.clauses().segment(k);
    return syntax.grammar().items.get(start) instanceof Item.Actor
        ? new Antecedents(syntax.grammar()).of(start, verb)
        : -1;
  }

  /// "the judge's order" too.
  private boolean isThing(int index) {
    Grammar grammar = syntax.grammar();
    return switch (grammar.items.get(index)) {
      case Item.Thing thing -> true;
      case Item.Actor owner ->
          Possessive.is(grammar.word(owner.to()))
              && grammar.item(index + 1).filter(Item.Thing.class::isInstance).isPresent();
      case Item.Subject subject -> false;
      case Item.Verb verb -> false;
      case Item.Judgment judgment -> false;
      case Item.Joint joint -> false;
    };
  }

  /// "an order that blocked the act in May was lifted": when it did is told too.
  private boolean hasDay(int from, int to) {
    Grammar grammar = syntax.grammar();
    return IntStream.range(from, to)
        .filter(t ->
            grammar.items.stream()
                .noneMatch(i -> i instanceof Item.Subject && i.from() <= t && t < i.to()))
        .anyMatch(t -> Grammar.isDateWord(grammar.word(t)));
  }
}
