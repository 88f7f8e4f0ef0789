package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;

/// Requests to stop an instrument of which only a noun tells: "sued, along with a motion for an
/// injunction", "has yet to rule on their request for a stay of the act, made on April 2". That
/// there is one tells that it was made.
final class Requests {
  /// In tokens.
  private static final int REACH = 13;

  private final Grammar grammar;
  private final Composition composition;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Requests(Grammar grammar, Composition composition, List<Finding> findings) {
    this.grammar = grammar;
    this.composition = composition;
    this.findings = findings;
  }

  void read() {
    if (grammar.items.stream().noneMatch(Requests::isRequest)
        || findings.stream().anyMatch(f -> f.type() == EventType.RELIEF_REQUESTED)
        || isOpen()) {
      return;
    }
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing
          && isRequest(thing)
          && !ActWord.NO_REQUEST.is(grammar.word(thing.from() - 1))
          && (isBeside(thing) || isPending(thing) || made(thing).isPresent())) {
        int at = k;
        Meaning asked = composition.told(k).orElseGet(() -> composition.object(at, Agent.UNKNOWN));
        if (asked.kind() == Kind.REQUEST && asked.effect() == Effect.STOPS) {
          tell(thing, asked, made(thing).orElse(thing.from()));
          return;
        }
      }
    }
  }

  private static boolean isRequest(Item item) {
    return item instanceof Item.Thing thing && thing.match().can(Act.A_REQUEST);
  }

  /// "along with a motion for an injunction", "together with a request for a stay".
  private boolean isBeside(Item.Thing thing) {
    for (int t = thing.from() - 1; t > Math.max(0, thing.from() - 4); t--) {
      if (grammar.word(t).equals("with")) {
        return Set.of("along", "together", "accompanied", "coupled", "paired")
            .contains(grammar.word(t - 1));
      }
    }
    return grammar.word(thing.from() - 2).equals("accompanying")
        || grammar.word(thing.from() - 1).equals("accompanying");
  }

  /// "A motion for an injunction is pending", "has yet to rule on a motion for an injunction".
  private boolean isPending(Item.Thing thing) {
    int end = Math.min(grammar.lower.size(), thing.to() + REACH);
    int pending = grammar.lower.subList(thing.to(), end).indexOf("pending");
    boolean is =
        pending > 0
            && Set.of("is", "are", "remains", "remain", "still")
                .contains(grammar.word(thing.to() + pending - 1));
    List<String> before = grammar.lower.subList(Math.max(0, thing.from() - UNRULED), thing.from());
    boolean unruled =
        before.contains("yet") && (before.contains("rule") || before.contains("decide"));
    return is || unruled;
  }

  /// In tokens: "yet to rule on a".
  private static final int UNRULED = 6;

  /// "a motion for an injunction, filed on May 2": the word to which its day belongs.
  private Optional<Integer> made(Item.Thing thing) {
    int end = Math.min(grammar.lower.size() - 1, thing.to() + REACH);
    for (int t = thing.to(); t < end; t++) {
      boolean after = grammar.word(t - 1).equals(",") || grammar.word(t - 1).equals("was");
      if (ActWord.FILED.is(grammar.word(t)) && after) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /// A sentence that speaks of what may come.
  private boolean isOpen() {
    return grammar.lower.stream().anyMatch(ActWord.REQUEST_AHEAD::is);
  }

  private void tell(Item.Thing thing, Meaning asked, int day) {
    findings.add(
        Finding.ofNoun(
            EventType.RELIEF_REQUESTED,
            asked,
            day,
            thing.from(),
            Math.max(Math.max(thing.to(), composition.reach()), day + 1)));
  }
}
