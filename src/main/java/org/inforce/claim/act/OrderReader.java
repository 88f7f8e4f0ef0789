package org.inforce.claim.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Reads what an order or a stay does to the instrument: stops it, or sets it free; or that it is
/// the order of an issuer, and so an instrument itself.
final class OrderReader {
  private final Grammar grammar;
  private final Narrative narrative;
  private final SpokenOf spokenOf;

  OrderReader(Grammar grammar, Narrative narrative, SpokenOf spokenOf) {
    this.grammar = grammar;
    this.narrative = narrative;
    this.spokenOf = spokenOf;
  }

  Meaning injunction(Item.Thing thing, Meaning inner, Agent agent, Optional<Item.Actor> owner) {
    Effect effect = Effect.STOPS;
    boolean ofAnother =
        thing.match().has("weak")
            && inner.kind() == Kind.NONE
            && toldBy(thing)
            && subjectsAfter(thing).isEmpty();
    if (ofAnother) {
      return Meaning.thing(Kind.PROCEEDINGS, Effect.UNKNOWN);
    }
    boolean courts = grammar.word(thing.from()).equals("court");
    boolean own = agent.kind() == AgentKind.PARTY && grammar.word(thing.from() - 1).equals("this");
    // "its own order against the tariffs"
    boolean against = inner.kind() == Kind.INSTRUMENT && grammar.word(thing.to()).equals("against");
    if (thing.match().has("weak")
        && !courts
        && !against
        && !isStayed(thing)
        && (isOfIssuer(thing)
            || isOfNoCourt(thing, agent, inner)
            || (agent.kind() == AgentKind.EXECUTIVE || own) && owner.isEmpty()
            || isIssuers(thing, owner, agent))) {
      return inner.as(Kind.INSTRUMENT, Effect.UNKNOWN);
    }
    if (thing.match().has("weak")) {
      boolean told = inner.kind() == Kind.HAPPENING || inner.kind() == Kind.ORDER;
      effect =
          told
              ? inner.effect()
              : owned(thing.from(), agent, owner)
                  .orElse(inner.kind() == Kind.INSTRUMENT ? Effect.STOPS : Effect.UNKNOWN);
    }
    boolean happens =
        thing.match().has("weak")
            && inner.kind() == Kind.HAPPENING
            // "an order that had refused an injunction"
            && (isToldByGerund(thing)
                || inner.event().filter(EventType.RELIEF_DENIED::equals).isPresent());
    // "an order denying the motion": it does nothing to the instrument.
    boolean nothing = happens && inner.event().isEmpty() && inner.effect() == Effect.UNKNOWN;
    return new Meaning(
        nothing ? Kind.PROCEEDINGS : Kind.ORDER,
        effect,
        happens ? inner.event() : Optional.empty(),
        thing.match().order(),
        inner.instruments(),
        inner.other(),
        inner.path());
  }

  /// "an order on Friday setting the rule aside": what the order does.
  private boolean isToldByGerund(Item.Thing thing) {
    return grammar.items.stream()
        .filter(i -> i.from() >= thing.to())
        .findFirst()
        .filter(i -> i instanceof Item.Verb verb && verb.match().form() == VerbForm.ING)
        .isPresent();
  }

  /// What stands before an order of which nothing else is told.
  private static final Set<String> BARE =
      TsvTable.asked("the", "this", "first", "original", "last");

  /// "The order was issued on March 20", in a document that speaks of no court anywhere.
  private boolean isOfNoCourt(Item.Thing thing, Agent agent, Meaning inner) {
    return !spokenOf.courts()
        && agent.kind() == AgentKind.UNKNOWN
        && inner.kind() == Kind.NONE
        && BARE.contains(grammar.word(thing.from() - 1));
  }

  /// "asked for a stay of the order blocking the rule": an order that blocks is a court's.
  private boolean isStayed(Item.Thing thing) {
    boolean blocks =
        grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Verb verb
                    && verb.from() == thing.to()
                    && verb.match().form() == VerbForm.ING
                    && verb.match().can(Act.BLOCK));
    return blocks
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Thing stay
                    && stay.match().can(Act.A_STAY)
                    && stay.to() <= thing.from()
                    && thing.from() - stay.to() <= 3);
  }

  /// "blocked the governor's order", "a judge halted Trump's order": that of an issuer, not of a
  /// court below; a trial judge has no court below.
  private boolean isIssuers(Item.Thing thing, Optional<Item.Actor> owner, Agent agent) {
    boolean trial = agent.actor().filter(a -> a.rank().equals("trial")).isPresent();
    return owner
        .filter(o -> thing.from() - o.to() <= 3)
        .filter(o ->
            Possessive.is(grammar.word(o.to()))
                || o.kind() == ActorKind.EXECUTIVE && isCompound(o.to(), thing.from()))
        .filter(o ->
            o.kind() == ActorKind.EXECUTIVE
                || o.kind() == ActorKind.LEGISLATURE
                || o.kind() == ActorKind.PARTY && trial)
        .isPresent();
  }

  /// "the FCC order", "the FCC ferry fee order": nothing but nouns between.
  private boolean isCompound(int from, int to) {
    return IntStream.range(from, to)
        .allMatch(t -> grammar.tag(t) == PartOfSpeech.NOUN || grammar.tag(t) == PartOfSpeech.PROPN);
  }

  /// "suspended the order of the Commerce Department".
  private boolean isOfIssuer(Item.Thing thing) {
    return grammar.word(thing.to()).equals("of")
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Actor actor
                    && actor.kind() == ActorKind.EXECUTIVE
                    && actor.from() >= thing.to() + 1
                    && actor.from() - thing.to() <= 2);
  }

  /// Instruments that a relative clause after an order speaks of: "the order that has shielded
  /// doctors from the law".
  private List<Item> subjectsAfter(Item.Thing thing) {
    return grammar.items.stream()
        .filter(
            i -> i instanceof Item.Subject && i.from() > thing.to() && i.from() <= thing.to() + 9)
        .toList();
  }

  /// "an order that returned the commissioner to her seat": a relative clause tells what the order
  /// does, and it is nothing to an instrument.
  private boolean toldBy(Item.Thing thing) {
    return grammar.word(thing.to()).equals("that")
        && grammar.tag(thing.to() + 1) == PartOfSpeech.VERB;
  }

  Meaning stay(Item.Thing thing, Meaning inner, Agent agent, Optional<Item.Actor> owner) {
    Effect effect =
        switch (inner.kind()) {
          case ORDER -> inner.effect() == Effect.UNKNOWN ? Effect.FREES : inner.effect().opposite();
          // "a stay of the ruling that had lifted the injunction"
          case RULING -> endsOrder(inner) ? Effect.STOPS : Effect.FREES;
          case INSTRUMENT, DEADLINE -> Effect.STOPS;
          // "a stay that keeps the moratorium going"
          case HAPPENING ->
              inner.effect() == Effect.UNKNOWN ? unspecified(thing, agent, owner) : inner.effect();
          case NONE, REQUEST, SUIT, APPEAL, HEARING, REVIEW, PROCEEDINGS ->
              unspecified(thing, agent, owner);
        };
    Kind kind =
        inner.kind() == Kind.PROCEEDINGS || inner.kind() == Kind.APPEAL || inner.kind() == Kind.SUIT
            ? Kind.PROCEEDINGS
            : Kind.ORDER;
    return new Meaning(
        kind,
        effect,
        Optional.empty(),
        thing.match().order(),
        inner.instruments(),
        inner.other(),
        inner.path());
  }

  private static boolean endsOrder(Meaning ruling) {
    return ruling.event().filter(EventType.ORDER_LIFTED::equals).isPresent();
  }

  /// A stay of which the sentence does not say what it stays: "that stay" is the one told last; a
  /// court's own stay does what that court's last order did; a new one undoes what was told last;
  /// else a higher court's stay is of the injunction that the document speaks of.
  private Effect unspecified(Item.Thing thing, Agent agent, Optional<Item.Actor> owner) {
    boolean indefinite = isIndefinite(thing.from());
    if (grammar.word(thing.from() - 1).equals("that") && narrative.last() != Effect.UNKNOWN) {
      return narrative.last();
    }
    if (!indefinite) {
      Optional<Effect> owned = owned(thing.from(), agent, owner);
      if (owned.isPresent()) {
        return owned.get();
      }
    }
    boolean ofPart = spokenOf.injunctions() && grammar.word(thing.from() - 1).equals("partial");
    // "triggered an automatic stay": an appeal of the state stays the ruling against it, as Fla. R.
    // App. P. 9.310(b)(2) and Tex. Civ. Prac. & Rem. Code 6.001 have it.
    if (thing.match().has("pending-appeal")
        || grammar.word(thing.from() - 1).equals("automatic")
        || isDefendants(thing, agent)
        || ofPart && narrative.last() == Effect.UNKNOWN) {
      return Effect.FREES;
    }
    boolean higher = agent.actor().map(Item.Actor::isHigher).orElse(false);
    boolean named =
        grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Thing other
                    && other.from() != thing.from()
                    && other.match().can(Act.INJUNCTION)
                    && !other.match().has("weak"));
    boolean ofInjunction = (higher || named && !indefinite) && spokenOf.injunctions();
    if (narrative.last() != Effect.UNKNOWN && (indefinite || !ofInjunction)) {
      boolean another = indefinite && !isAlike(thing) && !tellsHow(thing);
      return another ? narrative.last().opposite() : narrative.last();
    }
    return ofInjunction ? Effect.FREES : Effect.STOPS;
  }

  /// "the government sought a stay, which the court denied": who defends an instrument asks for no
  /// stay of it.
  private boolean isDefendants(Item.Thing thing, Agent agent) {
    if (agent.actor().filter(OrderReader::defends).isPresent()) {
      return true;
    }
    boolean asked = false;
    Item before = thing;
    for (Item item : grammar.items) {
      if (item.from() >= thing.from()) {
        return asked
            && thing.from() - before.to() <= 2
            && grammar.items.stream().anyMatch(i -> isRefusal(i) && i.to() <= thing.from());
      }
      boolean begins =
          item instanceof Item.Actor actor && actor.kind() != ActorKind.PRONOUN
              || item instanceof Item.Subject;
      asked = begins ? item instanceof Item.Actor actor && isDefendant(actor) : asked;
      boolean asks =
          item instanceof Item.Verb verb && verb.match().can(Act.REQUEST)
              || item instanceof Item.Thing paper
                  && paper.match().can(Act.A_REQUEST)
                  && paper.from() - before.to() <= 4;
      if (asked && asks && thing.from() - item.to() <= 2) {
        return true;
      }
      before = item;
    }
    return false;
  }

  /// "refused the state a stay".
  private static boolean isRefusal(Item item) {
    return item instanceof Item.Verb verb && verb.match().can(Act.DENY);
  }

  /// "the state's request": one state alone is mostly the one whose law it is; several sue.
  private static boolean isDefendant(Item.Actor actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return defends(actor)
        || actor.kind() == ActorKind.EXECUTIVE && !name.startsWith("attorney")
        || ActWord.LOCAL.is(name);
  }

  private static boolean defends(Item.Actor actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return actor.kind() == ActorKind.EXECUTIVE
        && (name.endsWith("administration")
            || name.endsWith("government")
            || name.endsWith("justice department"));
  }

  /// "was blocked by an appeals court, which issued a stay": by that stay it was.
  private boolean tellsHow(Item.Thing thing) {
    int which = thing.from() - 1;
    while (which > thing.from() - RELATIVE && !grammar.word(which).equals("which")) {
      which--;
    }
    int end = grammar.word(which - 1).equals(",") ? which - 1 : which;
    return grammar.word(which).equals("which")
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Actor court
                    && court.kind() == ActorKind.JUDGE
                    && court.to() == end
                    && (grammar.word(court.from() - 1).equals("by")
                        || grammar.word(court.from() - 2).equals("by")));
  }

  /// In tokens: "which on Friday issued an administrative".
  private static final int RELATIVE = 7;

  /// "issued a similar stay": it does what the last one did.
  private boolean isAlike(Item.Thing thing) {
    return Set.of("similar", "second", "identical", "parallel")
        .contains(grammar.word(thing.from() - 1));
  }

  private Optional<Effect> owned(int token, Agent agent, Optional<Item.Actor> owner) {
    Optional<String> court =
        owner
            .filter(o -> o.kind() == ActorKind.JUDGE && Possessive.is(grammar.word(o.to())))
            .map(o -> o.court().orElse(o.rank()));
    String before = grammar.word(token - 1) + " " + grammar.word(token - 2);
    Optional<String> own =
        before.matches(".*\\b(its|his|her|their|own)\\b.*")
            ? Optional.of(agent.court())
            : Optional.empty();
    return court.or(() -> own).map(narrative::of).filter(e -> e != Effect.UNKNOWN);
  }

  boolean isIndefinite(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
      String word = grammar.word(i);
      if (word.equals("a") || word.equals("an") || word.equals("another")) {
        return true;
      }
      if (Set.of("the", "its", "that", "this", "his", "her", "their", "'s", "’s").contains(word)) {
        return false;
      }
    }
    return true;
  }
}
