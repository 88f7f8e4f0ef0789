package org.inforce.claim.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Possessive;

/// Reads the object of an act, from an item on to the right: "the stay of the injunction against SB
/// 4" is a stay whose object is an injunction whose object is SB 4. What has been read is marked,
/// so that a nested act is not told again as its own.
final class Composition {
  private final Grammar grammar;
  private final Narrative narrative;
  private final OrderReader orders;
  final Set<Integer> consumed = new HashSet<>();
  private final Map<Integer, Meaning> told = new HashMap<>();
  private int reach;

  /// @param injunctionsTold whether the document speaks of an injunction, so that a higher court's
  ///   stay is of that
  Composition(Grammar grammar, Narrative narrative, boolean injunctionsTold) {
    this.grammar = grammar;
    this.narrative = narrative;
    this.orders = new OrderReader(grammar, narrative, injunctionsTold);
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
          return isCourtsMandate(k, subject)
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
          // "sided with the state by staying the order": how it was done is told of itself.
          if (!nested || grammar.word(verb.from() - 1).equals("by")) {
            return Meaning.NOTHING;
          }
          use(k);
          if (!transparent(verb)) {
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

  private static boolean transparent(Item.Verb verb) {
    return verb.match().can(Act.ENFORCE) || verb.match().can(Act.EFFECT);
  }

  private boolean stops(int k, Item.Joint joint) {
    if (joint.kind() != JointKind.SOFT) {
      return true;
    }
    Optional<Item> next = grammar.item(k + 1);
    if (joint.word().equals(",")) {
      return true;
    }
    return next.isEmpty()
        || !(next.get() instanceof Item.Subject
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
    use(k);
    List<Integer> meant = new ArrayList<>(subject.instruments());
    int next = k + 1;
    while (coordinates(next) || lists(next) || besides(next)) {
      int more =
          grammar.item(next).filter(Item.Subject.class::isInstance).isPresent() ? next : next + 1;
      ((Item.Subject) grammar.items.get(more))
          .instruments().stream().filter(i -> !meant.contains(i)).forEach(meant::add);
      use(more);
      next = more + 1;
    }
    afterClause(next)
        .ifPresent(at -> {
          Item.Subject more = (Item.Subject) grammar.items.get(at);
          more.instruments().stream().filter(i -> !meant.contains(i)).forEach(meant::add);
          consumed.add(at);
        });
    Meaning meaning = Meaning.thing(Kind.INSTRUMENT, Effect.UNKNOWN);
    return new Meaning(
        meaning.kind(),
        meaning.effect(),
        meaning.event(),
        meaning.order(),
        meant,
        subject.instruments().isEmpty(),
        List.of());
  }

  /// "the ban, along with the law that forbids it at night".
  private boolean besides(int next) {
    int subject = isComma(next) ? next + 1 : next;
    return grammar
        .item(subject)
        .filter(i ->
            i instanceof Item.Subject
                && i.from() > 1
                && BESIDES.contains(grammar.word(i.from() - 2) + " " + grammar.word(i.from() - 1)))
        .filter(i -> i.from() - grammar.items.get(subject - 1).to() <= LONGEST_BESIDES)
        .isPresent();
  }

  private static final Set<String> BESIDES = Set.of("along with", "together with", "well as");

  /// In tokens: "as well as".
  private static final int LONGEST_BESIDES = 3;

  /// "the Act and its Rule".
  private boolean coordinates(int joint) {
    return grammar
            .item(joint)
            .filter(i -> i instanceof Item.Joint j && j.word().equals("and"))
            .isPresent()
        && grammar
            .item(joint + 1)
            .filter(i -> i instanceof Item.Subject && i.from() - grammar.items.get(joint).to() <= 2)
            .isPresent();
  }

  /// "the ban, the licensing requirement and several lesser rules": commas join what an "and" ends.
  private boolean lists(int joint) {
    for (int at = joint; isComma(at) && isNextSubject(at); at += 2) {
      if (coordinates(at + 2) || endsList(at + 2)) {
        return true;
      }
    }
    return false;
  }

  /// "... and other restrictions": the last of a list may be no instrument that is known.
  private boolean endsList(int joint) {
    Optional<Item> and =
        grammar.item(joint).filter(i -> i instanceof Item.Joint j && j.word().equals("and"));
    return and.isPresent()
        && and.get().from() - grammar.items.get(joint - 1).to() <= 1
        && switch (grammar.tag(and.get().to())) {
          case ADJ, DET, NOUN, NUM -> true;
          case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X ->
              false;
        };
  }

  /// "blocked SB 627, which bans masks, and SB 805, which makes agents wear badges": a clause may
  /// stand between the two; where a verb follows the second, a sentence of its own begins with it.
  private Optional<Integer> afterClause(int comma) {
    if (!isComma(comma) || !grammar.isJoint(comma + 1, JointKind.RELATIVE)) {
      return Optional.empty();
    }
    for (int at = comma + 2; at <= comma + LONGEST_CLAUSE && at + 2 < grammar.items.size(); at++) {
      boolean joins =
          isComma(at)
              && grammar.items.get(at + 1).from() == grammar.items.get(at).to()
              && coordinates(at + 1);
      if (joins) {
        boolean ends = grammar.item(at + 3).filter(i -> !(i instanceof Item.Joint)).isEmpty();
        return ends ? Optional.of(at + 2) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// In items.
  private static final int LONGEST_CLAUSE = 6;

  private boolean isComma(int joint) {
    return grammar
        .item(joint)
        .filter(i -> i instanceof Item.Joint j && j.word().equals(","))
        .isPresent();
  }

  private boolean isNextSubject(int joint) {
    return grammar
        .item(joint + 1)
        .filter(i -> i instanceof Item.Subject && i.from() - grammar.items.get(joint).to() <= 1)
        .isPresent();
  }

  private Meaning thing(int k, Item.Thing thing, Agent agent, Optional<Item.Actor> owner) {
    Meaning inner = connected(k) ? right(k + 1, agent, Optional.empty()) : relative(k);
    Meaning known = inner.kind() == Kind.NONE ? Meaning.NOTHING : inner;
    Act act = thing.match().cues().getFirst().act();
    String step = thing.match().because();
    Meaning meaning =
        switch (act) {
          case INJUNCTION -> orders.injunction(thing, known, agent, owner);
          case A_STAY -> orders.stay(thing, known, agent, owner);
          case RULING ->
              // An appeal heard anew undoes what a panel held, which is not the order below.
              ofPanel(thing)
                  ? known.as(Kind.PROCEEDINGS, Effect.UNKNOWN)
                  : known.as(Kind.RULING, known.effect());
          case A_REQUEST -> request(thing, known);
          case SUIT ->
              // An amended complaint goes on with a suit that there is.
              grammar.word(thing.from() - 1).equals("amended")
                  ? known.as(Kind.PROCEEDINGS, Effect.UNKNOWN)
                  : known.as(Kind.SUIT, Effect.UNKNOWN);
          case AN_APPEAL -> known.as(Kind.APPEAL, Effect.UNKNOWN);
          case A_HEARING -> known.as(Kind.HEARING, Effect.UNKNOWN);
          case REVIEW ->
              // Fed. R. App. P. 15: an agency's rule is challenged by a petition for its review.
              inner.kind() == Kind.INSTRUMENT && (thing.match().has("petition") || isPetitioned(k))
                  ? known.as(Kind.SUIT, Effect.UNKNOWN)
                  : known.as(Kind.REVIEW, Effect.UNKNOWN);
          case DEADLINE -> known.as(Kind.DEADLINE, Effect.UNKNOWN);
          case PROCEEDINGS -> known.as(Kind.PROCEEDINGS, Effect.UNKNOWN);
          case BLOCK,
              STAY,
              LIFT,
              STRIKE,
              UPHOLD,
              ALLOW,
              KEEP,
              GRANT,
              DENY,
              EXTEND,
              NARROW,
              REQUEST,
              FILE,
              SUE,
              APPEAL,
              HEAR,
              SCHEDULE,
              DISMISS,
              SETTLE,
              RULE,
              INTRODUCE,
              PASS,
              SIGN,
              ENACT,
              ISSUE,
              VETO,
              EFFECT,
              DELAY,
              AMEND,
              RESCIND,
              EXPIRE,
              PLAN,
              SAY,
              SAME,
              ENFORCE,
              INVALID,
              VALID ->
              Meaning.NOTHING;
        };
    told.put(k, meaning.because(step));
    return meaning.because(step);
  }

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

  /// "stay the mandate", "issue its mandate": what sends a case back, Fed. R. App. P. 41.
  private boolean isCourtsMandate(int k, Item.Subject subject) {
    return grammar.word(subject.to() - 1).equals("mandate")
        && subject.to() - subject.from() <= 2
        && grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Verb verb
                    && MANDATE_VERBS.contains(verb.match().cues().getFirst().words().getFirst())
                    && subject.from() - verb.to() <= 1)
            .isPresent();
  }

  private static final Set<String> MANDATE_VERBS =
      Set.of("stay", "issue", "recall", "withhold", "hold");

  /// "petitioned for review of the rule".
  private boolean isPetitioned(int k) {
    return grammar
        .item(k - 1)
        .filter(i -> i instanceof Item.Verb && grammar.word(i.from()).startsWith("petition"))
        .isPresent();
  }

  /// "the panel opinion", "the panel's decision"
  private boolean ofPanel(Item.Thing thing) {
    String before = grammar.word(thing.from() - 1);
    return before.equals("panel")
        || Possessive.is(before) && grammar.word(thing.from() - 2).equals("panel");
  }

  /// What a thing was read to mean: "vacated the stay that a panel had granted" speaks of one stay.
  Optional<Meaning> told(int index) {
    return Optional.ofNullable(told.get(index));
  }

  /// A request of which the sentence does not say what it asks is the one that the document has
  /// told of: "NetTrade filed the application on July 21".
  private Meaning request(Item.Thing thing, Meaning asked) {
    if (asked.kind() == Kind.REVIEW) {
      return asked;
    }
    if (asked.kind() == Kind.INSTRUMENT && grammar.word(thing.to()).equals("against")) {
      // "a petition against the rules": Fed. R. App. P. 15 has agency rules challenged by petition;
      // a motion or application against one asks to stop it.
      boolean petition = grammar.word(thing.to() - 1).startsWith("petition");
      return petition ? asked.as(Kind.SUIT, Effect.UNKNOWN) : asked.as(Kind.REQUEST, Effect.STOPS);
    }
    if (asked.kind() == Kind.INSTRUMENT && isToApply(thing)) {
      narrative.ask(Effect.FREES);
      return asked.as(Kind.REQUEST, Effect.FREES);
    }
    if (asked.kind() == Kind.NONE && !orders.isIndefinite(thing.from())) {
      return asked.as(Kind.REQUEST, narrative.asked());
    }
    narrative.ask(asked.effect());
    return asked.as(Kind.REQUEST, asked.effect());
  }

  /// "the state's request to enforce the act": that nothing stop it.
  private boolean isToApply(Item.Thing thing) {
    return grammar.word(thing.to()).equals("to")
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Verb verb
                    && verb.from() == thing.to() + 1
                    && verb.match().can(Act.ENFORCE));
  }

  /// True if what follows belongs to the thing: "injunction against", "stay of", "order halting",
  /// "motion to".
  private boolean connected(int k) {
    int end = grammar.items.get(k).to();
    Optional<Item> next = grammar.item(k + 1);
    if (next.isEmpty() || next.get().from() - end > 5 || next.get() instanceof Item.Joint) {
      return false;
    }
    String word = grammar.word(end);
    if (word.equals("in") && (isCaption(k + 1) || isCaption(k + 2))) {
      // "its stay in Sorrel v. Quill": where it was made, not what it stays.
      return false;
    }
    if (next.get() instanceof Item.Verb verb && verb.from() - end <= 2) {
      return verb.match().form() == VerbForm.ING || verb.from() - end == 1 && word.equals("to");
    }
    return Set.of(
            "of", "against", "on", "to", "for", "in", "from", "over", "about", "by", "barring",
            "with", "pending", "aimed", "seeking")
        .contains(word);
  }

  private boolean isCaption(int index) {
    return grammar
        .item(index)
        .filter(i -> i instanceof Item.Thing thing && thing.match().has("caption"))
        .isPresent();
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
            && grammar.items.get(joint).from() - end <= (joint == k + 1 ? 0 : 4);
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
}
