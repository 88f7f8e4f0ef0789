package org.inforce.claim.act;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Possessive;

/// Who does what a verb tells: its subject, whom "by" names, or the court in whose mouth it is.
final class Doers {
  private final Grammar grammar;
  private final Clauses clauses;
  private final CourtSayings sayings;

  Doers(Syntax syntax) {
    this.grammar = syntax.grammar();
    this.clauses = syntax.clauses();
    this.sayings = new CourtSayings(grammar, clauses);
  }

  Agent of(Predicate predicate) {
    if (isSignedByJudge(predicate)) {
      return clauses.agent(predicate.index() - 1);
    }
    if (predicate.passive()) {
      return byAgent(predicate.index());
    }
    Agent agent = clauses.agent(predicate.subject());
    if (predicate.verb().match().can(Act.DELAY)
        && (agent.kind() == AgentKind.EXECUTIVE || agent.kind() == AgentKind.PARTY)
        && sayings.demands(predicate.index(), predicate.verb())) {
      // "ruled that the department must hold off on enforcing the rule"
      return Agent.of(AgentKind.COURT);
    }
    if (isTown(agent) && ActWord.PASSES.is(predicate.verb().match().cues().getFirst().phrase())) {
      // "the ordinance that the city adopted"
      return Agent.of(AgentKind.LEGISLATURE);
    }
    if (isOfOrder(predicate, agent)) {
      return Agent.of(AgentKind.ORDER);
    }
    if (isFinalRule(predicate.subject())) {
      return Agent.of(AgentKind.EXECUTIVE);
    }
    if (forbidsByName(predicate, agent) || isByInjunction(predicate, agent)) {
      return Agent.of(AgentKind.COURT);
    }
    Optional<Agent> giver = giver(predicate, agent);
    if (giver.isPresent()) {
      return giver.get();
    }
    return isSaidOf(predicate.index(), predicate.verb(), agent)
        ? clauses.sayer(predicate.index()).orElse(agent)
        : agent;
  }

  /// "under an order Judge Vole signed Thursday"
  private boolean isSignedByJudge(Predicate predicate) {
    return predicate.verb().match().can(Act.SIGN)
        && grammar
            .item(predicate.index() - 1)
            .filter(i ->
                i instanceof Item.Actor actor
                    && actor.kind() == ActorKind.JUDGE
                    && actor.to() == predicate.verb().from())
            .isPresent();
  }

  /// "a restraining order against the attorney general, which keeps him from enforcing the act":
  /// "which" speaks of no person.
  private boolean isOfOrder(Predicate predicate, Agent agent) {
    int which = clauses.segment(predicate.index()) - 1;
    return agent.kind() == AgentKind.EXECUTIVE
        && predicate.verb().match().can(Act.BLOCK)
        && grammar
            .item(which)
            .filter(i -> i instanceof Item.Joint joint && joint.word().equals("which"))
            .isPresent()
        && grammar.items.subList(0, which).stream()
            .anyMatch(i -> i instanceof Item.Thing thing && thing.match().can(Act.INJUNCTION));
  }

  /// "The judge handed the dealers a win when she blocked the rule": she is the judge, for those
  /// next before only got something.
  private Optional<Agent> giver(Predicate predicate, Agent agent) {
    boolean pronoun =
        grammar
            .item(predicate.subject())
            .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.PRONOUN)
            .isPresent();
    int joint = clauses.segment(predicate.index()) - 1;
    boolean told =
        pronoun
            && (agent.kind() == AgentKind.PARTY || agent.kind() == AgentKind.EXECUTIVE)
            && predicate.verb().match().isOfCourts()
            && grammar
                .item(joint)
                .filter(i ->
                    i instanceof Item.Joint j && Set.of("when", "as", "after").contains(j.word()))
                .isPresent();
    // "The court let Texas apply the act when it rejected a request to block it"
    boolean refused = predicate.verb().match().can(Act.DENY);
    if (!told
        || !refused
            && grammar.lower.subList(0, grammar.items.get(joint).from()).stream()
                .noneMatch(ActWord.OUTCOME::is)) {
      return Optional.empty();
    }
    return grammar.items.subList(0, joint).stream()
        .filter(i -> i instanceof Item.Actor || i instanceof Item.Subject)
        .findFirst()
        .filter(i ->
            i instanceof Item.Actor a
                && a.kind() == ActorKind.JUDGE
                && !Possessive.is(grammar.word(a.to())))
        .map(i -> Agent.of((Item.Actor) i));
  }

  /// "but Vole blocked it with a preliminary injunction": who does so is a judge.
  private boolean isByInjunction(Predicate predicate, Agent agent) {
    Item.Verb verb = predicate.verb();
    return verb.match().can(Act.BLOCK)
        && (agent.kind() == AgentKind.UNKNOWN || agent.kind() == AgentKind.PARTY)
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Thing thing
                    && thing.match().can(Act.INJUNCTION)
                    && !thing.match().has("weak")
                    && thing.from() >= verb.to()
                    && thing.from() - verb.to() <= BY_INJUNCTION
                    && grammar.word(thing.from() - 2).equals("with"));
  }

  /// In tokens.
  private static final int BY_INJUNCTION = 6;

  private static boolean isTown(Agent agent) {
    return agent
        .actor()
        .filter(a -> ActWord.LOCAL.is(a.name().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /// "Robert Ames barred Seattle from enforcing its law": a person who does is a judge.
  private boolean forbidsByName(Predicate predicate, Agent agent) {
    boolean person =
        agent
            .actor()
            .filter(a -> a.kind() == ActorKind.PARTY && a.to() - a.from() > 1)
            .filter(a -> Character.isUpperCase(a.name().charAt(0)))
            .isPresent();
    if (!person || !predicate.verb().match().can(Act.BLOCK)) {
      return false;
    }
    return grammar.items.stream()
        .filter(i -> i.from() >= predicate.verb().to())
        .takeWhile(i -> !(i instanceof Item.Joint) && !(i instanceof Item.Subject))
        .anyMatch(i ->
            i instanceof Item.Verb v
                && v.match().can(Act.ENFORCE)
                && v.match().form() == VerbForm.ING);
  }

  /// "An interim final rule narrows the rule": by it its issuer acts.
  private boolean isFinalRule(int subject) {
    return grammar
        .item(subject)
        .filter(i ->
            i instanceof Item.Subject
                && grammar.lower.subList(i.from(), i.to()).contains("final")
                && grammar.word(i.to() - 1).equals("rule"))
        .isPresent();
  }

  /// "declared that the ordinance violates the constitution, and enjoined the city", "ruled that
  /// the agency overstepped and vacated the rule": the court that rules does what follows.
  private boolean isSaidOf(int k, Item.Verb verb, Agent agent) {
    boolean judged =
        grammar.items.subList(0, k).stream().anyMatch(Item.Judgment.class::isInstance)
            && clauses.sayer(k).filter(s -> s.kind() == AgentKind.COURT).isPresent();
    boolean another = agent.kind() == AgentKind.EXECUTIVE || agent.kind() == AgentKind.PARTY;
    boolean upheld =
        another
            && verb.match().form() == VerbForm.ING
            && grammar.word(verb.from() - 1).equals(",")
            && (verb.match().can(Act.UPHOLD) || verb.match().can(Act.STRIKE))
            && clauses.sayer(k).filter(s -> s.kind() == AgentKind.COURT).isPresent();
    // "ruled that the city was within its rights, upholding the ordinance"
    return upheld
        || ofCourts(verb)
            && (agent.kind() == AgentKind.INSTRUMENT && !isToldOfIt(k, verb) || another && judged);
  }

  /// "ruled on the order that suspends the program": what is told of an instrument it does itself.
  private boolean isToldOfIt(int k, Item.Verb verb) {
    return k > 1
        && grammar.isJoint(k - 1, JointKind.RELATIVE)
        && grammar.items.get(k - 1).to() == verb.from()
        && grammar.items.get(k - 2) instanceof Item.Subject;
  }

  private static boolean ofCourts(Item.Verb verb) {
    return verb.match().can(Act.BLOCK)
        || verb.match().can(Act.STAY)
        || verb.match().can(Act.LIFT)
        || verb.match().can(Act.GRANT)
        || verb.match().can(Act.EXTEND)
        || verb.match().can(Act.DENY);
  }

  /// "lifted for now, by order of a judge": this comma ends nothing.
  private boolean isEnd(Item item) {
    return item instanceof Item.Joint joint
        && !(grammar.word(joint.to()).equals("by") && grammar.word(joint.to() + 1).equals("order"));
  }

  /// "lifted for now, by order of a federal judge".
  private boolean isByOrderOf(Item.Actor actor) {
    int of = grammar.word(actor.from() - 1).equals("of") ? actor.from() - 1 : actor.from() - 2;
    return grammar.word(of).equals("of")
        && grammar.word(of - 1).equals("order")
        && grammar.word(of - 2).equals("by");
  }

  private Agent byAgent(int k) {
    for (int j = k + 1; j < grammar.items.size() && !isEnd(grammar.items.get(j)); j++) {
      if (grammar.items.get(j) instanceof Item.Actor actor) {
        // "by a Boise judge", "by Fourth District Judge Luis Ahn", "by Denton voters": of two side
        // by side the later.
        boolean before =
            grammar
                .item(j + 1)
                .filter(i ->
                    i instanceof Item.Actor next
                        && next.from() == actor.to()
                        && actor.kind() == ActorKind.PARTY
                        && (next.kind() == ActorKind.JUDGE || next.kind() == ActorKind.LEGISLATURE))
                .isPresent();
        if (before) {
          boolean agent =
              grammar.word(actor.from() - 1).equals("by")
                  || grammar.word(actor.from() - 2).equals("by");
          return agent ? Agent.of((Item.Actor) grammar.items.get(j + 1)) : Agent.UNKNOWN;
        }
        boolean by =
            grammar.word(actor.from() - 1).equals("by")
                || grammar.word(actor.from() - 2).equals("by")
                || grammar.word(actor.from() - 3).equals("by");
        return by || isByOrderOf(actor) ? Agent.of(actor) : Agent.UNKNOWN;
      }
    }
    return Agent.UNKNOWN;
  }
}
