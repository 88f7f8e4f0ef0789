package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;

/// What a higher court has set free, told by the state it is in: "The ban is back by order of an
/// appeals court", "the act is back in force under a ruling of the Fifth Circuit".
record Restored(Grammar grammar, List<Finding> findings) {
  private static final Set<String> IS = Set.of("is", "are", "was", "were", "'s", "’s");
  private static final Set<String> BY = Set.of("by", "under", "after", "following", "with");

  /// In tokens: "in force for now under an emergency order of a federal".
  private static final int REACH = 10;

  void read() {
    if (findings.stream().anyMatch(f -> f.mood() == Mood.ASSERTED && f.type().isOfCourts())) {
      return;
    }
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Subject subject) {
        int back = back(subject.to());
        court(back).ifPresent(court -> tell(subject, back, court));
      }
    }
  }

  /// Index of "back" in "the ban is back"; negative if it is not.
  private int back(int from) {
    for (int t = from; t < Math.min(grammar.lower.size() - 1, from + REACH); t++) {
      if (grammar.word(t).equals("back")
          && (IS.contains(grammar.word(t - 1))
              || IS.contains(grammar.word(t - 2))
                  && Set.of("now", "again", "once").contains(grammar.word(t - 1)))) {
        return t;
      }
    }
    return -1;
  }

  private Optional<Item.Actor> court(int back) {
    if (back < 0) {
      return Optional.empty();
    }
    int by = back + 1;
    while (by < back + REACH && !BY.contains(grammar.word(by))) {
      by++;
    }
    int from = by;
    return Set.of("order", "ruling", "decision").stream()
            .anyMatch(o ->
                grammar
                    .lower
                    .subList(
                        Math.min(from, grammar.lower.size()),
                        Math.min(grammar.lower.size(), from + REACH))
                    .contains(o))
        ? grammar.items.stream()
            .filter(i -> i instanceof Item.Actor a && a.isHigher() && a.from() > from)
            .map(Item.Actor.class::cast)
            .filter(a -> a.from() - from <= REACH)
            .findFirst()
        : Optional.empty();
  }

  private void tell(Item.Subject subject, int back, Item.Actor court) {
    findings.add(
        new Finding(
            EventType.ORDER_STAYED,
            Optional.empty(),
            subject.instruments(),
            false,
            Optional.of(court),
            Mood.ASSERTED,
            back,
            subject.from(),
            court.to(),
            false,
            List.of("'is back by order of " + court.name() + "'")));
  }
}
