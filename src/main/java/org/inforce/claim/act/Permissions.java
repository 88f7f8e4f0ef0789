package org.inforce.claim.act;

import java.util.List;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;

/// Reads what may not be enforced, or may be again: an issuer that holds off, a court that forbids,
/// a higher court that sets free without saying so.
final class Permissions {
  private final Grammar grammar;
  private final Composition composition;
  private final Clauses clauses;
  private final Narrative narrative;
  private final CourtSayings sayings;
  private final ObjectReader objects;
  private final List<Finding> findings;

  Permissions(Syntax syntax, ObjectReader objects, List<Finding> findings) {
    this.grammar = syntax.grammar();
    this.composition = syntax.composition();
    this.clauses = syntax.clauses();
    this.narrative = syntax.narrative();
    this.sayings = new CourtSayings(grammar, clauses);
    this.objects = objects;
    this.findings = findings;
  }

  /// "The agency will not enforce the rule", "agreed not to enforce it": its own issuer puts it
  /// off.
  boolean forbears(int k, Item.Verb verb) {
    boolean not =
        grammar.group(verb).stream().anyMatch(w -> w.equals("not") || w.equals("n't"))
            || grammar.word(verb.from() - 1).equals("not");
    Agent agent = clauses.agent(clauses.subject(k));
    boolean issuer = agent.kind() == AgentKind.EXECUTIVE;
    if (!verb.match().can(Act.ENFORCE)
        || !not
        || !issuer
        || grammar.group(verb).stream()
            .anyMatch(w ->
                w.equals("may") || w.equals("could") || w.equals("cannot") || w.equals("can"))) {
      return false;
    }
    Meaning object = composition.object(k + 1, agent);
    Meaning delayed =
        object.happening(EventType.DELAYED, Effect.UNKNOWN).because(verb.match().because());
    findings.add(
        Finding.of(
            EventType.DELAYED,
            delayed,
            agent,
            Mood.ASSERTED,
            verb,
            Math.max(0, verb.from() - 3),
            Math.max(verb.to(), composition.reach()),
            false));
    return true;
  }

  /// "Illinois cannot enforce its ban, a judge ruled": a court stops it without saying so.
  boolean forbidden(int k, Item.Verb verb) {
    if (!sayings.forbids(k, verb)) {
      return false;
    }
    int subject = clauses.subject(k);
    Meaning object =
        grammar.passive(verb)
            ? objects.patient(subject, Agent.UNKNOWN)
            : composition.object(k + 1, Agent.UNKNOWN);
    if (object.kind() != Kind.INSTRUMENT) {
      return false;
    }
    Meaning stopped =
        object.happening(EventType.ENJOINED, Effect.STOPS).because(verb.match().because());
    narrative.tell("", Effect.STOPS);
    findings.add(
        Finding.of(
            EventType.ENJOINED,
            stopped,
            Agent.UNKNOWN,
            Mood.ASSERTED,
            verb,
            Math.max(0, verb.from() - 3),
            Math.max(verb.to(), grammar.passive(verb) ? verb.to() : composition.reach()),
            false));
    return true;
  }

  /// "New Jersey can enforce its ban for now, the Third Circuit ruled": a higher court sets it free
  /// without saying so.
  boolean permitted(int k, Item.Verb verb) {
    if (narrative.last() == Effect.FREES || !sayings.permits(k, verb)) {
      return false;
    }
    Meaning object =
        grammar.passive(verb) || verb.match().can(Act.EFFECT) && !verb.match().can(Act.ENFORCE)
            ? objects.patient(clauses.subject(k), Agent.UNKNOWN)
            : composition.object(k + 1, Agent.UNKNOWN);
    if (object.kind() != Kind.INSTRUMENT) {
      return false;
    }
    Meaning freed =
        object.happening(EventType.ORDER_STAYED, Effect.FREES).because(verb.match().because());
    narrative.tell("", Effect.FREES);
    findings.add(
        Finding.of(
            EventType.ORDER_STAYED,
            freed,
            Agent.UNKNOWN,
            Mood.ASSERTED,
            verb,
            Math.max(0, verb.from() - 3),
            Math.max(verb.to(), composition.reach()),
            false));
    return true;
  }
}
