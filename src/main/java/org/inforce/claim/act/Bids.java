package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// What is asked of a court, and what it does not give, where no verb of asking or refusing governs
/// the act itself: "asked for an order that would block the act", "an effort to block it failed",
/// "was not convinced that it should be blocked".
record Bids(Grammar grammar, Moods moods, boolean courts, List<Finding> findings) {
  private static final Set<String> NOT = TsvTable.asked("not", "n't", "n’t", "never");

  /// In tokens.
  private static final int REACH = 14;

  void read() {
    if (findings.stream().anyMatch(f -> f.mood() == Mood.ASSERTED && f.type().isOfCourts())) {
      return;
    }
    for (int k = 1; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Verb verb && verb.match().can(Act.BLOCK)) {
        if (isOfOrderAsked(k)) {
          tell(EventType.RELIEF_REQUESTED, k, verb, asking(k));
          return;
        }
        if (isFailed(verb) || isOfUnconvinced(k, verb)) {
          tell(EventType.RELIEF_DENIED, k, verb, Optional.empty());
          return;
        }
      }
    }
  }

  /// "asked for an order that would block the act"
  private boolean isOfOrderAsked(int k) {
    boolean order =
        k >= 3
            && (grammar.isJoint(k - 1, JointKind.RELATIVE)
                || grammar.isJoint(k - 1, JointKind.COMPLEMENT))
            && grammar.items.get(k - 2) instanceof Item.Thing thing
            && (thing.match().can(Act.INJUNCTION)
                || thing.match().can(Act.RULING)
                || thing.match().can(Act.A_STAY));
    return order
        && grammar.items.get(k - 3) instanceof Item.Verb asks
        && asks.match().can(Act.REQUEST)
        && moods.of(k - 3, asks) == Mood.ASSERTED;
  }

  private Optional<Item.Actor> asking(int k) {
    return grammar
        .item(k - 4)
        .filter(Item.Actor.class::isInstance)
        .map(Item.Actor.class::cast)
        .filter(a -> a.kind() != ActorKind.JUDGE);
  }

  /// "A last-minute effort to block the act failed on Monday."
  private boolean isFailed(Item.Verb verb) {
    boolean attempt =
        grammar.word(verb.from() - 1).equals("to")
            && ActWord.ATTEMPT.is(grammar.word(verb.from() - 2));
    int end = Math.min(grammar.lower.size(), verb.to() + REACH);
    return attempt
        && courts
        && grammar.lower.subList(verb.to(), end).stream().anyMatch(ActWord.FAILS::is)
        && !grammar.lower.subList(verb.to(), end).contains("if");
  }

  /// "Judge Vole was not convinced that the act should be blocked."
  private boolean isOfUnconvinced(int k, Item.Verb verb) {
    for (int t = verb.from() - 1; t > Math.max(1, verb.from() - REACH); t--) {
      if (ActWord.CONVINCED.is(grammar.word(t)) && NOT.contains(grammar.word(t - 1))) {
        int convinced = t;
        return grammar.word(t + 1).equals("that")
            && grammar.group(verb).contains("should")
            && grammar.items.subList(0, k).stream()
                .anyMatch(i ->
                    i instanceof Item.Actor a
                        && a.kind() == ActorKind.JUDGE
                        && a.to() <= convinced);
      }
    }
    return false;
  }

  private void tell(EventType type, int k, Item.Verb verb, Optional<Item.Actor> actor) {
    Optional<Item.Subject> subject =
        grammar.items.stream()
            .filter(i -> i instanceof Item.Subject)
            .map(Item.Subject.class::cast)
            .reduce((a, b) -> a.from() > verb.to() ? a : b);
    int from = grammar.items.get(Math.max(0, k - 3)).from();
    findings.add(
        new Finding(
            type,
            Optional.empty(),
            subject.map(Item.Subject::instruments).orElse(List.of()),
            false,
            actor,
            Mood.ASSERTED,
            verb.from(),
            Math.min(from, verb.from()),
            subject.map(s -> Math.max(s.to(), verb.to())).orElse(verb.to()),
            false,
            List.of(verb.match().because())));
  }
}
