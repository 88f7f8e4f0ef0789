package org.inforce.claim.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.table.TsvTable;

/// Judgments told by who gets them, and cases told by who does not take them: "granted summary
/// judgment to the agency", "its decision not to hear the case".
final class Judgments {
  private final Grammar grammar;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Judgments(Grammar grammar, List<Finding> findings) {
    this.grammar = grammar;
    this.findings = findings;
  }

  void read() {
    boolean decided =
        findings.stream()
            .anyMatch(f ->
                f.type() == EventType.UPHELD
                    || f.type() == EventType.STRUCK_DOWN
                    || f.type() == EventType.REVIEW_DENIED);
    for (int k = 0; k < grammar.items.size() && !decided; k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing && thing.match().can(Act.RULING)) {
        if (isForDefenders(k, thing)) {
          tell(EventType.UPHELD, thing.from(), thing.to());
          return;
        }
        if (isNotToTake(thing)) {
          tell(EventType.REVIEW_DENIED, thing.from(), thing.to() + 3);
          return;
        }
      }
    }
  }

  /// "granted summary judgment to the agency", "entered summary judgment in favor of the state".
  private boolean isForDefenders(int k, Item.Thing thing) {
    boolean summary =
        grammar.word(thing.from()).equals("summary")
            && !grammar.word(thing.from() - 1).equals("partial");
    boolean granted =
        grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Verb verb
                    && verb.match().can(Act.GRANT)
                    && thing.from() - verb.to() <= 2
                    && grammar.group(verb).stream().noneMatch(NOT::contains))
            .isPresent();
    int at = thing.to();
    boolean favor =
        grammar.word(at).equals("in")
            && Set.of("favor", "favour").contains(grammar.word(at + 1))
            && grammar.word(at + 2).equals("of");
    boolean to = grammar.word(at).equals("to") || grammar.word(at).equals("for");
    int who = favor ? at + 3 : at + 1;
    int name = grammar.word(who).equals("the") ? who + 1 : who;
    boolean defends =
        ActWord.DEFENDS.is(grammar.word(name))
            || grammar.items.stream()
                .anyMatch(i ->
                    i instanceof Item.Actor actor
                        && actor.kind() == ActorKind.EXECUTIVE
                        && actor.from() <= name
                        && actor.to() > name
                        && isAgency(actor));
    return summary && granted && (favor || to) && defends;
  }

  /// Officers of a state sue over federal rules as often as they defend their own.
  private boolean isAgency(Item.Actor actor) {
    String name = actor.name();
    return name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT))
        || grammar.lower.subList(actor.from(), actor.to()).stream().anyMatch(ActWord.DEFENDS::is);
  }

  private static final Set<String> NOT =
      TsvTable.asked("not", "n't", "n’t", "never", "would", "could", "to");

  /// "The justices' decision not to take up the case".
  private boolean isNotToTake(Item.Thing thing) {
    return grammar.word(thing.to()).equals("not")
        && grammar.word(thing.to() + 1).equals("to")
        && ActWord.TAKES_UP.is(grammar.word(thing.to() + 2))
        && grammar.items.stream().anyMatch(i -> i instanceof Item.Actor actor && actor.isHigher());
  }

  private void tell(EventType type, int from, int to) {
    findings.add(
        Finding.byNobody(
            type,
            List.of(),
            from,
            from,
            to,
            false,
            "a judgment told by its winner, a case by its refusal"));
  }
}
