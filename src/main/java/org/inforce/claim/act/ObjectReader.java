package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.PartOfSpeech;

/// To what an act is done, where the words right after its verb do not say it: "it", "the pair",
/// the noun before "which".
final class ObjectReader {
  private final Grammar grammar;
  private final Composition composition;
  private final Clauses clauses;
  private final Narrative narrative;
  private final SpokenOf spokenOf;

  ObjectReader(Syntax syntax) {
    this.grammar = syntax.grammar();
    this.composition = syntax.composition();
    this.clauses = syntax.clauses();
    this.narrative = syntax.narrative();
    this.spokenOf = syntax.spokenOf();
  }

  /// Where the object begins: "ruled that the act is unconstitutional" holds it inside its own
  /// words.
  int objectOf(int k, Item.Verb verb) {
    if (verb.match().can(Act.GRANT) || verb.match().can(Act.DENY)) {
      return afterRecipients(k + 1);
    }
    int that = k + 1;
    while (grammar.isJoint(that, JointKind.SOFT)) {
      that++;
    }
    return verb.match().has("verdict") && grammar.isJoint(that, JointKind.COMPLEMENT)
        ? that + 1
        : k + 1;
  }

  /// "set aside what Judge Vole had decided": a ruling without its name.
  Optional<Meaning> decided(Item.Verb verb) {
    for (int t = verb.to(); t < verb.to() + 8; t++) {
      if (grammar.word(t).equals("what")) {
        int what = t;
        boolean ruled =
            grammar.lower.subList(what, Math.min(grammar.lower.size(), what + 8)).stream()
                .anyMatch(Set.of("decided", "ruled", "ordered", "held")::contains);
        boolean judge =
            grammar.items.stream()
                .anyMatch(i ->
                    i instanceof Item.Actor a
                        && a.kind() == ActorKind.JUDGE
                        && a.from() > what
                        && a.from() - what <= 2);
        return ruled && judge
            ? Optional.of(Meaning.thing(Kind.RULING, Effect.UNKNOWN))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "granted Kansas, Utah and Wyoming an injunction": what is given stands behind those to whom.
  private int afterRecipients(int first) {
    int k = first;
    while (grammar.item(k).filter(Item.Actor.class::isInstance).isPresent()
        && grammar.isJoint(k + 1, JointKind.SOFT)
        && grammar.item(k + 2).filter(Item.Actor.class::isInstance).isPresent()) {
      k += 2;
    }
    boolean given =
        k > first
            && grammar.item(k + 1).filter(Item.Thing.class::isInstance).isPresent()
            && grammar.items.get(k + 1).from() - grammar.items.get(k).to() <= 2;
    return given ? k + 1 : first;
  }

  /// "signed it", "extends it again": an order where the act is one upon orders, else the
  /// instrument.
  Optional<Meaning> it(int k, Item.Verb verb, Agent agent) {
    boolean object =
        grammar
            .item(k + 1)
            .filter(i ->
                i instanceof Item.Actor a
                    && a.kind() == ActorKind.PRONOUN
                    && (a.name().equalsIgnoreCase("it") || a.name().equalsIgnoreCase("them"))
                    && i.from() - verb.to() <= 1)
            .filter(i -> !Set.of("a", "an", "any", "the").contains(grammar.word(i.to())))
            // "asked it to block the act": the court
            .filter(i -> !verb.match().can(Act.REQUEST) || !grammar.word(i.to()).equals("to"))
            // "vacated what it called a denial"
            .filter(i -> !grammar.word(i.from() - 1).equals("what"))
            .isPresent();
    if (!object) {
      return Optional.empty();
    }
    Optional<Meaning> order =
        verb.match().can(Act.LIFT) || isUponOrder(verb, agent) && !asksBefore(k)
            ? orderBefore(k)
            : Optional.empty();
    if (order.isPresent()) {
      return order;
    }
    // "a ruling that had voided it": an order does not speak of itself.
    boolean ofOrder =
        (changesReach(verb) || verb.match().can(Act.LIFT)) && agent.kind() != AgentKind.ORDER;
    boolean paused =
        verb.match().can(Act.STAY)
            && higher(agent)
            && spokenOf.injunctions()
            && !speaksOfInstrument(k);
    // "Judge Vole had issued it on Feb. 3": a trial judge's is the injunction.
    boolean issued =
        verb.match().can(Act.GRANT)
            && spokenOf.injunctions()
            && agent.actor().filter(a -> a.rank().equals("trial")).isPresent();
    // "had found the law discriminatory and have now thrown it out"
    boolean thrown =
        verb.match().can(Act.STRIKE) && speaksOfInstrument(k) && agent.kind() == AgentKind.COURT;
    if (thrown) {
      return Optional.of(Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN));
    }
    boolean lifted = ofOrder && verb.match().can(Act.LIFT) && spokenOf.injunctions();
    return Optional.of(
        paused || issued || lifted && narrative.last() == Effect.UNKNOWN
            ? Meaning.thing(Kind.ORDER, Effect.STOPS)
            : ofOrder && narrative.last() != Effect.UNKNOWN
                ? Meaning.thing(Kind.ORDER, narrative.last())
                : Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN));
  }

  /// "issued an injunction against the act but stayed it for two weeks".
  private static boolean isUponOrder(Item.Verb verb, Agent agent) {
    return agent.kind() == AgentKind.COURT && (verb.match().can(Act.STAY) || changesReach(verb));
  }

  /// Of an order, in time or in whom it binds.
  private static boolean changesReach(Item.Verb verb) {
    return verb.match().can(Act.EXTEND) || verb.match().can(Act.NARROW);
  }

  /// "They asked for an injunction, and the court stayed it": no order is there yet.
  private boolean asksBefore(int k) {
    return grammar.items.subList(0, k).stream()
        .anyMatch(i ->
            i instanceof Item.Thing thing && thing.match().can(Act.A_REQUEST)
                || i instanceof Item.Verb verb && verb.match().can(Act.REQUEST));
  }

  /// "ruled that the stay of the standard was not justified and dissolved it".
  private Optional<Meaning> orderBefore(int k) {
    for (int j = k - 1; j >= 0; j--) {
      // "issued an injunction but stayed it": the same court does both
      boolean goesOn = j == k - 1 && grammar.word(grammar.items.get(j).from()).equals("but");
      if (grammar.isJoint(j, JointKind.HARD) && !goesOn) {
        return Optional.empty();
      }
      if (grammar.items.get(j) instanceof Item.Thing suit
          && suit.match().can(Act.SUIT)
          && Set.of("throw", "threw", "thrown", "toss", "tossed")
              .contains(grammar.word(grammar.items.get(k).from()))) {
        // "to revive a challenge to the act, siding with a judge who had thrown it out"
        return Optional.of(Meaning.thing(Kind.SUIT, Effect.UNKNOWN));
      }
      if (grammar.items.get(j) instanceof Item.Thing thing
          && (thing.match().can(Act.A_STAY)
              || thing.match().can(Act.INJUNCTION) && !thing.match().has("weak"))) {
        int at = j;
        return composition
            .told(at)
            .or(() -> Optional.of(composition.object(at, Agent.UNKNOWN)))
            .filter(meaning -> meaning.kind() == Kind.ORDER);
      }
    }
    return Optional.empty();
  }

  /// "The ordinance never went into effect: the court had stayed it": what the sentence spoke of
  /// before, where it spoke of no order.
  private boolean speaksOfInstrument(int k) {
    List<Item> before = grammar.items.subList(0, k);
    return before.stream().anyMatch(Item.Subject.class::isInstance)
        && before.stream()
            .noneMatch(i ->
                i instanceof Item.Thing thing
                    && (thing.match().can(Act.INJUNCTION)
                        || thing.match().can(Act.RULING)
                        || thing.match().can(Act.A_STAY)));
  }

  /// "signed the pair": the instruments spoken of last.
  Optional<Meaning> both(int k, Item.Verb verb) {
    return grammar
        .item(k + 1)
        .filter(i ->
            i instanceof Item.Actor a
                && a.kind() == ActorKind.PRONOUN
                && i.from() - verb.to() <= 1
                && !grammar.word(i.from() - 1).equals("what"))
        .map(i -> Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN));
  }

  private static boolean higher(Agent agent) {
    return agent.actor().filter(Item.Actor::isHigher).isPresent();
  }

  Meaning patient(int subject, Agent agent) {
    return subject < 0
        ? Meaning.NOTHING
        : composition.told(subject).orElseGet(() -> composition.object(subject, agent));
  }

  /// "The rule was to start, but it was put on hold by an injunction": the instrument that the
  /// sentence spoke of before.
  Optional<Meaning> meant(int subject) {
    boolean it =
        grammar
            .item(subject)
            .filter(i ->
                i instanceof Item.Actor a
                    && a.kind() == ActorKind.PRONOUN
                    && (a.name().equalsIgnoreCase("it") || a.name().equalsIgnoreCase("they")))
            .isPresent();
    return it && speaksOfInstrument(subject)
        ? Optional.of(Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN))
        : Optional.empty();
  }

  /// "They asked for a stay. It was quickly denied.": what the document told last to be asked for.
  Optional<Meaning> asked(int subject) {
    boolean it =
        grammar
            .item(subject)
            .filter(i -> i instanceof Item.Actor a && a.name().equalsIgnoreCase("it"))
            .isPresent();
    return it && narrative.asked() != Effect.UNKNOWN
        ? Optional.of(Meaning.thing(Kind.REQUEST, narrative.asked()))
        : Optional.empty();
  }

  /// "the order, which Trump signed on Monday": the object stands before the relative pronoun.
  Optional<Meaning> gap(int k, int subject) {
    int start = clauses.segment(k);
    boolean relative =
        start > 0 && grammar.isJoint(start - 1, JointKind.RELATIVE) && subject >= start;
    if (!relative) {
      return reduced(k);
    }
    PartOfSpeech before = grammar.tag(grammar.items.get(start - 1).from() - 1);
    if (before == PartOfSpeech.ADP || before == PartOfSpeech.SCONJ) {
      // "the order with which the judge kept": by what it was done is not to what.
      return Optional.empty();
    }
    int owner = new Antecedents(grammar).of(start, (Item.Verb) grammar.items.get(k));
    if (grammar.item(owner).filter(Item.Thing.class::isInstance).isPresent()) {
      return composition
          .told(owner)
          .or(() -> Optional.of(composition.object(owner, Agent.UNKNOWN)));
    }
    for (int j = start - 2; j >= Math.max(0, start - 4); j--) {
      if (grammar.items.get(j) instanceof Item.Subject
          || grammar.items.get(j) instanceof Item.Thing) {
        int at = j;
        return composition.told(at).or(() -> Optional.of(composition.object(at, Agent.UNKNOWN)));
      }
    }
    return Optional.empty();
  }

  /// "In a ruling yesterday Judge Vole stopped the rule": in what it was done, and not to what.
  private boolean isFronted(Item item) {
    return item instanceof Item.Thing
        && grammar.word(0).equals("in")
        && item.from() <= LONGEST_FRONTED;
  }

  /// In tokens: "In a strongly worded".
  private static final int LONGEST_FRONTED = 4;

  /// "a rule the agency finalized on Tuesday": the same without the pronoun.
  private Optional<Meaning> reduced(int k) {
    boolean actor = grammar.item(k - 1).filter(Item.Actor.class::isInstance).isPresent();
    boolean before =
        grammar
            .item(k - 2)
            .filter(i ->
                (i instanceof Item.Subject || i instanceof Item.Thing)
                    && grammar.items.get(k - 1).from() - i.to() <= 2)
            .filter(i -> !isFronted(i))
            .isPresent();
    return actor && before
        ? composition.told(k - 2).or(() -> Optional.of(composition.object(k - 2, Agent.UNKNOWN)))
        : Optional.empty();
  }
}
