package org.inforce.claim.act;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;

/// What a thing of the law means with what belongs to it: a stay, a request, a suit, a petition.
final class ThingReader {
  private final Grammar grammar;
  private final Narrative narrative;
  private final OrderReader orders;

  /// @param spokenOf what the document speaks of
  ThingReader(Grammar grammar, Narrative narrative, SpokenOf spokenOf) {
    this.grammar = grammar;
    this.narrative = narrative;
    this.orders = new OrderReader(grammar, narrative, spokenOf);
  }

  /// @param k index of the thing's item
  /// @param inner what stands behind it and belongs to it
  /// @param agent who acts upon it
  /// @param owner whose it is
  Meaning meaning(int k, Item.Thing thing, Meaning inner, Agent agent, Optional<Item.Actor> owner) {
    Meaning known = inner.kind() == Kind.NONE ? Meaning.NOTHING : inner;
    Act act = thing.match().cues().getFirst().act();
    return switch (act) {
      case INJUNCTION ->
          // "a temporary hold on the ruling"
          thing.match().has("vague") && known.kind() == Kind.RULING
              ? orders.stay(thing, known, agent, owner)
              : orders.injunction(thing, known, agent, owner);
      case A_STAY -> orders.stay(thing, known, agent, owner);
      case RULING -> ruling(k, thing, known, owner);
      case A_REQUEST ->
          isOfHighest(thing, known, agent) || isForCertiorari(thing)
              ? known.as(Kind.REVIEW, Effect.UNKNOWN)
              : request(thing, known);
      case SUIT -> suit(thing, known);
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
  }

  /// "treated it as a petition for certiorari, and granted the petition".
  private boolean isForCertiorari(Item.Thing thing) {
    return grammar.word(thing.to() - 1).equals("petition") && grammar.lower.contains("certiorari");
  }

  private Meaning ruling(int k, Item.Thing thing, Meaning known, Optional<Item.Actor> owner) {
    boolean proceedings = isOfProceedings(k, thing) || isOfMoney(thing);
    if (isAgencys(thing, owner) && !proceedings) {
      return known.noEvent(Effect.UNKNOWN);
    }
    // An appeal heard anew undoes what a panel held, which is not the order below.
    return proceedings || ofPanel(thing)
        ? known.as(Kind.PROCEEDINGS, Effect.UNKNOWN)
        : judgment(thing, known);
  }

  /// "reversed a $4 million verdict", "the jury's verdict": no ruling on an instrument.
  private boolean isOfMoney(Item.Thing thing) {
    return Set.of("verdict", "judgment", "judgement").contains(grammar.word(thing.to() - 1))
        && grammar.lower.subList(Math.max(0, thing.from() - 4), thing.from()).stream()
            .anyMatch(Set.of("$", "million", "jury")::contains);
  }

  private Meaning suit(Item.Thing thing, Meaning known) {
    if (isNoSuit(thing)) {
      return known.noEvent(Effect.UNKNOWN);
    }
    // An amended complaint goes on with a suit that there is.
    boolean amended = grammar.word(thing.from() - 1).equals("amended");
    return known.as(amended ? Kind.PROCEEDINGS : Kind.SUIT, Effect.UNKNOWN);
  }

  /// "refrain from further action", "take immediate action".
  private boolean isNoSuit(Item.Thing thing) {
    return grammar.word(thing.from()).equals("action")
        && ActWord.NO_SUIT.is(grammar.word(thing.from() - 1));
  }

  /// "stayed summary judgment proceedings".
  private boolean isOfProceedings(int k, Item.Thing thing) {
    return grammar
        .item(k + 1)
        .filter(i ->
            i instanceof Item.Thing next
                && next.match().can(Act.PROCEEDINGS)
                && next.from() == thing.to())
        .isPresent();
  }

  /// "overturned the agency's decision to delay the rule": no ruling of a court.
  private boolean isAgencys(Item.Thing thing, Optional<Item.Actor> owner) {
    return grammar.word(thing.from()).equals("decision")
        && grammar.word(thing.to()).equals("to")
        && owner
            .filter(o -> o.kind() == ActorKind.EXECUTIVE)
            .filter(o -> Possessive.is(grammar.word(o.to())) && thing.from() - o.to() <= 3)
            .isPresent();
  }

  /// "affirmed the judgment against the act": a judgment, unlike a ruling, decides the merits.
  private Meaning judgment(Item.Thing thing, Meaning known) {
    boolean against =
        known.kind() == Kind.INSTRUMENT
            && Set.of("judgment", "judgement", "verdict").contains(grammar.word(thing.to() - 1))
            && grammar.word(thing.to()).equals("against");
    return (against ? known.happening(EventType.STRUCK_DOWN, Effect.STOPS) : known)
        .as(Kind.RULING, against ? Effect.STOPS : known.effect());
  }

  /// "petitioned for review of the rule".
  private boolean isPetitioned(int k) {
    return grammar
        .item(k - 1)
        .filter(i -> i instanceof Item.Verb && grammar.word(i.from()).startsWith("petition"))
        .isPresent();
  }

  /// In tokens.
  private static final int PANEL_REACH = 5;

  private static final Pattern PANEL =
      Pattern.compile("(?:in which|by|of) (?:a|the|its) (?:[a-z-]{1,15} )?panel\\b");

  /// "the panel opinion", "the panel's decision", "a decision in which a panel upheld it"
  private boolean ofPanel(Item.Thing thing) {
    String before = grammar.word(thing.from() - 1);
    String behind =
        IntStream.range(thing.to(), thing.to() + PANEL_REACH)
            .mapToObj(grammar::word)
            .collect(Collectors.joining(" "));
    boolean after = PANEL.matcher(behind).lookingAt();
    return after
        || before.equals("panel")
        || Possessive.is(before) && grammar.word(thing.from() - 2).equals("panel");
  }

  /// A request of which the sentence does not say what it asks is the one that the document has
  /// told of: "NetTrade filed the application on July 21".
  private Meaning request(Item.Thing thing, Meaning asked) {
    if (isOfPace(thing)) {
      return asked.as(Kind.PROCEEDINGS, Effect.UNKNOWN);
    }
    if (asked.kind() == Kind.REVIEW) {
      return asked;
    }
    if (isToReview(thing)) {
      return asked.as(Kind.REVIEW, Effect.UNKNOWN);
    }
    if (asked.kind() == Kind.INSTRUMENT
        && (grammar.word(thing.to()).equals("against") || isAgainstSubject(thing))) {
      // "a petition against the rules": Fed. R. App. P. 15 has agency rules challenged by petition;
      // a motion or application against one asks to stop it.
      boolean petition = grammar.word(thing.to() - 1).startsWith("petition");
      return petition ? asked.as(Kind.SUIT, Effect.UNKNOWN) : asked.as(Kind.REQUEST, Effect.STOPS);
    }
    if (asked.kind() == Kind.INSTRUMENT && isToApply(thing)) {
      narrative.ask(Effect.FREES);
      return asked.as(Kind.REQUEST, Effect.FREES);
    }
    if (asked.kind() == Kind.PROCEEDINGS) {
      return asked.as(Kind.REQUEST, Effect.UNKNOWN);
    }
    if (asked.kind() == Kind.ORDER && asked.effect() == Effect.STOPS && isAgainstOrder(thing)) {
      narrative.ask(Effect.FREES);
      return asked.as(Kind.REQUEST, Effect.FREES);
    }
    if (asked.kind() == Kind.NONE && !orders.isIndefinite(thing.from()) && !isForAnother(thing)) {
      return asked.as(Kind.REQUEST, narrative.asked());
    }
    narrative.ask(asked.effect());
    return asked.as(Kind.REQUEST, asked.effect());
  }

  /// "The motion to dismiss", "the motion for leave to amend": not what was asked for before.
  private boolean isForAnother(Item.Thing thing) {
    String next = grammar.word(thing.to());
    return next.equals("to")
        || next.equals("for") && ActWord.OTHER_RELIEF.is(grammar.word(thing.to() + 1));
  }

  /// "The justices granted a petition filed by the state": what they are petitioned for is review.
  private boolean isOfHighest(Item.Thing thing, Meaning asked, Agent agent) {
    return grammar.word(thing.to() - 1).equals("petition")
        && (asked.kind() == Kind.NONE || asked.kind() == Kind.INSTRUMENT)
        && agent.actor().filter(a -> a.rank().equals("supreme")).isPresent();
  }

  /// "a motion for relief in the state's highest court against the injunction".
  private boolean isAgainstOrder(Item.Thing request) {
    return grammar.items.stream()
        .filter(i -> i instanceof Item.Thing && i.from() >= request.to())
        .findFirst()
        .filter(i ->
            grammar.word(i.from() - 1).equals("against")
                || grammar.word(i.from() - 2).equals("against"))
        .isPresent();
  }

  /// "an emergency motion with the appeals court on Saturday against the rule".
  private boolean isAgainstSubject(Item.Thing request) {
    return Set.of("with", "in", "on").contains(grammar.word(request.to()))
        && grammar.items.stream()
            .filter(i -> i instanceof Item.Subject && i.from() >= request.to())
            .findFirst()
            .filter(i ->
                grammar.word(i.from() - 1).equals("against")
                    || grammar.word(i.from() - 2).equals("against"))
            .isPresent();
  }

  /// "a request to speed its review", "a motion to expedite the appeal": when, and not whether.
  private boolean isOfPace(Item.Thing thing) {
    return Set.of("to", "that").contains(grammar.word(thing.to()))
        && ActWord.HASTENS.is(grammar.word(thing.to() + 1));
  }

  /// "a request by the state to review the ruling", "to rehear the case".
  private boolean isToReview(Item.Thing thing) {
    int end = Math.min(grammar.lower.size() - 1, thing.to() + PETITIONER);
    return IntStream.range(thing.to(), end)
        .filter(t -> grammar.word(t).equals("to"))
        .anyMatch(t -> Set.of("review", "rehear").contains(grammar.word(t + 1)));
  }

  /// In tokens: "by a group of Idaho officials".
  private static final int PETITIONER = 8;

  /// "the state's request to enforce the act": that nothing stop it.
  private boolean isToApply(Item.Thing thing) {
    return grammar.word(thing.to()).equals("to")
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Verb verb
                    && verb.from() == thing.to() + 1
                    && verb.match().can(Act.ENFORCE));
  }
}
