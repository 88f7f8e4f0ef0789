package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Possessive;
import org.inforce.table.TsvTable;

/// What a court says may not be done, or must be: "ruled that the state cannot enforce the ban",
/// "told the agency it may not apply the rule", "held that the whole rule must be enjoined".
final class CourtSayings {
  private static final Set<String> NOT = TsvTable.asked("not", "n't", "n’t", "cannot", "never");
  private static final Set<String> MAY =
      TsvTable.asked("can", "may", "must", "ca", "cannot", "could", "shall");

  private final Grammar grammar;
  private final Clauses clauses;

  CourtSayings(Grammar grammar, Clauses clauses) {
    this.grammar = grammar;
    this.clauses = clauses;
  }

  /// True for "cannot enforce" and "may not be applied" in the mouth of a court, and for what its
  /// ruling is said to mean: "means that the ban will not take effect".
  boolean forbids(int k, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    boolean not = group.stream().anyMatch(NOT::contains);
    boolean forbidden = verb.match().can(Act.ENFORCE) && group.stream().anyMatch(MAY::contains);
    // "won't be allowed to enforce the ban under an order"
    boolean disallowed =
        verb.match().can(Act.ENFORCE)
            && grammar.word(verb.from() - 1).equals("to")
            && Set.of("allowed", "permitted", "able").contains(grammar.word(verb.from() - 2))
            && grammar.lower.subList(Math.max(0, verb.from() - 6), verb.from()).stream()
                .anyMatch(NOT::contains);
    if (disallowed && (byCourt(k) || underOrder().findAny().isPresent())) {
      return true;
    }
    // "ruled that the ban cannot take effect"
    boolean barred =
        verb.match().can(Act.EFFECT)
            && group.stream().anyMatch(w -> w.equals("can") || w.equals("ca") || w.equals("cannot"))
            && isMain(k)
            && byCourt(k);
    boolean meant =
        verb.match().can(Act.EFFECT)
            && group.stream().anyMatch(w -> WILL.contains(w) || MAY.contains(w));
    return not
        && (forbidden
                && (byCourt(k) || isMeant(k) || isGiven(k) || underOrder().findAny().isPresent())
            || barred
            || meant && isMeant(k)
            || verb.match().can(Act.ENFORCE) && isOrdered(k));
  }

  /// "ordered that the ban not be enforced"
  private boolean isOrdered(int k) {
    for (int j = k - 1; j > 0; j--) {
      if (grammar.isJoint(j, JointKind.COMPLEMENT)) {
        return grammar.items.get(j - 1) instanceof Item.Verb verb
            && verb.match().can(Act.GRANT)
            && clauses.agent(clauses.subject(j - 1)).kind() == AgentKind.COURT;
      }
    }
    return false;
  }

  /// "The judge gave them what they asked for: the state may not enforce it."
  private boolean isGiven(int k) {
    for (int j = k - 1; j > 0; j--) {
      if (grammar.items.get(j) instanceof Item.Joint joint && joint.kind() != JointKind.SOFT) {
        return joint.word().equals(":")
            && IntStream.range(0, j)
                .anyMatch(i ->
                    grammar.items.get(i) instanceof Item.Verb verb
                        && verb.match().can(Act.GRANT)
                        && clauses.agent(clauses.subject(i)).kind() == AgentKind.COURT);
      }
    }
    return false;
  }

  private static final Set<String> WILL = TsvTable.asked("will", "wo", "does", "do");

  /// True where an order or ruling "means" what the verb tells.
  private boolean isMeant(int k) {
    return IntStream.range(0, k)
        .filter(j ->
            grammar.items.get(j) instanceof Item.Verb verb
                && grammar.word(verb.from()).startsWith("mean")
                && says(j))
        .anyMatch(j -> clauses.agent(clauses.subject(j)).kind() == AgentKind.ORDER);
  }

  /// True for "can enforce" and "may take effect" in the mouth of a higher court.
  boolean permits(int k, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    return (verb.match().can(Act.ENFORCE) || verb.match().can(Act.EFFECT))
        && group.stream().anyMatch(w -> w.equals("can") || w.equals("may") || w.equals("could"))
        && group.stream().noneMatch(NOT::contains)
        && isMain(k)
        && (!group.contains("could") || isReported(k))
        && Stream.of(sayers(k), underOrder(), owners(k))
            .flatMap(s -> s)
            .anyMatch(Item.Actor::isHigher);
  }

  /// "The appeals court said that the ordinance could go back into effect": "can", told in the
  /// past.
  private boolean isReported(int k) {
    int says = k - 1;
    while (says > 0 && !(grammar.items.get(says) instanceof Item.Verb)) {
      says--;
    }
    return k - says <= REPORTED
        && grammar
            .item(says)
            .filter(i ->
                i instanceof Item.Verb verb
                    && verb.match().form() == VerbForm.PAST
                    && (verb.match().can(Act.SAY) || verb.match().can(Act.RULE)))
            .isPresent();
  }

  /// In items: "said", "that", the instrument.
  private static final int REPORTED = 3;

  /// "can again enforce its ban under an order issued Friday by the Ninth Circuit": whose order it
  /// is.
  private Stream<Item.Actor> underOrder() {
    return IntStream.range(0, grammar.items.size())
        .filter(j ->
            grammar.items.get(j) instanceof Item.Thing thing
                && (thing.match().can(Act.INJUNCTION)
                    || thing.match().can(Act.A_STAY)
                    || thing.match().can(Act.RULING))
                && (grammar.word(thing.from() - 1).equals("under")
                    || grammar.word(thing.from() - 2).equals("under")))
        .boxed()
        .flatMap(j ->
            grammar.items.stream()
                .filter(i -> i instanceof Item.Actor && i.from() >= grammar.items.get(j).to())
                .map(i -> (Item.Actor) i)
                .filter(a ->
                    a.kind() == ActorKind.JUDGE
                        && (isAuthor(a.from())
                            // "under an order the Ninth Circuit issued"
                            || a.from() - grammar.items.get(j).to() <= 1)));
  }

  /// "The appeals court's order means that the ban can be enforced": whose order means it.
  private Stream<Item.Actor> owners(int k) {
    return isMeant(k)
        ? grammar.items.subList(0, k).stream()
            .filter(i -> i instanceof Item.Actor && Possessive.is(grammar.word(i.to())))
            .map(i -> (Item.Actor) i)
        : Stream.empty();
  }

  private boolean isAuthor(int token) {
    return BY.contains(grammar.word(token - 1)) || BY.contains(grammar.word(token - 2));
  }

  private static final Set<String> BY = TsvTable.asked("by", "from");

  /// Not in "a week before the law can take effect", but in "ruled that the law can", and in "after
  /// a long wait, the law can".
  private boolean isMain(int k) {
    for (int j = k - 1; j >= 0; j--) {
      if (grammar.items.get(j) instanceof Item.Joint joint && joint.kind() != JointKind.SOFT) {
        return joint.kind() == JointKind.COMPLEMENT
            || COORDINATING.contains(joint.word())
            || new Leads(grammar).end(j + 1, k) > j + 1;
      }
    }
    return true;
  }

  private static final Set<String> COORDINATING =
      TsvTable.asked(";", ":", "—", "–", "but", "while");

  /// True for "must be enjoined" in the mouth of a court.
  boolean demands(int k, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    return (verb.match().can(Act.BLOCK) || verb.match().can(Act.DELAY))
        && group.contains("must")
        && group.stream().noneMatch(NOT::contains)
        && byCourt(k);
  }

  /// True for "would not block", "won't hear": a court that will not has refused.
  boolean refuses(Item.Verb verb, Agent agent) {
    List<String> group = grammar.group(verb);
    boolean will =
        group.stream().anyMatch(w -> w.equals("would") || w.equals("will") || w.equals("wo"));
    boolean refusable =
        verb.match().can(Act.BLOCK)
            || verb.match().can(Act.STAY)
            || verb.match().can(Act.HEAR)
            || verb.match().can(Act.GRANT);
    boolean chosen =
        grammar.word(verb.from() - 1).equals("to")
            && grammar.word(verb.from() - 2).equals("not")
            && ActWord.CHOSEN.is(grammar.word(verb.from() - 3));
    return agent.kind() == AgentKind.COURT
        && refusable
        && (will || chosen)
        && group.stream().anyMatch(NOT::contains)
        && group.stream().noneMatch(w -> w.equals("have") || w.equals("if"));
  }

  /// "The law will not be blocked, a judge ruled": so it was refused.
  boolean refusesByRule(int k, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    return (verb.match().can(Act.BLOCK) || verb.match().can(Act.STAY))
        && group.stream().anyMatch(WILL_NOT::contains)
        && group.stream().anyMatch(NOT::contains)
        && isMain(k)
        && saying(k).anyMatch(agent -> agent.kind() == AgentKind.COURT);
  }

  private static final Set<String> WILL_NOT = TsvTable.asked("will", "wo");

  /// "A federal judge in Ohio failed to block the rule": it was asked to, and did not.
  static boolean fails(Grammar grammar, Item.Verb verb, Agent agent) {
    boolean refused = verb.match().can(Act.DENY) && grammar.word(verb.to()).equals("to");
    // "failed to persuade a judge to stop it", "failed to win an injunction"
    return refused
        && (agent.kind() == AgentKind.COURT
            || ActWord.GETS_FROM_COURT.is(grammar.word(verb.to() + 1))
                && grammar.items.stream()
                    .filter(i -> i.from() > verb.to() && !(i instanceof Item.Verb))
                    .findFirst()
                    .filter(CourtSayings::isOfCourt)
                    .isPresent());
  }

  /// A judge, or what only judges grant.
  private static boolean isOfCourt(Item item) {
    return item instanceof Item.Actor actor && actor.kind() == ActorKind.JUDGE
        || item instanceof Item.Thing thing
            && (thing.match().can(Act.INJUNCTION) || thing.match().can(Act.A_STAY));
  }

  private boolean byCourt(int k) {
    return saying(k).anyMatch(agent -> agent.kind() == AgentKind.COURT);
  }

  private Stream<Item.Actor> sayers(int k) {
    return saying(k).flatMap(agent -> agent.actor().stream());
  }

  /// Who says, rules or decides anything in the sentence; "the ruling means" speaks for its court.
  private Stream<Agent> saying(int k) {
    return IntStream.range(0, grammar.items.size())
        .filter(j -> j != k && says(j))
        .mapToObj(j -> clauses.agent(clauses.subject(j)));
  }

  private boolean says(int j) {
    return grammar.items.get(j) instanceof Item.Verb verb
        && (verb.match().can(Act.RULE) || verb.match().can(Act.SAY))
        && grammar.group(verb).stream().noneMatch(NOT::contains);
  }
}
