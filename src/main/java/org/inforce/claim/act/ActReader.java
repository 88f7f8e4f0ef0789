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
import org.inforce.claim.scan.Item.JointKind;
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

    private final List<Finding> findings = new ArrayList<>();

    Pass(Grammar grammar) {
      this.grammar = grammar;
      this.composition = new Composition(grammar, narrative, injunctionsTold);
      this.clauses = new Clauses(grammar, lastCourt);
      this.moods = new Moods(grammar);
      this.sayings = new CourtSayings(grammar, clauses);
      this.polarity = new Polarity(grammar, clauses);
    }

    void run() {
      for (int k = 0; k < grammar.items.size(); k++) {
        if (grammar.items.get(k) instanceof Item.Verb verb) {
          if (verb.match().can(Act.EFFECT) || verb.match().can(Act.EXPIRE)) {
            if (!permitted(k, verb)) {
              effect(k, verb);
            }
          } else if (verb.match().can(Act.RULE) && rules(k, verb)) {
            ruling(k, verb);
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

    /// "The agency will not enforce the rule", "agreed not to enforce it": its own issuer puts it
    /// off.
    private boolean forbears(int k, Item.Verb verb) {
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
      add(
          EventType.DELAYED,
          delayed,
          agent,
          Mood.ASSERTED,
          verb,
          Math.max(0, verb.from() - 3),
          Math.max(verb.to(), composition.reach()),
          false);
      return true;
    }

    /// "Illinois cannot enforce its ban, a judge ruled": a court stops it without saying so.
    private boolean forbidden(int k, Item.Verb verb) {
      if (!sayings.forbids(k, verb)) {
        return false;
      }
      int subject = clauses.subject(k);
      Meaning object =
          grammar.passive(verb)
              ? patient(subject, Agent.UNKNOWN)
              : composition.object(k + 1, Agent.UNKNOWN);
      if (object.kind() != Kind.INSTRUMENT) {
        return false;
      }
      Meaning stopped =
          object.happening(EventType.ENJOINED, Effect.STOPS).because(verb.match().because());
      narrative.tell("", Effect.STOPS);
      add(
          EventType.ENJOINED,
          stopped,
          Agent.UNKNOWN,
          Mood.ASSERTED,
          verb,
          Math.max(0, verb.from() - 3),
          Math.max(verb.to(), grammar.passive(verb) ? verb.to() : composition.reach()),
          false);
      return true;
    }

    /// "New Jersey can enforce its ban for now, the Third Circuit ruled": a higher court sets it
    /// free without saying so.
    private boolean permitted(int k, Item.Verb verb) {
      if (narrative.last() == Effect.FREES || !sayings.permits(k, verb)) {
        return false;
      }
      Meaning object =
          grammar.passive(verb) || verb.match().can(Act.EFFECT) && !verb.match().can(Act.ENFORCE)
              ? patient(clauses.subject(k), Agent.UNKNOWN)
              : composition.object(k + 1, Agent.UNKNOWN);
      if (object.kind() != Kind.INSTRUMENT) {
        return false;
      }
      Meaning freed =
          object.happening(EventType.ORDER_STAYED, Effect.FREES).because(verb.match().because());
      narrative.tell("", Effect.FREES);
      add(
          EventType.ORDER_STAYED,
          freed,
          Agent.UNKNOWN,
          Mood.ASSERTED,
          verb,
          Math.max(0, verb.from() - 3),
          Math.max(verb.to(), composition.reach()),
          false);
      return true;
    }

    private void act(int k, Item.Verb verb) {
      if (forbears(k, verb) || forbidden(k, verb) || permitted(k, verb) || moods.asksForDone(k)) {
        return;
      }
      if (asksAnother(k, verb) || commands(k, verb)) {
        return;
      }
      if (verb.match().has("verdict") && polarity.isHedged(verb) || hasHeard(k, verb)) {
        return;
      }
      if (verb.match().has("agree") && !isAgreed(k, verb)) {
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
      if (isOwnersAlone(passive ? subject : k + 1) || isOfManyCourts(k, agent)) {
        return;
      }
      Optional<Meaning> it = passive ? Optional.empty() : it(k, verb, agent);
      Meaning object =
          it.isPresent()
              ? it.get()
              : passive ? patient(subject, agent) : composition.object(objectOf(k, verb), agent);
      if (passive
          && verb.match().can(Act.BLOCK)
          && grammar.item(subject).filter(Item.Actor.class::isInstance).isPresent()) {
        // "The agency was barred from enforcing the rule": what is stopped stands behind.
        object = composition.object(k + 1, agent);
      }
      if (!passive && object.kind() == Kind.NONE) {
        object = gap(k, subject).or(() -> both(k, verb)).orElse(object);
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
      boolean underIt = verb.match().can(Act.SUE) && underInstrument(k);
      boolean bare =
          passive
              && !grammar.passive(verb)
              && verb.match().can(Act.GRANT)
              && object.kind() == Kind.ORDER
              && object.effect() == Effect.UNKNOWN
              && object.instruments().isEmpty();
      if (mood == Mood.ASSERTED && letsStand(verb, object, agent)) {
        add(EventType.REVIEW_DENIED, object, agent, mood, verb, from, to, state);
        return;
      }
      if (own && mood == Mood.ASSERTED && takesBack()) {
        return;
      }
      if (meaning.event().isPresent() && !onAppeal && !underIt && !bare) {
        add(
            undecided(meaning.event().get(), object, agent, verb),
            meaning,
            agent,
            mood,
            verb,
            from,
            to,
            state);
      }
    }

    /// "The justices let stand a ruling": a supreme court that does not take a case up.
    private static boolean letsStand(Item.Verb verb, Meaning object, Agent agent) {
      return verb.match().has("stand")
          && object.kind() == Kind.RULING
          && agent.actor().filter(a -> a.rank().equals("supreme")).isPresent();
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

    /// "agreed to decide", "it will decide whether": a verb that means taking a case only where a
    /// court has said that it will; "settle" means it of nobody else.
    private boolean isAgreed(int k, Item.Verb verb) {
      Agent agent = clauses.agent(clauses.subject(k));
      boolean taking =
          agent.actor().filter(a -> a.rank().equals("supreme")).isPresent()
              && grammar.group(verb).contains("will")
              && !grammar.group(verb).contains("have");
      boolean suit =
          verb.match().can(Act.SETTLE)
              && (agent.kind() == AgentKind.PARTY || agent.kind() == AgentKind.EXECUTIVE)
              && composition.object(k + 1, agent).kind() == Kind.SUIT;
      return taking
          || suit
          || Set.of("agreed", "agrees", "agree", "voted").contains(moods.governor(verb));
    }

    /// Where the object begins: "ruled that the act is unconstitutional" holds it inside its own
    /// words.
    private int objectOf(int k, Item.Verb verb) {
      return verb.match().has("verdict") && grammar.isJoint(k + 1, JointKind.COMPLEMENT)
          ? k + 2
          : k + 1;
    }

    /// "asked lawmakers to delay the act": what is asked of others than a court is no relief.
    private boolean asksAnother(int k, Item.Verb verb) {
      return verb.match().can(Act.REQUEST)
          && grammar
              .item(k + 1)
              .filter(i ->
                  i instanceof Item.Actor a
                      && (a.kind() == ActorKind.EXECUTIVE || a.kind() == ActorKind.LEGISLATURE)
                      && a.from() - verb.to() <= 3)
              .isPresent();
    }

    /// "ordered departments to comply with the ordinance": what is ordered is not the instrument.
    private boolean commands(int k, Item.Verb verb) {
      return grammar.word(verb.from()).startsWith("order")
          && verb.match().can(Act.ISSUE)
          && grammar
              .item(k + 1)
              .filter(i -> i.from() >= verb.to())
              .filter(i ->
                  grammar.lower.subList(verb.to(), i.from()).contains("to")
                      || i instanceof Item.Actor && toFollows(k + 1))
              .isPresent();
    }

    private boolean toFollows(int actor) {
      int end = grammar.items.get(actor).to();
      return grammar.lower.subList(end, Math.min(grammar.lower.size(), end + 3)).contains("to");
    }

    /// "The court heard both sides": who has heard has not just agreed to hear.
    private boolean hasHeard(int k, Item.Verb verb) {
      boolean heard =
          verb.match().can(Act.HEAR)
              && (verb.match().form() == VerbForm.PAST && grammar.word(verb.from()).equals("heard")
                  || grammar.word(verb.from()).equals("hearing"));
      return heard && composition.object(k + 1, Agent.UNKNOWN).kind() != Kind.HEARING;
    }

    /// A writ dismissed as improvidently granted leaves the ruling below as if review had been
    /// denied. A decision vacated and sent back has been reviewed, and nothing is decided yet on
    /// what it was about.
    private EventType undecided(EventType type, Meaning object, Agent agent, Item.Verb verb) {
      if (type == EventType.ORDER_LIFTED && object.kind() == Kind.ORDER && isForNow(verb)) {
        return EventType.ORDER_STAYED;
      }
      if (type == EventType.ENACTED && isExecutives(verb)) {
        return EventType.ISSUED;
      }
      boolean trial = agent.actor().filter(a -> a.rank().equals("trial")).isPresent();
      if (type == EventType.ORDER_STAYED
          && object.kind() == Kind.INSTRUMENT
          && trial
          && !injunctionsTold) {
        // "A judge allowed the law to take effect": nothing had stopped it.
        return EventType.RELIEF_DENIED;
      }
      boolean back =
          object.kind() == Kind.RULING
              && grammar.word(verb.from()).startsWith("vacat")
              && (grammar.lower.contains("remand")
                  || grammar.lower.contains("remanded")
                  || sentBack());
      return type == EventType.DISMISSED && grammar.lower.contains("improvidently")
          ? EventType.REVIEW_DENIED
          : type == EventType.ORDER_LIFTED && back ? EventType.REVIEW_GRANTED : type;
    }

    /// "temporarily lifted the injunction": a stay by another name.
    private boolean isForNow(Item.Verb verb) {
      return grammar.group(verb).contains("temporarily")
          || grammar.word(verb.to()).equals("temporarily");
    }

    /// "signed an executive order": a head of government makes it alone.
    private boolean isExecutives(Item.Verb verb) {
      return grammar.items.stream()
          .filter(i -> i.from() >= verb.to())
          .findFirst()
          .filter(i -> i instanceof Item.Thing thing && thing.match().has("weak"))
          .isPresent();
    }

    /// "sent it back", "sent the case back".
    private boolean sentBack() {
      int sent = grammar.lower.indexOf("sent");
      return sent >= 0
          && grammar.lower.subList(sent, Math.min(grammar.lower.size(), sent + 5)).contains("back");
    }

    /// "brought suit under the law": a suit that applies an instrument does not challenge it.
    private boolean underInstrument(int k) {
      return grammar.items.stream()
          .filter(i -> i instanceof Item.Subject && i.from() > grammar.items.get(k).from())
          .findFirst()
          .filter(i ->
              grammar.word(i.from() - 1).equals("under")
                  || grammar.word(i.from()).equals("under")
                  || grammar.word(i.from() - 2).equals("under"))
          .isPresent();
    }

    /// "permanently barred", "barred permanently".
    private boolean permanently(Item.Verb verb) {
      return verb.match().can(Act.BLOCK)
          && (grammar.group(verb).contains("permanently")
              || grammar.word(verb.to()).equals("permanently"));
    }

    /// "signed it", "extends it again": an order where the act is one upon orders, else the
    /// instrument.
    private Optional<Meaning> it(int k, Item.Verb verb, Agent agent) {
      boolean object =
          grammar
              .item(k + 1)
              .filter(i ->
                  i instanceof Item.Actor a
                      && a.kind() == ActorKind.PRONOUN
                      && (a.name().equalsIgnoreCase("it") || a.name().equalsIgnoreCase("them"))
                      && i.from() - verb.to() <= 1)
              .filter(i -> !Set.of("a", "an", "any", "the").contains(grammar.word(i.to())))
              // "vacated what it called a denial"
              .filter(i -> !grammar.word(i.from() - 1).equals("what"))
              .isPresent();
      if (!object) {
        return Optional.empty();
      }
      // "a ruling that had voided it": an order does not speak of itself.
      boolean order =
          (verb.match().can(Act.EXTEND)
                  || verb.match().can(Act.NARROW)
                  || verb.match().can(Act.LIFT))
              && agent.kind() != AgentKind.ORDER;
      boolean paused =
          verb.match().can(Act.STAY) && higher(agent) && injunctionsTold && !speaksOfInstrument(k);
      return Optional.of(
          paused
              ? Meaning.thing(Kind.ORDER, Effect.STOPS)
              : order && narrative.last() != Effect.UNKNOWN
                  ? Meaning.thing(Kind.ORDER, narrative.last())
                  : Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN));
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
    private Optional<Meaning> both(int k, Item.Verb verb) {
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
      return agent
          .actor()
          .filter(a -> a.rank().equals("appeals") || a.rank().equals("supreme"))
          .isPresent();
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

    private void add(
        EventType type,
        Meaning meaning,
        Agent agent,
        Mood mood,
        Item.Verb verb,
        int from,
        int to,
        boolean state) {
      findings.add(
          new Finding(
              type,
              meaning.order(),
              meaning.instruments(),
              meaning.other(),
              agent.actor(),
              mood,
              verb.from(),
              from,
              Math.max(to, verb.to()),
              state,
              meaning.path()));
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

    /// "Florida's was blocked", "put Georgia's on hold": the owner stands for what another state
    /// owns.
    private boolean isOwnersAlone(int index) {
      return grammar
          .item(index)
          .filter(i ->
              i instanceof Item.Actor a
                  && a.kind() == ActorKind.PARTY
                  && grammar.word(a.to()).matches("['’]s?")
                  && endsPhrase(a.to() + 1))
          .isPresent();
    }

    /// "in Ohio and Arkansas judges have blocked them": several courts do not act on one
    /// instrument.
    private boolean isOfManyCourts(int k, Agent agent) {
      boolean many =
          agent
              .actor()
              .filter(
                  a -> a.name().equalsIgnoreCase("judges") || a.name().equalsIgnoreCase("courts"))
              .isPresent();
      return many
          && grammar
              .item(k + 1)
              .filter(i -> i instanceof Item.Actor a && a.name().equalsIgnoreCase("them"))
              .isPresent();
    }

    private boolean endsPhrase(int token) {
      if (Character.isLetterOrDigit(
              grammar.word(token).isEmpty() ? ' ' : grammar.word(token).charAt(0))
          && grammar.tag(token) == org.inforce.model.PartOfSpeech.PUNCT) {
        // The tagger takes "six-week" for a mark.
        return false;
      }
      return switch (grammar.tag(token)) {
        case ADP, AUX, CCONJ, PUNCT, SCONJ -> true;
        case ADJ, ADV, DET, INTJ, NONE, NOUN, NUM, PART, PRON, PROPN, SYM, VERB, X -> false;
      };
    }

    private Meaning patient(int subject, Agent agent) {
      return subject < 0
          ? Meaning.NOTHING
          : composition.told(subject).orElseGet(() -> composition.object(subject, agent));
    }

    /// "the order, which Trump signed on Monday": the object stands before the relative pronoun.
    private Optional<Meaning> gap(int k, int subject) {
      int start = clauses.segment(k);
      boolean relative =
          start > 0 && grammar.isJoint(start - 1, JointKind.RELATIVE) && subject >= start;
      if (!relative) {
        return reduced(k);
      }
      if (grammar.tag(grammar.items.get(start - 1).from() - 1)
          == org.inforce.model.PartOfSpeech.ADP) {
        // "the order with which the judge kept": by what it was done is not to what.
        return Optional.empty();
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

    /// "a rule the agency finalized on Tuesday": the same without the pronoun.
    private Optional<Meaning> reduced(int k) {
      boolean actor = grammar.item(k - 1).filter(Item.Actor.class::isInstance).isPresent();
      boolean before =
          grammar
              .item(k - 2)
              .filter(i ->
                  (i instanceof Item.Subject || i instanceof Item.Thing)
                      && grammar.items.get(k - 1).from() - i.to() <= 2)
              .isPresent();
      return actor && before
          ? composition.told(k - 2).or(() -> Optional.of(composition.object(k - 2, Agent.UNKNOWN)))
          : Optional.empty();
    }

    /// "The law takes effect on March 5"; a day in a denied or hoped-for sentence is none.
    private void effect(int k, Item.Verb verb) {
      if (lapse(k, verb)) {
        return;
      }
      Optional<Item.Subject> subject = instrumentBefore(k).or(() -> itself(k));
      if (subject.isEmpty()) {
        return;
      }
      Mood mood = moods.hypothetical(k) ? Mood.REQUESTED : moods.of(k, verb);
      EventType type = verb.match().can(Act.EFFECT) ? EventType.EFFECTIVE : EventType.EXPIRED;
      if (verb.match().can(Act.EXPIRE) && ofAnother(subject.get())) {
        return;
      }
      boolean other = subject.get().instruments().isEmpty() && !subject.get().pronoun();
      findings.add(
          new Finding(
              type,
              Optional.empty(),
              subject.get().instruments(),
              other,
              Optional.empty(),
              mood,
              verb.from(),
              verb.from(),
              verb.to(),
              false,
              List.of(verb.match().because())));
    }

    /// "The restraining order lapsed on April 7": it stops nothing any more.
    private boolean lapse(int k, Item.Verb verb) {
      boolean order =
          verb.match().can(Act.EXPIRE)
              && verb.match().form() == VerbForm.PAST
              && grammar
                  .item(clauses.subject(k))
                  .filter(i -> i instanceof Item.Thing t && t.match().can(Act.INJUNCTION))
                  .isPresent();
      if (!order || moods.of(k, verb) != Mood.ASSERTED) {
        return false;
      }
      Meaning over =
          composition
              .object(clauses.subject(k), Agent.UNKNOWN)
              .happening(EventType.ORDER_LIFTED, Effect.FREES)
              .because(verb.match().because());
      int from = grammar.items.get(clauses.subject(k)).from();
      add(EventType.ORDER_LIFTED, over, Agent.UNKNOWN, Mood.ASSERTED, verb, from, verb.to(), false);
      return true;
    }

    /// "Amnesty under the rule expired": what lapses is granted by the instrument.
    private boolean ofAnother(Item.Subject subject) {
      for (int t = subject.from() - 1; t > Math.max(0, subject.from() - 4); t--) {
        if (Set.of("under", "by", "from").contains(grammar.word(t))) {
          return grammar.tag(t - 1) == org.inforce.model.PartOfSpeech.NOUN
              || grammar.tag(t - 1) == org.inforce.model.PartOfSpeech.PROPN;
        }
      }
      return grammar.word(subject.from()).equals("under");
    }

    /// "It was due to take effect", "Both are set to begin": those spoken of last.
    private Optional<Item.Subject> itself(int k) {
      int subject = clauses.subject(k);
      return grammar
          .item(subject)
          .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.PRONOUN)
          .map(i -> new Item.Subject(i.from(), i.to(), List.of(), true));
    }

    private Optional<Item.Subject> instrumentBefore(int k) {
      boolean another =
          grammar
              .item(clauses.subject(k))
              .filter(i ->
                  i instanceof Item.Thing thing
                      && (thing.match().can(Act.INJUNCTION)
                          || thing.match().can(Act.A_STAY)
                          || thing.match().can(Act.A_HEARING)))
              .isPresent();
      if (another) {
        return Optional.empty();
      }
      for (int j = k - 1; j >= 0; j--) {
        Item item = grammar.items.get(j);
        if (item instanceof Item.Subject subject) {
          return Optional.of(subject);
        }
      }
      return Optional.empty();
    }

    /// True for "ruled that the law is unconstitutional" and "is unconstitutional, a court ruled".
    private boolean rules(int k, Item.Verb verb) {
      return grammar.items.stream().anyMatch(Item.Judgment.class::isInstance)
          && verb.match().cues().getFirst().verb()
          && k >= 0;
    }

    private void ruling(int k, Item.Verb verb) {
      Agent agent = decider(k);
      if (agent.kind() != AgentKind.COURT || moods.of(k, verb) != Mood.ASSERTED) {
        return;
      }
      for (int j = 0; j < grammar.items.size(); j++) {
        if (grammar.items.get(j) instanceof Item.Judgment judgment
            && !polarity.isHedged(judgment)) {
          int at = j;
          held(k, at)
              .or(() -> instrumentNear(at))
              .ifPresent(s -> verdict(judgment, s, agent, verb));
          return;
        }
      }
    }

    /// The court that rules stands next to its verb, before it or, in "ruled a judge", after.
    private Agent decider(int k) {
      for (int j = k - 1; j >= Math.max(0, k - 3); j--) {
        if (grammar.items.get(j) instanceof Item.Actor) {
          return clauses.agent(j);
        }
      }
      return clauses.agent(clauses.subject(k));
    }

    /// What the court rules on comes first after its verb: "held that the ordinance is preempted by
    /// the Wage Act and invalid".
    private Optional<Item.Subject> held(int verb, int judgment) {
      return grammar.items.subList(Math.min(verb + 1, judgment), judgment).stream()
          .filter(Item.Subject.class::isInstance)
          .map(Item.Subject.class::cast)
          .findFirst();
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
      return Optional.empty();
    }

    private void verdict(
        Item.Judgment judgment, Item.Subject subject, Agent agent, Item.Verb verb) {
      EventType type = judgment.match().can(Act.INVALID) ? EventType.STRUCK_DOWN : EventType.UPHELD;
      int from = Math.min(subject.from(), Math.min(judgment.from(), verb.from()));
      int to = Math.max(judgment.to(), verb.to());
      findings.add(
          new Finding(
              type,
              Optional.empty(),
              subject.instruments(),
              subject.instruments().isEmpty(),
              agent.actor(),
              Mood.ASSERTED,
              verb.from(),
              from,
              to,
              false,
              List.of(verb.match().because(), judgment.match().because())));
    }
  }
}
