package org.inforce.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.OrderKind;

/// Reads the sentences of one document in order and tells what each says happened. Remembers what
/// the document has told, for "its stay" and "she".
public final class ActReader {
  private final Narrative narrative = new Narrative();
  private final SpokenOf spokenOf;
  private final Likewise likewise = new Likewise();
  private Optional<Item.Actor> lastCourt = Optional.empty();

  public ActReader(SpokenOf spokenOf) {
    this.spokenOf = spokenOf;
  }

  public List<Finding> read(Sentence sentence, List<Item> items) {
    Grammar grammar = new Grammar(sentence, new Meantime(sentence, items).removed());
    Pass pass = new Pass(grammar);
    pass.run();
    likewise.hear(pass.findings);
    for (Item item : items) {
      if (item instanceof Item.Actor a && a.kind() == ActorKind.JUDGE && !a.rank().isEmpty()) {
        lastCourt = Optional.of(a);
        break;
      }
    }
    boolean asked = grammar.word(grammar.lower.size() - 1).equals("?");
    return asked ? pass.findings.stream().map(ActReader::open).toList() : pass.findings;
  }

  /// What a question names is not told.
  private static Finding open(Finding finding) {
    return finding.as(finding.type(), finding.order(), Mood.CONDITIONAL);
  }

  private final class Pass {
    private final Grammar grammar;

    private final Composition composition;

    private final Clauses clauses;

    private final Moods moods;
    private final Wishes wishes;
    private final Voices voices;

    private final CourtSayings sayings;
    private final Polarity polarity;
    private final ObjectReader objects;
    private final Exclusions exclusions;
    private final NoNews noNews;
    private final Announcements announcements;
    private final Outcomes outcomes;
    private final Permissions permissions;
    private final Effects effects;
    private final Rulings rulings;
    private final Making making;
    private final Resorts resorts;
    private final Askings askings;
    private final Committees committees;
    private final Doers doers;
    private final Weighing weighing;
    private final Spoken spoken;
    private final Patients patients;

    private final List<Finding> findings = new ArrayList<>();

    Pass(Grammar grammar) {
      this.grammar = grammar;
      this.composition = new Composition(grammar, narrative, spokenOf);
      this.clauses = new Clauses(grammar, lastCourt);
      this.moods = new Moods(grammar);
      this.wishes = new Wishes(grammar);
      this.voices = new Voices(grammar);
      this.sayings = new CourtSayings(grammar, clauses);
      this.polarity = new Polarity(grammar, clauses);
      Syntax syntax =
          new Syntax(grammar, composition, clauses, moods, polarity, narrative, spokenOf);
      this.objects = new ObjectReader(syntax);
      this.exclusions = new Exclusions(syntax);
      this.noNews = new NoNews(grammar, clauses);
      this.announcements = new Announcements(grammar, clauses, moods, exclusions);
      this.outcomes = new Outcomes(syntax);
      this.permissions = new Permissions(syntax, objects, findings);
      this.effects = new Effects(syntax, findings);
      this.rulings = new Rulings(syntax, findings);
      this.doers = new Doers(syntax);
      this.weighing = new Weighing(grammar, findings);
      this.spoken = new Spoken(syntax, findings);
      this.patients = new Patients(syntax, voices, doers);
      this.making = new Making(grammar, composition);
      this.resorts = new Resorts(grammar, composition);
      this.askings = new Askings(grammar);
      this.committees = new Committees(grammar);
    }

    void run() {
      patients.read();
      for (int k = 0; k < grammar.items.size(); k++) {
        if (grammar.items.get(k) instanceof Item.Verb verb) {
          if (effects.beginsToBeEnforced(k, verb)) {
            continue;
          }
          if (verb.match().can(Act.EFFECT) || verb.match().can(Act.EXPIRE)) {
            if (!permissions.told(k, verb)) {
              effects.read(k, verb);
            }
          } else if (verb.match().can(Act.RULE) && rulings.isOne(k, verb)
              || rulings.isByNoun(k, verb)
              || rulings.isSaid(k, verb)) {
            rulings.read(k, verb);
          } else if (verb.match().can(Act.SAME)) {
            Agent agent = clauses.agent(clauses.subject(k));
            Meaning object = composition.object(k + 1, agent);
            boolean declines = declines(k);
            likewise
                .repeated(verb, agent, object, moods.of(k, verb), findings)
                .flatMap(f -> declines ? Likewise.refused(f) : Optional.of(f))
                .ifPresent(findings::add);
          } else if (effects.ends(k, verb)) {
            effects.read(k, verb);
          } else if (onlySays(verb)) {
            // "ruled Friday in a decision that upholds the law": what is ruled is told by another.
            continue;
          } else if (!composition.consumed.contains(k) || permissions.isPromise(verb)) {
            act(k, verb);
          }
        }
      }
      weighing.settle();
      new DeedNouns(grammar, findings).read();
      new NewDays(grammar, clauses, findings).read();
      spoken.read();
      new Provisional(grammar, findings).read();
      new Endings(grammar, composition, findings).read();
      new Nominals(grammar, composition, clauses, findings).read();
      OneStay.join(findings);
      new Vetoes(grammar, findings).read();
      new Overrides(grammar, findings).read();
      new Votes(grammar, findings).read();
      new Restored(grammar, findings).read();
      new Bids(grammar, moods, spokenOf.courts(), findings).read();
      Consequences.drop(findings);
      new Requests(grammar, composition, findings).read();
    }

    /// "Declined to do the same."
    private boolean declines(int k) {
      return grammar
          .item(k - 1)
          .filter(i ->
              i instanceof Item.Verb before
                  && before.match().can(Act.DENY)
                  && grammar.items.get(k).from() - before.to() <= 1)
          .isPresent();
    }

    private static boolean onlySays(Item.Verb verb) {
      return verb.match().cues().stream()
          .allMatch(cue -> cue.act() == Act.RULE || cue.act() == Act.SAY);
    }

    private void act(int k, Item.Verb verb) {
      if (permissions.read(k, verb)
          || wishes.asksForDone(k)
          || voices.isOfAnother(k, verb)
          || exclusions.excludes(k, verb)) {
        return;
      }
      int subject = voices.isPublished(k, verb) ? k - 1 : clauses.subject(k);
      Predicate predicate = new Predicate(k, verb, subject, voices.isPassive(k, verb, subject));
      Agent doer = doers.of(predicate);
      if (exclusions.isOfOthers(predicate, doer)) {
        return;
      }
      boolean refused =
          predicate.passive()
              ? sayings.refusesByRule(k, verb)
              : sayings.refuses(verb, doer) || new Asides(grammar).unpersuaded(k).isPresent();
      Mood mood = mood(predicate, doer, refused);
      Agent agent = litigates(verb) && isPronoun(doer, subject) ? Agent.of(AgentKind.PARTY) : doer;
      Meaning object = ordered(verb, object(predicate, doer, agent));
      Meaning plain =
          askings
              .of(k, verb, object, agent.kind())
              .or(() -> outcomes.kept(predicate, agent, object))
              .orElseGet(() ->
                  Verdicts.apply(verb.match(), object, making.maker(predicate, agent, object)));
      Optional<Meaning> made = making.done(predicate, agent);
      if (made.isPresent() && isAnother(object, made.get())) {
        tell(predicate, agent, mood, object, plain);
      }
      Meaning done = made.or(() -> resorts.read(predicate, agent)).orElse(plain);
      tell(predicate, agent, mood, object, refused ? Pleas.refused(done) : done);
    }

    /// "Signed a rule that repeals the act": the rule is made, and the act repealed.
    private static boolean isAnother(Meaning object, Meaning made) {
      return object.kind() == Kind.INSTRUMENT
          && !object.instruments().isEmpty()
          && object.instruments().stream().noneMatch(made.instruments()::contains);
    }

    private Mood mood(Predicate predicate, Agent doer, boolean refused) {
      int k = predicate.index();
      boolean none =
          polarity.isNone(predicate.subject())
              || polarity.isOfNone(k, predicate.verb())
              || polarity.isNeither(predicate.verb())
              || !predicate.passive() && polarity.isNone(k + 1);
      boolean done =
          refused
              || announcements.bind(k, predicate.verb(), doer)
              || sayings.demands(k, predicate.verb())
                  && (predicate.passive() || predicate.verb().match().can(Act.DELAY));
      return none ? Mood.DENIED : done ? Mood.ASSERTED : moods.of(k, predicate.verb());
    }

    /// To what it is done.
    private Meaning object(Predicate predicate, Agent doer, Agent agent) {
      int k = predicate.index();
      Item.Verb verb = predicate.verb();
      Optional<Meaning> it =
          predicate.passive() && (verb.match().can(Act.BLOCK) || verb.match().can(Act.STAY))
              ? objects.meant(predicate.subject())
              : predicate.passive() && (verb.match().can(Act.DENY) || verb.match().can(Act.GRANT))
                  ? objects.asked(predicate.subject())
                  : Optional.empty();
      if (it.isPresent()) {
        return it.get();
      }
      if (predicate.passive()) {
        // "The agency was barred from enforcing the rule": what is stopped stands behind.
        Optional<Item.Actor> who =
            grammar
                .item(predicate.subject())
                .filter(Item.Actor.class::isInstance)
                .map(i -> (Item.Actor) i);
        boolean behind =
            predicate.subject() < 0
                    && verb.match().can(Act.BLOCK)
                    && grammar.word(verb.to()).equals("from")
                || verb.match().can(Act.BLOCK)
                    // "Judge Vole's order was blocked"
                    && who.filter(i -> !Possessive.is(grammar.word(i.to()))).isPresent()
                // "A judge was asked to block the rule."
                || verb.match().can(Act.REQUEST)
                    && who.filter(a -> a.kind() == ActorKind.JUDGE).isPresent();
        // "The dealers were granted an injunction": so does what is given.
        boolean given =
            (verb.match().can(Act.GRANT) || verb.match().can(Act.DENY))
                && grammar
                    .item(predicate.subject())
                    .filter(i -> i instanceof Item.Thing || i instanceof Item.Subject)
                    .isEmpty()
                && grammar.follows(k, Item.Thing.class);
        return behind || given
            ? composition.object(k + 1, doer)
            : objects.patient(predicate.subject(), doer);
      }
      if (verb.match().can(Act.LIFT) || verb.match().can(Act.BLOCK)) {
        Optional<Meaning> decided = objects.decided(verb);
        if (decided.isPresent()) {
          return decided.get();
        }
      }
      Meaning object =
          objects
              .it(k, verb, doer)
              .orElseGet(() -> composition.object(objects.objectOf(k, verb), doer));
      if (object.kind() == Kind.NONE) {
        object = objects.gap(k, predicate.subject()).or(() -> objects.both(k, verb)).orElse(object);
      }
      boolean itself =
          agent.kind() == AgentKind.INSTRUMENT
                  && object.kind() != Kind.INSTRUMENT
                  && isDoneToSubject(verb)
              || agent.kind() == AgentKind.ORDER && object.kind() == Kind.NONE && runsOn(verb);
      return itself ? composition.object(predicate.subject(), agent) : object;
    }

    /// "The order now continues until April 4."
    private boolean runsOn(Item.Verb verb) {
      return verb.match().can(Act.EXTEND)
          && grammar.group(verb).contains("now")
          && Set.of("until", "through").contains(grammar.word(verb.to()));
    }

    /// What the verb itself says of the order: "made the injunction permanent"; or of the
    /// instrument: "signed its repeal".
    private Meaning ordered(Item.Verb verb, Meaning object) {
      if (verb.match().has("itself")) {
        return Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN);
      }
      boolean unowned =
          verb.match().has("owned") && object.kind() == Kind.INSTRUMENT
              // "said no to the state's bid to lift the order"
              || object.kind() == Kind.REQUEST
              || object.kind() == Kind.HAPPENING;
      Meaning order =
          verb.match().has("order") && !unowned
              ? Meaning.thing(Kind.ORDER, Effect.STOPS).with(verb.match().order())
              : object;
      return permanently(verb) ? order.with(Optional.of(OrderKind.PERMANENT_INJUNCTION)) : order;
    }

    private void tell(
        Predicate predicate, Agent agent, Mood mood, Meaning object, Meaning meaning) {
      Item.Verb verb = predicate.verb();
      if (verb.match().can(Act.REQUEST)) {
        narrative.ask(object.effect());
      }
      boolean own = isOwnOrder(verb, object, agent);
      if (mood == Mood.ASSERTED && !grammar.group(verb).contains("had") && !own) {
        narrative.tell(
            agent.court(), meaning.event().isPresent() ? meaning.effect() : Effect.UNKNOWN);
      }
      if (mood == Mood.ASSERTED && Outcomes.letsStand(verb, object, agent)) {
        findings.add(finding(EventType.REVIEW_DENIED, object, predicate, agent, mood, object));
        return;
      }
      if (own && mood == Mood.ASSERTED && weighing.takesBack()) {
        return;
      }
      if (verb.match().has("instead")) {
        weighing.replaces();
      }
      meaning
          .event()
          .filter(type -> !noNews.isNoNews(predicate, type, object))
          .filter(
              type -> type != EventType.REVIEW_GRANTED || !announcements.isOpen(predicate.index()))
          .map(type ->
              type == EventType.REVIEW_GRANTED
                      && (announcements.isDated(predicate.index())
                          || announcements.isTakenUp(predicate.index(), agent))
                  ? EventType.HEARING_SCHEDULED
                  : type)
          .filter(type -> !Committees.recommends(type) || !committees.act(predicate))
          .filter(type -> type != EventType.ISSUED || !making.isNothing(predicate))
          .filter(type -> making.isOfSomebody(predicate, agent, type))
          .map(type -> outcomes.of(type, object, agent, verb))
          .map(type ->
              finding(
                  type,
                  meaning,
                  predicate,
                  agent,
                  noNews.isOfPaper(predicate, type) || committees.isFirstReading(verb)
                      ? Mood.DENIED
                      : mood,
                  object))
          .ifPresent(findings::add);
    }

    private Finding finding(
        EventType type,
        Meaning meaning,
        Predicate predicate,
        Agent agent,
        Mood mood,
        Meaning object) {
      Item.Verb verb = predicate.verb();
      boolean fromSubject =
          predicate.subject() >= 0 && !(predicate.passive() && object.kind() == Kind.NONE);
      int from =
          fromSubject
              ? Math.min(verb.from(), grammar.items.get(predicate.subject()).from())
              : verb.from();
      int to = predicate.passive() ? verb.to() : Math.max(verb.to(), composition.reach());
      return Finding.of(type, meaning, agent, mood, verb, from, to, voices.isState(predicate));
    }

    /// What a court stops or stays is what it has itself just stopped or stayed.
    private boolean isOwnOrder(Item.Verb verb, Meaning object, Agent agent) {
      return (verb.match().can(Act.BLOCK) || verb.match().can(Act.STAY))
          && object.kind() == Kind.ORDER
          && object.effect() != Effect.UNKNOWN
          && object.effect() == narrative.of(agent.court());
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

    private boolean isPronoun(Agent agent, int subject) {
      return agent.actor().filter(a -> a.kind() == ActorKind.PRONOUN).isPresent()
          || grammar
              .item(subject)
              .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.PRONOUN)
              .isPresent();
    }

    /// "The bill passed the House", "the measure became law": what happens, happens to the subject.
    private boolean isDoneToSubject(Item.Verb verb) {
      boolean textual = Set.of("approves", "adopts").contains(grammar.word(verb.from()));
      return verb.match().can(Act.PASS) && !textual
          || verb.match().can(Act.ENACT)
          || verb.match().has("subject");
    }
  }
}
