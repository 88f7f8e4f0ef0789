package org.inforce.claim.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// Reads what may not be enforced, or may be again: an issuer that holds off, a court that forbids,
/// a higher court that sets free without saying so.
final class Permissions {
  /// Words before the verb that prove it: "the state cannot enforce".
  private static final int WORDS_BEFORE = 3;

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

  /// True if one of the three was told, and so what the verb tells.
  boolean read(int k, Item.Verb verb) {
    return forbears(k, verb) || told(k, verb);
  }

  /// True if the sentence tells that a court lets the instrument take effect, or does not.
  boolean told(int k, Item.Verb verb) {
    return forbidden(k, verb) || permitted(k, verb);
  }

  /// "The agency will not enforce the rule", "agreed not to enforce it": its own issuer puts it
  /// off.
  private boolean forbears(int k, Item.Verb verb) {
    if (!verb.match().can(Act.ENFORCE)) {
      return false;
    }
    boolean not =
        grammar.group(verb).stream().anyMatch(w -> w.equals("not") || w.equals("n't"))
            || grammar.group(verb).contains("longer")
            || grammar.word(verb.from() - 1).equals("not")
            || ActWord.PROMISES.is(governor(verb))
            || doesNotIntend(verb)
            // "will not defend or enforce"
            || grammar.word(verb.from() - 1).equals("or")
                && grammar.word(verb.from() - 3).equals("not");
    Agent agent = clauses.agent(clauses.subject(k));
    boolean issuer =
        agent.kind() == AgentKind.EXECUTIVE
            || agent.kind() == AgentKind.PARTY && ActWord.PROMISES.is(governor(verb));
    issuer = issuer || isGovernment(agent) && isForNow(verb);
    if (!not || !issuer || grammar.group(verb).stream().anyMatch(w -> UNDECIDED.contains(w))) {
      return false;
    }
    Meaning object = composition.object(k + 1, agent);
    tell(object.happening(EventType.DELAYED, Effect.UNKNOWN), agent, verb, composition.reach());
    return true;
  }

  /// "does not intend to assess penalties".
  private boolean doesNotIntend(Item.Verb verb) {
    return grammar.word(verb.from() - 1).equals("to")
        && Set.of("intend", "plan").contains(grammar.word(verb.from() - 2))
        && Set.of("not", "n't").contains(grammar.word(verb.from() - 3));
  }

  /// "The city", "Denver": a place that makes laws of its own.
  private static boolean isGovernment(Agent agent) {
    return agent
        .actor()
        .map(Item.Actor::name)
        .filter(name ->
            ActWord.LOCAL.is(name.toLowerCase(Locale.ROOT))
                || Jurisdictions.standard().at(name, 0).isPresent())
        .isPresent();
  }

  /// "will not enforce it until July"
  private boolean isForNow(Item.Verb verb) {
    boolean will =
        grammar.lower.subList(Math.max(0, verb.from() - WORDS_BEFORE), verb.from()).stream()
            .anyMatch(w -> w.equals("will") || w.equals("wo"));
    return will
        && grammar.lower.subList(verb.to(), grammar.lower.size()).stream()
            .anyMatch(Set.of("until", "before", "now")::contains);
  }

  /// "promised not to enforce": told by the verb that is promised, whatever promises it.
  boolean isPromise(Item.Verb verb) {
    return verb.match().can(Act.ENFORCE)
        && (ActWord.PROMISES.is(governor(verb)) || doesNotIntend(verb));
  }

  /// The word before "not to", but for a day: "agreed on Monday not to enforce".
  private String governor(Item.Verb verb) {
    if (!grammar.word(verb.from() - 1).equals("to")
        || !grammar.word(verb.from() - 2).equals("not")) {
      return "";
    }
    int at = verb.from() - 3;
    while (at > 0 && (Grammar.isDateWord(grammar.word(at)) || grammar.word(at).equals("on"))) {
      at--;
    }
    return grammar.word(at);
  }

  /// Helpers with which nobody is told to have decided to hold off: "may not", "had not enforced".
  private static final Set<String> UNDECIDED =
      TsvTable.asked("may", "could", "cannot", "can", "had", "has", "have", "did");

  /// "Illinois cannot enforce its ban, a judge ruled": a court stops it without saying so.
  private boolean forbidden(int k, Item.Verb verb) {
    return sayings.forbids(k, verb) && byCourt(k, verb, EventType.ENJOINED, Effect.STOPS);
  }

  /// "New Jersey can enforce its ban for now, the Third Circuit ruled": a higher court sets it free
  /// without saying so.
  private boolean permitted(int k, Item.Verb verb) {
    return narrative.last() != Effect.FREES
        && sayings.permits(k, verb)
        && byCourt(k, verb, EventType.ORDER_STAYED, Effect.FREES);
  }

  /// @return false if what may or may not be done is none to an instrument
  private boolean byCourt(int k, Item.Verb verb, EventType type, Effect effect) {
    boolean before = grammar.passive(verb) || !verb.match().can(Act.ENFORCE);
    Meaning object =
        before
            ? objects.patient(clauses.subject(k), Agent.UNKNOWN)
            : composition.object(k + 1, Agent.UNKNOWN);
    if (object.kind() != Kind.INSTRUMENT) {
      return false;
    }
    narrative.tell("", effect);
    tell(
        object.happening(type, effect),
        Agent.UNKNOWN,
        verb,
        before ? verb.to() : composition.reach());
    return true;
  }

  private void tell(Meaning happening, Agent agent, Item.Verb verb, int to) {
    findings.add(
        Finding.of(
            happening.event().orElseThrow(),
            happening.because(verb.match().because()),
            agent,
            Mood.ASSERTED,
            verb,
            Math.max(0, verb.from() - WORDS_BEFORE),
            Math.max(verb.to(), to),
            false));
  }
}
