package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.table.TsvTable;

/// "struck down the ban by way of a preliminary injunction": such an order stops for a time and
/// decides nothing, Fed. R. Civ. P. 65(a).
record Provisional(Grammar grammar, List<Finding> findings) {
  private static final Set<String> BY = TsvTable.asked("in", "by", "through", "via", "with", "of");

  void read() {
    if (findings.isEmpty()) {
      return;
    }
    findings.removeAll(findings.stream().filter(this::isReprieve).toList());
    findings.replaceAll(finding ->
        finding.type() == EventType.STRUCK_DOWN
            ? orderAfter(finding)
                .map(order -> finding.as(EventType.ENJOINED, Optional.of(order), finding.mood()))
                .orElse(finding)
            : finding);
  }

  /// "The commission overstepped, a judge ruled, giving two states a temporary reprieve": what is
  /// given for a time is no judgment.
  private boolean isReprieve(Finding finding) {
    return finding.type() == EventType.STRUCK_DOWN
        && findings.stream()
            .anyMatch(f -> f.type() == EventType.ENJOINED && f.verb() > finding.verb())
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Thing thing
                    && thing.match().can(Act.A_STAY)
                    && grammar.word(thing.to() - 1).equals("reprieve"));
  }

  private Optional<OrderKind> orderAfter(Finding finding) {
    for (Item item : grammar.items) {
      if (item.from() > finding.verb()) {
        if (item instanceof Item.Verb) {
          return Optional.empty();
        }
        if (item instanceof Item.Thing thing
            && thing.match().can(Act.INJUNCTION)
            && Set.of("a", "an").contains(grammar.word(thing.from() - 1))
            && BY.contains(grammar.word(thing.from() - 2))) {
          return thing
              .match()
              .order()
              .filter(o -> o == OrderKind.PRELIMINARY_INJUNCTION || o == OrderKind.TRO);
        }
      }
    }
    return Optional.empty();
  }
}
