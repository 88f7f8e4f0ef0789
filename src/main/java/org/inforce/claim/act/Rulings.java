package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;

/// Reads what a court has held of an instrument: "ruled that the law is unconstitutional".
final class Rulings {
  private final Grammar grammar;
  private final Clauses clauses;
  private final Moods moods;
  private final Polarity polarity;
  private final List<Finding> findings;

  Rulings(Syntax syntax, List<Finding> findings) {
    this.grammar = syntax.grammar();
    this.clauses = syntax.clauses();
    this.moods = syntax.moods();
    this.polarity = syntax.polarity();
    this.findings = findings;
  }

  /// True for "ruled that the law is unconstitutional" and "is unconstitutional, a court ruled".
  boolean isOne(int k, Item.Verb verb) {
    return grammar.items.stream().anyMatch(Item.Judgment.class::isInstance)
        && verb.match().cues().getFirst().verb()
        && k >= 0;
  }

  /// "The Supreme Court said that the act violates": a high court that says so has held it.
  boolean isSaid(int k, Item.Verb verb) {
    return verb.match().can(Act.SAY)
        && verb.match().form() == VerbForm.PAST
        && grammar.group(verb).stream().noneMatch(w -> w.startsWith("ha"))
        && clauses.agent(clauses.subject(k)).actor().filter(Item.Actor::isHigher).isPresent()
        && grammar.items.stream()
            .anyMatch(i -> i instanceof Item.Thing t && t.match().can(Act.RULING))
        && isOne(k, verb);
  }

  /// "issued a declaratory judgment that the act exceeds", "upheld the finding that it is illegal".
  boolean isByNoun(int k, Item.Verb verb) {
    boolean ruling =
        grammar
            .item(k + 1)
            .filter(i ->
                i instanceof Item.Thing thing
                        && thing.match().can(Act.RULING)
                        && isThat(thing.to())
                        && thing.from() - verb.to() <= 3
                    || i instanceof Item.Actor below
                        && below.kind() == ActorKind.JUDGE
                        && verb.match().can(Act.UPHOLD)
                        && grammar
                            .item(k + 2)
                            .filter(t ->
                                t instanceof Item.Thing thing
                                    && thing.match().can(Act.RULING)
                                    && isThat(thing.to()))
                            .isPresent())
            .isPresent();
    return ruling
        && (verb.match().can(Act.GRANT) || verb.match().can(Act.UPHOLD))
        && grammar.items.stream().anyMatch(i -> i instanceof Item.Judgment && i.from() > verb.to())
        && isOne(k, verb);
  }

  /// "a ruling Tuesday that"
  private boolean isThat(int token) {
    return grammar.word(token).equals("that")
        || grammar.word(token).equals("below") && grammar.word(token + 1).equals("that")
        || Grammar.isDateWord(grammar.word(token)) && grammar.word(token + 1).equals("that");
  }

  void read(int k, Item.Verb verb) {
    Agent agent = decider(k);
    boolean opinion =
        grammar
            .item(clauses.subject(k))
            .filter(i -> i instanceof Item.Thing thing && thing.match().can(Act.RULING))
            .isPresent();
    boolean decides = agent.kind() == AgentKind.COURT || agent.kind() == AgentKind.ORDER && opinion;
    if (!decides || moods.of(k, verb) != Mood.ASSERTED || isProvisional()) {
      return;
    }
    for (int j = 0; j < grammar.items.size(); j++) {
      if (grammar.items.get(j) instanceof Item.Judgment judgment
          && (!polarity.isHedged(judgment) || isDenied(judgment))
          && !isOfRights(judgment)) {
        int at = j;
        if (isReason(verb) && held(k, at).isEmpty()
            || isOfAnother(k, at)
            || judgment.match().has("own") && !isOfInstrument(k, at)) {
          return;
        }
        Optional<Item.Subject> instrument =
            judgment.match().has("behind") ? behind(at) : held(k, at).or(() -> instrumentNear(at));
        instrument.ifPresent(s -> verdict(judgment, s, agent, verb));
        return;
      }
    }
  }

  /// "conflicts with federal law and will remain blocked": so it was decided for now.
  private boolean isProvisional() {
    return String.join(" ", grammar.lower).contains("unenforceable for now")
        || grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Verb verb
                    && verb.match().can(Act.BLOCK)
                    && Set.of("remain", "remains", "stay", "stays")
                        .contains(grammar.word(verb.from() - 1)));
  }

  /// "blocked the rule, ruling that officials had overstepped": why it did what is told already.
  private boolean isReason(Item.Verb verb) {
    return verb.match().form() == VerbForm.ING
        && grammar.word(verb.from() - 1).equals(",")
        && IntStream.range(0, grammar.items.size())
            .anyMatch(k ->
                grammar.items.get(k) instanceof Item.Verb before
                    && before.to() < verb.from()
                    && (before.match().form() == VerbForm.PAST
                        || before.match().form() == VerbForm.PRESENT)
                    && before.match().isOfCourts()
                    && !grammar.word(before.from()).startsWith("sid")
                    && clauses.agent(clauses.subject(k)).kind() == AgentKind.COURT);
  }

  /// Whether what is held is held of the instrument or of those who made it, and not of a party or
  /// of another court.
  private boolean isOfInstrument(int verb, int judgment) {
    List<Item> before = grammar.items.subList(verb < judgment ? verb + 1 : 0, judgment);
    boolean own =
        before.stream()
            .anyMatch(i -> i instanceof Item.Subject || i instanceof Item.Actor a && makes(a));
    return own && before.stream().noneMatch(i -> i instanceof Item.Actor a && !makes(a));
  }

  private static boolean makes(Item.Actor actor) {
    return actor.kind() == ActorKind.EXECUTIVE || actor.kind() == ActorKind.LEGISLATURE;
  }

  /// "decided to undo a ruling that the act is unconstitutional": another has held so.
  private boolean isOfAnother(int k, int judgment) {
    boolean undone = false;
    for (int j = k + 1; j < judgment; j++) {
      Item item = grammar.items.get(j);
      boolean that =
          item instanceof Item.Thing ruling
              && ruling.match().can(Act.RULING)
              && isThat(ruling.to());
      if (undone && that) {
        return true;
      }
      undone = item instanceof Item.Verb verb && verb.match().isOfCourts() || undone;
    }
    return false;
  }

  /// "the constitutional rights of patients", "a legal question": of what kind something is.
  private boolean isOfRights(Item.Judgment judgment) {
    return judgment.match().can(Act.VALID) && ActWord.NOT_OF_A_LAW.is(grammar.word(judgment.to()));
  }

  /// The court that rules stands next to its verb, before it or, in "ruled a judge", after.
  private Agent decider(int k) {
    boolean participle =
        grammar.items.get(k) instanceof Item.Verb verb && verb.match().form() == VerbForm.ING;
    for (int j = k - 1; j >= Math.max(0, k - 3) && !participle; j--) {
      // "the Court of Appeals of Ohio today ruled", "a judge appointed by Trump ruled": neither
      // where it sits nor who put it there decides.
      if (grammar.items.get(j) instanceof Item.Actor actor && !isBeside(actor)) {
        return clauses.agent(seated(j));
      }
    }
    return clauses.agent(clauses.subject(k));
  }

  private boolean isBeside(Item.Actor actor) {
    String before = grammar.word(actor.from() - 1);
    String opening = before.equals("the") ? grammar.word(actor.from() - 2) : before;
    return before.equals("of") || Set.of("by", "whom").contains(opening);
  }

  /// "A panel in Shawnee County declared": the court, and not where it sits.
  private int seated(int k) {
    for (int j = k; j > 0 && j > k - 2; j--) {
      boolean place =
          grammar.items.get(j) instanceof Item.Actor actor
              && actor.kind() == ActorKind.PARTY
              && grammar.word(actor.from() - 1).equals("in");
      if (place
          && grammar.items.get(j - 1) instanceof Item.Actor court
          && court.kind() == ActorKind.JUDGE) {
        return j - 1;
      }
    }
    return k;
  }

  /// What the court rules on comes first after its verb: "held that the ordinance is preempted by
  /// the Wage Act and invalid".
  private Optional<Item.Subject> held(int verb, int judgment) {
    return grammar.items.subList(Math.min(verb + 1, judgment), judgment).stream()
        .filter(Item.Subject.class::isInstance)
        .map(Item.Subject.class::cast)
        .findFirst();
  }

  /// "federal law preempts the ordinance": what fails stands behind.
  private Optional<Item.Subject> behind(int judgment) {
    return grammar
        .item(judgment + 1)
        .filter(Item.Subject.class::isInstance)
        .map(Item.Subject.class::cast);
  }

  private Optional<Item.Subject> instrumentNear(int judgment) {
    for (int j = judgment - 1; j >= 0; j--) {
      if (grammar.items.get(j) instanceof Item.Subject subject) {
        return Optional.of(subject);
      }
    }
    for (int j = judgment + 1; j < grammar.items.size(); j++) {
      if (grammar.items.get(j) instanceof Item.Subject subject) {
        return Optional.of(subject);
      }
    }
    // "They do not conflict with state law, he held"; of "it violates" it is not known how much of
    // the instrument does.
    return grammar
        .item(0)
        .filter(i ->
            grammar.items.get(judgment) instanceof Item.Judgment held
                && held.match().can(Act.VALID))
        .filter(i ->
            i instanceof Item.Actor actor
                && actor.kind() == ActorKind.PRONOUN
                && actor.from() == 0
                && Set.of("it", "they").contains(grammar.word(0)))
        .map(i -> new Item.Subject(i.from(), i.to(), List.of(), true));
  }

  /// "does not alter the charter or violate the constitution": the second verb is denied too.
  private boolean isDenied(Item.Judgment judgment) {
    int or = judgment.from() - 1;
    if (!Set.of("or", "nor").contains(grammar.word(or))) {
      return false;
    }
    for (int t = or - 1; t > 1; t--) {
      if (Set.of("not", "n't", "n’t").contains(grammar.word(t))) {
        return Set.of("does", "do", "did").contains(grammar.word(t - 1));
      }
      if (grammar.tag(t) == PartOfSpeech.PUNCT || grammar.tag(t) == PartOfSpeech.SCONJ) {
        return false;
      }
    }
    return false;
  }

  private void verdict(Item.Judgment judgment, Item.Subject subject, Agent agent, Item.Verb verb) {
    boolean denied = isDenied(judgment) || polarity.isNegated(judgment);
    boolean invalid = judgment.match().can(Act.INVALID) != denied;
    EventType type = invalid ? EventType.STRUCK_DOWN : EventType.UPHELD;
    int from = Math.min(subject.from(), Math.min(judgment.from(), verb.from()));
    int to = Math.max(judgment.to(), verb.to());
    findings.add(
        new Finding(
            type,
            Optional.empty(),
            new Coordination(grammar).together(subject),
            subject.instruments().isEmpty() && !subject.pronoun(),
            agent.actor(),
            Mood.ASSERTED,
            verb.from(),
            from,
            to,
            false,
            List.of(verb.match().because(), judgment.match().because())));
  }
}
