package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// What a higher court has set free, told by the state it is in: "The ban is back by order of an
/// appeals court", "the act is back in force under a ruling of the Fifth Circuit".
record Restored(Grammar grammar, List<Finding> findings) {
  private static final Set<String> IS = TsvTable.asked("is", "are", "was", "were", "'s", "’s");
  private static final Set<String> ORDERS = TsvTable.asked("order", "ruling", "decision");

  /// In tokens: "in force for now under an emergency order of a federal".
  private static final int REACH = 10;

  void read() {
    if (findings.stream().anyMatch(f -> f.mood() == Mood.ASSERTED && f.type().isOfCourts())) {
      return;
    }
    int back = grammar.lower.indexOf("back");
    if (back > 0 && IS.contains(grammar.word(back - 1))) {
      instrument(back).ifPresent(s -> court(back).ifPresent(court -> tell(s, back, court)));
    }
  }

  private Optional<Item.Subject> instrument(int back) {
    return grammar.items.stream()
        .filter(i -> i instanceof Item.Subject && i.to() < back)
        .map(Item.Subject.class::cast)
        .reduce((first, second) -> second);
  }

  /// The court by whose order, ruling or decision it is.
  private Optional<Item.Actor> court(int back) {
    return grammar.items.stream()
        .filter(i -> i instanceof Item.Actor a && a.isHigher())
        .map(Item.Actor.class::cast)
        .filter(a -> a.from() > back && a.from() - back <= REACH)
        .filter(a -> Grammar.anyOf(grammar.lower.subList(back, a.from()), ORDERS))
        .findFirst();
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
