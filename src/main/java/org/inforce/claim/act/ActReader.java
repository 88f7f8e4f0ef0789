package org.inforce.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.OrderKind;

/// Reads the sentences of one document in order and tells what each says happened. Remembers what
/// the document has told, for "its stay" and "she".
public final class ActReader {
  private final Narrative narrative = new Narrative();
  private final boolean injunctionsTold;
  private final Likewise likewise = new Likewise();
  private Optional<Item.Actor> lastCourt = Optional.empty();

  public ActReader(boolean injunctionsTold) {
    this.injunctionsTold = injunctionsTold;
  }

  public List<Finding> read(Sentence sentence, List<Item> items) {
    Grammar grammar = new Grammar(sentence, items);
    Pass pass = new Pass(grammar);
    pass.run();
    likewise.hear(pass.findings);
    items.stream()
        .filter(
            i -> i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE && !a.rank().isEmpty())
        .map(i -> (Item.Actor) i)
        .findFirst()
        .ifPresent(actor -> lastCourt = Optional.of(actor));
    boolean asked = grammar.word(grammar.lower.size() - 1).equals("?");
    return asked ? pass.findings.stream().map(ActReader::open).toList() : pass.findings;
  }

  /// What a question names is not told.
  private static Finding open(Finding finding) {
    return new Finding(
        finding.type(),
        finding.order(),
        finding.instruments(),
        finding.otherInstrument(),
        finding.actor(),
        Mood.CONDITIONAL,
        finding.verb(),
        finding.from(),
        finding.to(),
        finding.nominal(),
        finding.because());
  }

  private final class Pass {
    private final Grammar grammar;

    private final Composition composition;

    private final Clauses clauses;

    private final Moods moods;

    private final CourtSayings sayings;
    private final Polarity polarity;
    private final ObjectReader objects;
    private final Strangers strangers;
    private final Outcomes outcomes;
    private final Permissions permissions;
    private final Effects effects;
    private final Rulings rulings;

    private final List<Finding> findings = new ArrayList<>();

    Pass(Grammar grammar) {
      this.grammar = grammar;
      this.composition = new Composition(grammar, narrative, injunctionsTold);
      this.clauses = new Clauses(grammar, lastCourt);
      this.moods = new Moods(grammar);
      this.sayings = new CourtSayings(grammar, clauses);
      this.polarity = new Polarity(grammar, clauses);
      Syntax syntax =
          new Syntax(grammar, composition, clauses, moods, polarity, narrative, injunctionsTold);
      this.objects = new ObjectReader(syntax);
      this.strangers = new Strangers(syntax);
      this.outcomes = new Outcomes(syntax);
      this.permissions = new Permissions(syntax, objects, findings);
      this.effects = new Effects(syntax, findings);
      this.rulings = new Rulings(syntax, findings);
    }

    void run() {
      for (int k = 0; k < grammar.items.size(); k++) {
        if (grammar.items.get(k) instanceof Item.Verb verb) {
          if (verb.match().can(Act.EFFECT) || verb.match().can(Act.EXPIRE)) {
            if (!permissions.permitted(k, verb)) {
              effects.read(k, verb);
            }
          } else if (verb.match().can(Act.RULE) && rulings.isOne(k, verb)) {
            rulings.read(k, verb);
          } else if (verb.match().can(Act.SAME)) {
            Agent agent = clauses.agent(clauses.subject(k));
            Meaning object = composition.object(k + 1, agent);
            likewise
                .repeated(verb, agent, object, moods.of(k, verb), findings)
                .ifPresent(findings::add);
          } else if (onlySays(verb)) {
            // "ruled Friday in a decision that upholds the law": what is ruled is told by another.
            continue;
          } else if (!composition.consumed.contains(k)) {
            act(k, verb);
          }
        }
      }
      weighStays();
      new Nominals(grammar, composition, findings).read();
    }

    /// "granted a stay and with it halted the whole rule": a stay of which only what it did to the
    /// instrument is told has stopped it.
    private void weighStays() {
      boolean stopped =
          findings.stream()
              .anyMatch(f ->
                  f.type() == EventType.ENJOINED
                      && f.mood() == Mood.ASSERTED
                      && !f.instruments().isEmpty());
      findings.removeIf(f ->
          stopped
              && f.type() == EventType.ORDER_STAYED
              && f.instruments().isEmpty()
              && f.because().size() == 2
              && f.because().getFirst().contains("stay'"));
    }

    private static boolean onlySays(Item.Verb verb) {
      return verb.match().cues().stream()
          .allMatch(cue -> cue.act() == Act.RULE || cue.act() == Act.SAY);
    }

    private void act(int k, Item.Verb verb) {
      if (permissions.forbears(k, verb)
          || permissions.forbidden(k, verb)
          || permissions.permitted(k, verb)
          || moods.asksForDone(k)) {
        return;
      }
      if (strangers.asksAnother(k, verb) || strangers.commands(k, verb)) {
        return;
      }
      if (verb.match().has("verdict") && polarity.isHedged(verb) || strangers.hasHeard(k, verb)) {
        return;
      }
      if (verb.match().has("agree") && !strangers.isAgreed(k, verb)) {
        return;
      }
      int subject = clauses.subject(k);
      boolean passive = isPassive(k, verb, subject);
      if (passive && verb.match().has("needs-agent") && !grammar.passive(verb)) {
        // "A second bill stalled": nobody has stopped it.
        return;
      }
      Agent agent = passive ? byAgent(k) : clauses.agent(subject);
      if (!passive && isSaidOf(k, verb, agent)) {
        agent = clauses.sayer(k).orElse(agent);
      }
      boolean refused = !passive && sayings.refuses(verb, agent);
      Mood told =
          taken(k, verb, agent) || refused || passive && sayings.demands(k, verb)
              ? Mood.ASSERTED
              : moods.of(k, verb);
      Mood mood =
          polarity.isNone(subject)
                  || polarity.isOfNone(k, verb)
                  || !passive && polarity.isNone(k + 1)
              ? Mood.DENIED
              : told;
      if (strangers.isOwnersAlone(passive ? subject : k + 1)
          || strangers.isOfManyCourts(k, agent)) {
        return;
      }
      Optional<Meaning> it = passive ? Optional.empty() : objects.it(k, verb, agent);
      Meaning object =
          it.isPresent()
              ? it.get()
              : passive
                  ? objects.patient(subject, agent)
                  : composition.object(objects.objectOf(k, verb), agent);
      if (passive
          && verb.match().can(Act.BLOCK)
          && grammar.item(subject).filter(Item.Actor.class::isInstance).isPresent()) {
        // "The agency was barred from enforcing the rule": what is stopped stands behind.
        object = composition.object(k + 1, agent);
      }
      if (!passive && object.kind() == Kind.NONE) {
        object = objects.gap(k, subject).or(() -> objects.both(k, verb)).orElse(object);
      }
      if (litigates(verb) && agent.actor().filter(a -> a.kind() == ActorKind.PRONOUN).isPresent()
          || litigates(verb) && pronoun(subject)) {
        agent = Agent.of(AgentKind.PARTY);
      }
      if (agent.kind() == AgentKind.INSTRUMENT
          && object.kind() != Kind.INSTRUMENT
          && !passive
          && itself(verb)) {
        object = composition.object(subject, agent);
      }
      boolean unowned = verb.match().has("owned") && object.kind() == Kind.INSTRUMENT;
      if (verb.match().has("order") && !unowned) {
        object = Meaning.thing(Kind.ORDER, Effect.STOPS).with(verb.match().order());
      }
      if (permanently(verb)) {
        object = object.with(Optional.of(OrderKind.PERMANENT_INJUNCTION));
      }
      Meaning done = Verdicts.apply(verb.match(), object, agent);
      Meaning meaning = refused ? Verdicts.refused(done) : done;
      boolean before = grammar.group(verb).contains("had");
      boolean own =
          (verb.match().can(Act.BLOCK) || verb.match().can(Act.STAY))
              && object.kind() == Kind.ORDER
              && object.effect() != Effect.UNKNOWN
              && object.effect() == narrative.of(agent.court());
      if (mood == Mood.ASSERTED && !before && !own) {
        narrative.tell(
            agent.court(), meaning.event().isPresent() ? meaning.effect() : Effect.UNKNOWN);
      }
      int from =
          Math.min(
              verb.from(),
              subject >= 0 && !(passive && object.kind() == Kind.NONE)
                  ? grammar.items.get(subject).from()
                  : verb.from());
      int to = Math.max(verb.to(), passive ? verb.to() : composition.reach());
      boolean state =
          passive
              && grammar.group(verb).stream()
                  .anyMatch(w -> w.equals("is") || w.equals("are") || w.startsWith("remain"))
              && !grammar.group(verb).contains("being");
      boolean onAppeal =
          verb.match().can(Act.REQUEST)
              && meaning.event().filter(EventType.CHALLENGED::equals).isPresent()
              && grammar.items.stream()
                  .anyMatch(i ->
                      i instanceof Item.Actor a
                          && (a.rank().equals("appeals") || a.rank().equals("supreme")));
      boolean underIt = verb.match().can(Act.SUE) && strangers.underInstrument(k);
      boolean bare =
          passive
              && !grammar.passive(verb)
              && verb.match().can(Act.GRANT)
              && object.kind() == Kind.ORDER
              && object.effect() == Effect.UNKNOWN
              && object.instruments().isEmpty();
      if (mood == Mood.ASSERTED && Outcomes.letsStand(verb, object, agent)) {
        findings.add(
            Finding.of(EventType.REVIEW_DENIED, object, agent, mood, verb, from, to, state));
        return;
      }
      if (own && mood == Mood.ASSERTED && takesBack()) {
        return;
      }
      if (meaning.event().isPresent() && !onAppeal && !underIt && !bare) {
        findings.add(
            Finding.of(
                outcomes.of(meaning.event().get(), object, agent, verb),
                meaning,
                agent,
                mood,
                verb,
                from,
                to,
                state));
      }
    }

    /// "granted a stay but put that stay on hold": what one sentence gives and takes back has not
    /// begun, so that neither is told. True if something was taken back.
    private boolean takesBack() {
      for (int i = findings.size() - 1; i >= 0; i--) {
        Finding told = findings.get(i);
        boolean order = told.type() == EventType.ORDER_STAYED || told.type() == EventType.ENJOINED;
        if (order && told.mood() == Mood.ASSERTED) {
          findings.remove(i);
          return true;
        }
      }
      return false;
    }

    /// "declared that the ordinance violates the constitution, and enjoined the city", "ruled that
    /// the agency overstepped and vacated the rule": the court that rules does what follows.
    private boolean isSaidOf(int k, Item.Verb verb, Agent agent) {
      boolean judged =
          grammar.items.subList(0, k).stream().anyMatch(Item.Judgment.class::isInstance)
              && clauses.sayer(k).filter(s -> s.kind() == AgentKind.COURT).isPresent();
      boolean another = agent.kind() == AgentKind.EXECUTIVE || agent.kind() == AgentKind.PARTY;
      return ofCourts(verb) && (agent.kind() == AgentKind.INSTRUMENT || another && judged);
    }

    private static boolean ofCourts(Item.Verb verb) {
      return verb.match().can(Act.BLOCK)
          || verb.match().can(Act.STAY)
          || verb.match().can(Act.LIFT)
          || verb.match().can(Act.GRANT)
          || verb.match().can(Act.DENY);
    }

    /// "permanently barred", "barred permanently".
    private boolean permanently(Item.Verb verb) {
      return verb.match().can(Act.BLOCK)
          && (grammar.group(verb).contains("permanently")
              || grammar.word(verb.to()).equals("permanently"));
    }

    private static boolean litigates(Item.Verb verb) {
      return verb.match().can(Act.APPEAL)
          || verb.match().can(Act.SUE)
          || verb.match().can(Act.REQUEST);
    }

    private boolean pronoun(int subject) {
      return grammar
          .item(subject)
          .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.PRONOUN)
          .isPresent();
    }

    /// "The bill passed the House", "the measure became law": what happens, happens to the subject.
    private static boolean itself(Item.Verb verb) {
      return verb.match().can(Act.PASS) || verb.match().can(Act.ENACT);
    }

    /// "The Supreme Court will review": that a court will hear a case means that it has taken it;
    /// that it "will let the state enforce the law", that it has so ordered.
    private boolean taken(int k, Item.Verb verb, Agent agent) {
      boolean ordered = verb.match().can(Act.ALLOW) && agent.kind() == AgentKind.COURT;
      return (verb.match().can(Act.HEAR) || ordered)
          && grammar.group(verb).contains("will")
          && moods.of(k, verb) == Mood.EXPECTED;
    }

    /// "was blocked", "signed last week by the governor", "the ban, challenged in March".
    private boolean isPassive(int k, Item.Verb verb, int subject) {
      VerbForm form = verb.match().form();
      if (form != VerbForm.PAST && form != VerbForm.PARTICIPLE) {
        return false;
      }
      if (grammar.passive(verb)) {
        return true;
      }
      boolean thing = subject >= 0 && !(grammar.items.get(subject) instanceof Item.Actor);
      boolean hasObject =
          grammar
              .item(k + 1)
              .filter(i ->
                  i instanceof Item.Subject || i instanceof Item.Thing || i instanceof Item.Actor)
              .filter(i -> i.from() - verb.to() <= 2 && !isPreposition(grammar.word(verb.to())))
              .isPresent();
      boolean auxiliary =
          grammar.group(verb).stream()
              .anyMatch(w -> w.equals("has") || w.equals("had") || w.equals("have"));
      boolean cutBack = verb.match().can(Act.NARROW);
      // "The order froze funds", "restore frozen funds": a noun that follows is no agent.
      boolean noun = grammar.tag(verb.to()) == org.inforce.model.PartOfSpeech.NOUN;
      return thing && !hasObject && !noun && !auxiliary && !verb.match().can(Act.PASS) && !cutBack;
    }

    private static boolean isPreposition(String word) {
      return Set.of("by", "in", "on", "at", "last", "this", "after", "under").contains(word);
    }

    private Agent byAgent(int k) {
      for (int j = k + 1;
          j < grammar.items.size() && !(grammar.items.get(j) instanceof Item.Joint);
          j++) {
        if (grammar.items.get(j) instanceof Item.Actor actor) {
          boolean by =
              grammar.word(actor.from() - 1).equals("by")
                  || grammar.word(actor.from() - 2).equals("by")
                  || grammar.word(actor.from() - 3).equals("by");
          return by ? Agent.of(actor) : Agent.UNKNOWN;
        }
      }
      return Agent.UNKNOWN;
    }
  }
}
