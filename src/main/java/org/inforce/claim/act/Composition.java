package org.inforce.claim.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;

/// Reads the object of an act, from an item on to the right: "the stay of the injunction against SB
/// 4" is a stay whose object is an injunction whose object is SB 4. What has been read is marked,
/// so that a nested act is not told again as its own.
final class Composition {
  private final Grammar grammar;
  private final ThingReader things;
  private final Coordination coordination;
  private final Connections connections;
  final Set<Integer> consumed = new HashSet<>();
  private final Map<Integer, Meaning> told = new HashMap<>();
  private int reach;

  /// @param spokenOf what the document speaks of
  Composition(Grammar grammar, Narrative narrative, SpokenOf spokenOf) {
    this.grammar = grammar;
    this.things = new ThingReader(grammar, narrative, spokenOf);
    this.coordination = new Coordination(grammar);
    this.connections = new Connections(grammar);
  }

  /// Index after the last token that the latest reading used.
  int reach() {
    return reach;
  }

  /// @param first index of the item to begin with
  /// @param agent who acts, whose own orders "its" speaks of
  Meaning object(int first, Agent agent) {
    reach = 0;
    return right(first, agent, Optional.empty());
  }

  private Meaning right(int first, Agent agent, Optional<Item.Actor> knownOwner) {
    Optional<Item.Actor> owner = knownOwner;
    for (int k = first; k < grammar.items.size(); k++) {
      Item item = grammar.items.get(k);
      switch (item) {
        case Item.Actor actor -> {
          if (isApplied(k, actor)) {
            return Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN)
                .because("'" + actor.name() + "', which is applied");
          }
          if (owner.filter(o -> possesses(o, actor)).isEmpty()) {
            owner = Optional.of(actor);
          }
        }
        case Item.Subject subject -> {
          return connections.isCourtsMandate(k, subject)
              ? Meaning.thing(Kind.PROCEEDINGS, Effect.UNKNOWN)
              : compound(k, subject);
        }
        case Item.Thing thing -> {
          use(k);
          return thing(k, thing, agent, owner);
        }
        case Item.Judgment judgment -> {
          boolean describes =
              grammar
                  .item(k + 1)
                  .filter(i -> i instanceof Item.Thing && i.from() - judgment.to() <= 1)
                  .isPresent();
          if (!describes) {
            return Meaning.NOTHING;
          }
        }
        case Item.Joint joint -> {
          if (stops(k, joint)) {
            return Meaning.NOTHING;
          }
        }
        case Item.Verb verb -> {
          boolean nested =
              verb.match().form() == VerbForm.ING
                  || verb.match().form() == VerbForm.BASE && !verb.match().can(Act.SAY)
                  || grammar.word(verb.from() - 1).equals("to");
          // "sided with the state by staying the order", "in refusing to stay it": how it was
          // done is told of itself.
          if (!nested
              || grammar.word(verb.from() - 1).equals("by")
              || grammar.word(verb.from() - 1).equals("in")
              || Gerunds.isReason(grammar, verb)) {
            return Meaning.NOTHING;
          }
          use(k);
          if (!transparent(verb) && !isWhatIsAsked(k, verb)) {
            Meaning nestedAct =
                Verdicts.apply(
                    verb.match(),
                    right(k + 1, agent, Optional.empty()),
                    agent.kind() == AgentKind.PARTY ? Agent.of(AgentKind.COURT) : inner(agent));
            return isNegated(verb) ? nestedAct.noEvent(Effect.UNKNOWN) : nestedAct;
          }
        }
      }
    }
    return Meaning.NOTHING;
  }

  /// "a motion asking the judge to stop the rule": what the paper asks for.
  private boolean isWhatIsAsked(int k, Item.Verb verb) {
    return verb.match().can(Act.REQUEST)
        && verb.match().form() == VerbForm.ING
        && grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Thing thing
                    && (thing.match().can(Act.A_REQUEST) || thing.match().can(Act.SUIT))
                    && verb.from() - i.to() <= 1)
            .isPresent();
  }

  /// "Trump's DEI orders": a name between owner and thing is no owner.
  private boolean possesses(Item.Actor owner, Item.Actor next) {
    return Possessive.isWithS(grammar.word(owner.to()))
        && next.from() == owner.to() + 1
        && next.kind() == ActorKind.PARTY;
  }

  /// "from enforcing it", "from applying them": what is applied is an instrument.
  private boolean isApplied(int k, Item.Actor actor) {
    boolean thing = actor.name().equalsIgnoreCase("it") || actor.name().equalsIgnoreCase("them");
    return thing
        && k > 0
        && grammar.items.get(k - 1) instanceof Item.Verb verb
        && (verb.match().can(Act.ENFORCE) || verb.match().can(Act.DELAY))
        && verb.to() == actor.from();
  }

  /// "asked the judge not to block it"
  private boolean isNegated(Item.Verb verb) {
    return grammar.word(verb.from() - 1).equals("to")
        && grammar.word(verb.from() - 2).equals("not");
  }

  /// In "asked the court to block" it is the court that would block.
  private static Agent inner(Agent agent) {
    return agent.kind().mayDecide() ? agent : Agent.of(AgentKind.COURT);
  }

  /// "enforcing", "suing to try to stop": what counts is what is enforced or tried.
  private static boolean transparent(Item.Verb verb) {
    return verb.match().can(Act.ENFORCE)
        || verb.match().can(Act.EFFECT)
        || verb.match().has("effort");
  }

  private boolean stops(int k, Item.Joint joint) {
    if (joint.kind() != JointKind.SOFT) {
      return true;
    }
    Optional<Item> next = grammar.item(k + 1);
    if (joint.word().equals(",")) {
      return !connections.isInterjection(joint);
    }
    return next.isEmpty()
        || !connections.isSecondInfinitive(joint, next.get())
            && !(next.get() instanceof Item.Subject
                || next.get() instanceof Item.Thing
                || next.get() instanceof Item.Actor
                // "bars the state and its agents from enforcing"
                || next.get() instanceof Item.Verb verb
                    && verb.match().can(Act.ENFORCE)
                    && verb.match().form() == VerbForm.ING);
  }

  private void use(int k) {
    consumed.add(k);
    reach = Math.max(reach, grammar.items.get(k).to());
  }

  private Meaning instruments(int k, Item.Subject subject) {
    List<Integer> row = coordination.row(k);
    row.forEach(this::use);
    Optional<Integer> after = coordination.afterClause(row.getLast() + 1);
    after.ifPresent(consumed::add);
    Optional<Item.Subject> named = row.size() == 1 ? coordination.named(subject) : Optional.empty();
    if (named.isPresent()) {
      return instruments(named.get().instruments(), false);
    }
    List<Integer> meant =
        Stream.concat(row.stream(), after.stream())
            .flatMap(at -> ((Item.Subject) grammar.items.get(at)).instruments().stream())
            .distinct()
            .toList();
    return instruments(meant, subject.instruments().isEmpty());
  }

  private static Meaning instruments(List<Integer> meant, boolean other) {
    Meaning meaning = Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN);
    return new Meaning(
        meaning.kind(),
        meaning.effect(),
        meaning.event(),
        meaning.order(),
        meant,
        other,
        List.of());
  }

  private Meaning thing(int k, Item.Thing thing, Agent agent, Optional<Item.Actor> owner) {
    Meaning inner =
        connections.connect(k)
            ? right(k + 1, agent, Optional.empty())
            : filed(k).or(() -> sought(k)).orElseGet(() -> relative(k));
    Meaning meaning =
        things.meaning(k, thing, inner, agent, owner).because(thing.match().because());
    told.put(k, meaning);
    return meaning;
  }

  /// "an application filed by the growers to stop the rule": what it asks stands behind its filer.
  private Optional<Meaning> filed(int k) {
    boolean filed =
        grammar.items.get(k) instanceof Item.Thing thing
            && thing.match().can(Act.A_REQUEST)
            && grammar
                .item(k + 1)
                .filter(i ->
                    i instanceof Item.Verb verb
                        && verb.match().can(Act.FILE)
                        && verb.match().form() == VerbForm.PAST
                        && verb.from() == thing.to()
                        && grammar.word(verb.to()).equals("by"))
                .isPresent();
    if (!filed) {
      return Optional.empty();
    }
    use(k + 1);
    int next = k + 2;
    while (grammar.item(next).filter(Item.Actor.class::isInstance).isPresent()) {
      next++;
    }
    // "filed by 15 states that sought a stay"
    boolean sought =
        grammar.item(next).filter(Item.Joint.class::isInstance).isPresent()
            && grammar
                .item(next + 1)
                .filter(i -> i instanceof Item.Verb verb && verb.match().can(Act.REQUEST))
                .isPresent();
    if (sought) {
      use(next + 1);
    }
    return Optional.of(
        right(sought ? next + 2 : next, Agent.of(AgentKind.PARTY), Optional.empty()));
  }

  /// "a motion by two schools that sought to block the rule": what the motion sought.
  private Optional<Meaning> sought(int k) {
    if (!(grammar.items.get(k) instanceof Item.Thing thing) || !thing.match().can(Act.A_REQUEST)) {
      return Optional.empty();
    }
    for (int j = k + 1; j < grammar.items.size(); j++) {
      Item item = grammar.items.get(j);
      if (item.from() - thing.to() > SOUGHT) {
        return Optional.empty();
      }
      if (item instanceof Item.Verb verb) {
        boolean that =
            grammar.isJoint(j - 1, JointKind.RELATIVE)
                || grammar.isJoint(j - 1, JointKind.COMPLEMENT);
        boolean seeks = verb.match().can(Act.REQUEST) && verb.match().form() != VerbForm.BASE;
        if (!seeks || !that && verb.match().form() != VerbForm.ING) {
          return Optional.empty();
        }
        use(j);
        return Optional.of(right(j + 1, Agent.of(AgentKind.PARTY), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /// In tokens.
  private static final int SOUGHT = 12;

  /// "the Quota Act litigation", "the SB 40 injunction": what stands right behind is meant.
  private Meaning compound(int k, Item.Subject subject) {
    Optional<Item.Thing> head =
        grammar
            .item(k + 1)
            .filter(i -> i instanceof Item.Thing && i.from() == subject.to())
            .map(i -> (Item.Thing) i);
    Meaning of = instruments(k, subject);
    if (head.isEmpty() || head.get().match().has("weak") || head.get().match().has("vague")) {
      return of;
    }
    Act act = head.get().match().cues().getFirst().act();
    Optional<Kind> kind =
        act == Act.SUIT
            ? Optional.of(Kind.SUIT)
            : act == Act.RULING
                ? Optional.of(Kind.RULING)
                : act == Act.INJUNCTION ? Optional.of(Kind.ORDER) : Optional.empty();
    if (kind.isEmpty()) {
      return of;
    }
    use(k + 1);
    return of.as(kind.get(), kind.get() == Kind.ORDER ? Effect.STOPS : Effect.UNKNOWN)
        .with(head.get().match().order())
        .because(head.get().match().because());
  }

  /// What a thing was read to mean: "vacated the stay that a panel had granted" speaks of one stay.
  Optional<Meaning> told(int index) {
    return Optional.ofNullable(told.get(index));
  }

  /// "the order that blocked the rule", "an injunction, which halted the law".
  private Meaning relative(int k) {
    int end = grammar.items.get(k).to();
    // "granted a stay on Tuesday, which lets the act take effect"
    int joint =
        grammar
                    .item(k + 1)
                    .filter(i -> i instanceof Item.Joint j && j.word().equals(","))
                    .isPresent()
                && grammar.items.get(k + 1).from() > end
            ? k + 2
            : k + 1;
    boolean follows =
        grammar.isJoint(joint, JointKind.RELATIVE)
            && (grammar.items.get(joint).from() - end <= (joint == k + 1 ? 0 : 4)
                || grammar.isDay(end, grammar.items.get(joint).from()));
    Optional<Meaning> held = follows ? held(k, joint) : Optional.empty();
    if (held.isPresent()) {
      return held.get();
    }
    Optional<Item> verb = grammar.item(joint + 1);
    if (!follows
        || verb.isEmpty()
        || !(verb.get() instanceof Item.Verb v)
        || v.match().form() == VerbForm.BASE) {
      return Meaning.NOTHING;
    }
    use(joint + 1);
    return Verdicts.apply(
        v.match(),
        right(joint + 2, Agent.of(AgentKind.ORDER), Optional.empty()),
        Agent.of(AgentKind.ORDER));
  }

  /// "a ruling that the act is unconstitutional": what was held of it.
  private Optional<Meaning> held(int k, int that) {
    if (grammar.items.get(k) instanceof Item.Thing ruling
        && ruling.match().can(Act.RULING)
        && grammar.item(that + 1).filter(Item.Subject.class::isInstance).isPresent()
        && grammar.item(that + 2).isPresent()
        && grammar.items.get(that + 2) instanceof Item.Judgment judgment
        && grammar.lower.subList(grammar.items.get(that + 1).to(), judgment.from()).stream()
            .noneMatch(ActWord.HEDGES::is)) {
      use(that + 1);
      use(that + 2);
      boolean invalid = judgment.match().can(Act.INVALID);
      return Optional.of(
          instruments(that + 1, (Item.Subject) grammar.items.get(that + 1))
              .happening(
                  invalid ? EventType.STRUCK_DOWN : EventType.UPHELD,
                  invalid ? Effect.STOPS : Effect.FREES));
    }
    return Optional.empty();
  }
}
