package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// Appeals of which only a noun tells: "while the appeal, filed last week, is pending". That there
/// is one tells that it was taken.
final class Appeals {
  private final Grammar grammar;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Appeals(Grammar grammar, List<Finding> findings) {
    this.grammar = grammar;
    this.findings = findings;
  }

  void read() {
    boolean told =
        findings.stream()
            .anyMatch(f -> f.type() == EventType.APPEALED || f.type() == EventType.REVIEW_DENIED);
    if (told
        || grammar.items.stream().noneMatch(Appeals::isAppeal)
        || grammar.lower.stream().anyMatch(ActWord.MAY_COME::is)) {
      return;
    }
    for (int k = 0; k < grammar.items.size(); k++) {
      if (isAppeal(grammar.items.get(k))
          && grammar.items.get(k) instanceof Item.Thing thing
          && !Set.of("pending", "any", "to", "no", "without")
              .contains(grammar.word(thing.from() - 1))
          && !isVerb(thing)
          && !isInPassing(thing)
          && !isGranted(k, thing)
          && !isAllowed(thing)) {
        findings.add(
            new Finding(
                EventType.APPEALED,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Mood.ASSERTED,
                filed(thing),
                thing.from(),
                Math.max(thing.to(), filed(thing) + 1),
                true,
                List.of(thing.match().because())));
        return;
      }
    }
  }

  /// "should stand by its law and appeal"
  private boolean isVerb(Item.Thing thing) {
    return Set.of("and", "or").contains(grammar.word(thing.from() - 1))
        && grammar.word(thing.to() - 1).equals("appeal")
        && grammar.lower.subList(0, thing.from()).stream().anyMatch(MODALS::contains);
  }

  private static final Set<String> MODALS = TsvTable.asked("should", "must", "can", "shall");

  private static boolean isAppeal(Item item) {
    return item instanceof Item.Thing thing && thing.match().can(Act.AN_APPEAL);
  }

  /// "granted an emergency appeal": it was taken before.
  private boolean isGranted(int k, Item.Thing thing) {
    return grammar
        .item(k - 1)
        .filter(i ->
            i instanceof Item.Verb verb
                && verb.match().can(Act.GRANT)
                && thing.from() - verb.to() <= 3)
        .isPresent();
  }

  /// "a loss on appeal", "while appeals go on", "as long as the appeal takes": named in passing.
  private boolean isInPassing(Item.Thing thing) {
    int at = thing.from() - 1;
    if (grammar.word(at).equals("on")) {
      return !Set.of("is", "now", "are", "currently", "still").contains(grammar.word(at - 1));
    }
    // "while its appeal is pending"
    boolean pending =
        Set.of("its", "their", "his", "her", "the", "'s", "’s").contains(grammar.word(at))
            && Set.of("is", "are", "was").contains(grammar.word(thing.to()))
            && grammar.word(thing.to() + 1).equals("pending");
    for (int t = at; t >= Math.max(0, at - 3) && !pending; t--) {
      if (Set.of("while", "during", "as", "throughout", "pending", "despite")
          .contains(grammar.word(t))) {
        return true;
      }
    }
    return false;
  }

  /// "to allow an appeal", "time for an appeal": room is made for what may come.
  private boolean isAllowed(Item.Thing thing) {
    String before = grammar.word(thing.from() - 2);
    return Set.of("a", "an", "their", "its").contains(grammar.word(thing.from() - 1))
        && (Set.of("allow", "permit", "for", "let", "allowing", "permitting", "about")
                .contains(before)
            // "has a month to decide on an appeal"
            || before.equals("on")
                && Set.of("decide", "deciding", "decision")
                    .contains(grammar.word(thing.from() - 3)));
  }

  /// "The appeal from that order, filed on July 10": the word to which its day belongs.
  private int filed(Item.Thing thing) {
    for (int t = thing.to(); t < Math.min(grammar.lower.size(), thing.to() + 7); t++) {
      if (Set.of("filed", "lodged", "taken", "docketed").contains(grammar.word(t))) {
        return t;
      }
    }
    return thing.from();
  }
}
