package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.scan.Item;
import org.inforce.table.TsvTable;

/// Bills of which it is told that they came to nothing by themselves: "the measure failed", "died
/// in committee".
record Failures(Grammar grammar) {
  /// "The measure failed on Tuesday", "died in committee"; not "failed to protect", nor "an effort
  /// to block the act failed".
  boolean told(Predicate predicate) {
    Item.Verb verb = predicate.verb();
    boolean ends =
        verb.match().last() - verb.from() > 1
            || ENDINGS.contains(grammar.word(verb.to()))
            || Grammar.isDateWord(grammar.word(verb.to()));
    boolean ofObject =
        grammar.item(predicate.index() - 2).filter(Item.Verb.class::isInstance).isPresent();
    int bill = isOfState(predicate) ? predicate.subject() + 1 : predicate.subject();
    boolean itself =
        grammar
            .item(bill)
            .filter(i -> i instanceof Item.Subject && !isNear(i, "to", 4) && !isNear(i, "of", 2))
            .isPresent();
    return ends
        && itself
        && (bill == predicate.index() - 1 || isBeforeAside(predicate, bill))
        && !ofObject;
  }

  /// "House Bill 77, the Ferry Fares Act, died": a name or noun of the same between commas.
  private boolean isBeforeAside(Predicate predicate, int bill) {
    int k = predicate.index();
    return (bill == k - 4 || bill == k - 2)
        && grammar.item(k - 4).filter(Item.Subject.class::isInstance).isPresent()
        && isComma(k - 1)
        && isComma(k - 3)
        && (grammar.items.get(k - 2) instanceof Item.Subject
            || grammar.items.get(k - 2) instanceof Item.Actor);
  }

  /// "Iowa House Bill 77": its state is no subject.
  private boolean isOfState(Predicate predicate) {
    return grammar
        .item(predicate.subject())
        .filter(i ->
            i instanceof Item.Actor state
                && grammar
                    .item(predicate.subject() + 1)
                    .filter(next -> next instanceof Item.Subject && next.from() == state.to())
                    .isPresent())
        .isPresent();
  }

  private boolean isComma(int index) {
    return grammar
        .item(index)
        .filter(i -> i instanceof Item.Joint joint && joint.word().equals(","))
        .isPresent();
  }

  private static final Set<String> ENDINGS =
      TsvTable.asked("in", "on", "by", "at", "when", "without", "with", ",", ".", "");

  private boolean isNear(Item item, String word, int reach) {
    return grammar.lower.subList(Math.max(0, item.from() - reach), item.from() + 1).contains(word);
  }
}
