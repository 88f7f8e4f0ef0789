package org.inforce.claim.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.EventType;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// What one instrument does to another: "signed a bill repealing the act", "this final rule
/// rescinds the rule". Its maker does it by making it.
record Making(Grammar grammar, Composition composition) {
  /// What the instrument that somebody makes does to another.
  Optional<Meaning> done(Predicate predicate, Agent agent) {
    Item.Verb verb = predicate.verb();
    boolean makes =
        agent.kind() == AgentKind.EXECUTIVE
            && (verb.match().can(Act.ISSUE) || verb.match().can(Act.SIGN))
            && !verb.match().can(Act.INTRODUCE)
            && !predicate.passive();
    boolean named = makes && grammar.item(predicate.index() + 1).filter(this::isMade).isPresent();
    int from = predicate.index() + (named ? 2 : 1);
    return named || makes && isResolution(predicate)
        ? next(from).flatMap(k -> act(k, (Item.Verb) grammar.items.get(k), agent))
        : Optional.empty();
  }

  /// "A bill", "an order": one that the text tells of for what it does to another.
  private boolean isMade(Item item) {
    boolean indefinite =
        Set.of("a", "an").contains(grammar.word(item.from()))
            || Set.of("a", "an").contains(grammar.word(item.from() - 1))
            || Set.of("a", "an").contains(grammar.word(item.from() - 2));
    return indefinite && item instanceof Item.Subject
        || indefinite
            && item instanceof Item.Thing thing
            && thing.match().can(Act.INJUNCTION)
            && thing.match().has("weak");
  }

  /// "A resolution under the Congressional Review Act": no instrument of its own.
  private boolean isResolution(Predicate predicate) {
    int end = grammar.item(predicate.index() + 1).map(Item::from).orElse(grammar.lower.size());
    int start = Math.min(predicate.verb().to(), end);
    List<String> words = grammar.lower.subList(start, end);
    for (int i = 0; i < words.size(); i++) {
      if (ActWord.ONLY_PROPOSES.is(words.get(i))) {
        return true;
      }
      if (words.get(i).equals("the")) {
        return false;
      }
    }
    return false;
  }

  /// The verb that tells of what stands before it: "repealing", "that repeals".
  private Optional<Integer> next(int from) {
    for (int k = from; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Verb) {
        return Optional.of(k);
      }
      boolean passes =
          // "signed an executive order, officially ending the mandate"
          grammar.items.get(k) instanceof Item.Joint joint
                  && joint.word().equals(",")
                  && grammar
                      .item(k + 1)
                      .filter(i ->
                          i instanceof Item.Verb v
                              && v.match().form() == VerbForm.ING
                              && v.from() - joint.to() <= 1)
                      .isPresent()
              || grammar.items.get(k) instanceof Item.Actor
              || grammar.items.get(k) instanceof Item.Subject by
                  && grammar.lower.subList(Math.max(0, by.from() - 2), by.from()).contains("under")
              || grammar.isJoint(k, JointKind.RELATIVE)
              || grammar.isJoint(k, JointKind.COMPLEMENT);
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Meaning> act(int k, Item.Verb does, Agent agent) {
    boolean plain =
        isPurpose(k, does)
            || (does.match().form() == VerbForm.ING
                    || does.match().form() == VerbForm.PRESENT
                    // "voted to adopt an order that rolled back the rules"
                    || does.match().form() == VerbForm.PAST
                        && grammar.word(does.from() - 1).equals("that"))
                && grammar.group(does).stream()
                    .allMatch(word ->
                        Grammar.isDateWord(word) || word.equals("on") || word.endsWith("ly"));
    boolean upon =
        does.match().can(Act.RESCIND)
            || does.match().can(Act.LIFT)
            || does.match().can(Act.EXTEND)
            || does.match().can(Act.DELAY)
            || does.match().can(Act.AMEND)
            || does.match().can(Act.STAY);
    if (!plain || !upon) {
      return Optional.empty();
    }
    Meaning object = composition.object(k + 1, agent);
    if (object.kind() != Kind.INSTRUMENT || object.instruments().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Verdicts.apply(does.match(), object, agent))
        .filter(meaning -> meaning.event().isPresent())
        .map(meaning -> {
          composition.consumed.add(k);
          return meaning;
        });
  }

  /// "signed legislation to repeal the act": what was signed does it.
  private boolean isPurpose(int k, Item.Verb does) {
    return does.match().form() == VerbForm.BASE
        && does.match().can(Act.RESCIND)
        && grammar.word(does.from() - 1).equals("to")
        && ActWord.DOES_ONCE_SIGNED.is(grammar.word(does.from() - 2))
        && grammar
            .item(k - 1)
            .or(() -> grammar.item(k - 2))
            .filter(i -> i instanceof Item.Verb || i instanceof Item.Subject)
            .isPresent();
  }

  /// Who does it where an instrument takes another back: its maker.
  Agent maker(Predicate predicate, Agent agent, Meaning object) {
    boolean another =
        agent.kind() == AgentKind.INSTRUMENT
            && !predicate.passive()
            && predicate.verb().match().has("issuer")
            && predicate.verb().match().form() == VerbForm.PRESENT
            && grammar
                .item(predicate.subject())
                .filter(i -> i instanceof Item.Subject s && isOther(s, object))
                .isPresent();
    return another
            || agent.kind() == AgentKind.INSTRUMENT && isOfSigned(predicate, object)
            || isState(agent) && isRepeal(predicate)
            || isTown(agent) && isRemade(predicate, object)
        ? Agent.of(AgentKind.EXECUTIVE)
        : agent;
  }

  /// "New Jersey has scrapped the act".
  private static boolean isState(Agent agent) {
    return agent
        .actor()
        .map(Item.Actor::name)
        .filter(name -> name.length() > 2)
        .flatMap(name ->
            Jurisdictions.standard().at(name, 0).filter(m -> m.span().end() == name.length()))
        .isPresent();
  }

  /// "the state", "the city": by its lawmakers.
  private static boolean isTown(Agent agent) {
    return agent
        .actor()
        .filter(a -> ActWord.LOCAL.is(a.name().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /// "The city repealed its towing ban", "the state delayed the act".
  private static boolean isRemade(Predicate predicate, Meaning object) {
    return (predicate.verb().match().can(Act.RESCIND)
            || predicate.verb().match().can(Act.AMEND)
            || predicate.verb().match().can(Act.DELAY)
            // "the state lifted its smoke order"
            || predicate.verb().match().can(Act.LIFT))
        // "the city is delaying its ban"
        && (predicate.verb().match().form() != VerbForm.ING
            || predicate.verb().match().can(Act.DELAY))
        && !predicate.passive()
        && object.kind() == Kind.INSTRUMENT
        && !object.instruments().isEmpty();
  }

  /// News: "Oregon repealed its law in 2019" tells of the past.
  private boolean isRepeal(Predicate predicate) {
    return predicate.verb().match().can(Act.RESCIND)
        && !predicate.passive()
        && grammar.group(predicate.verb()).contains("has");
  }

  /// "signed Senate Bill 43, which amends the act": who makes the one changes the other.
  private boolean isOfSigned(Predicate predicate, Meaning object) {
    int made = predicate.subject();
    boolean changes =
        predicate.verb().match().form() == VerbForm.PRESENT
            && (predicate.verb().match().can(Act.AMEND)
                || predicate.verb().match().can(Act.RESCIND)
                || predicate.verb().match().can(Act.DELAY));
    return changes
        && object.kind() == Kind.INSTRUMENT
        && !object.instruments().isEmpty()
        && grammar
            .item(made)
            .filter(i ->
                i instanceof Item.Subject s
                    && object.instruments().stream().noneMatch(s.instruments()::contains))
            .isPresent()
        && grammar
            .item(made - 1)
            .filter(i ->
                i instanceof Item.Verb signs
                    && signs.match().can(Act.SIGN)
                    && signs.match().form() == VerbForm.PAST
                    && grammar.group(signs).stream().allMatch(Grammar::isDateWord))
            .isPresent();
  }

  /// What tells of no making: "the act, which established towing zones" does not make itself.
  boolean isNothing(Predicate predicate) {
    return isTold(predicate.verb())
        || isItself(predicate)
        || isPaperOn(predicate.verb())
        || isOfThings(predicate.verb());
  }

  /// "published a correction to the rule", "issued guidance on the act".
  private boolean isPaperOn(Item.Verb verb) {
    for (int t = verb.to(); t < verb.to() + PAPER; t++) {
      if (ActWord.PAPER_ON.is(grammar.word(t))) {
        return Set.of("to", "on", "about", "for", "explaining").contains(grammar.word(t + 1));
      }
    }
    return false;
  }

  /// "issued only warnings under the policy": things, and not the policy.
  private boolean isOfThings(Item.Verb verb) {
    for (int t = verb.to(); t < verb.to() + PAPER; t++) {
      if (ActWord.ISSUED_UNDER.is(grammar.word(t))) {
        return grammar.tag(t + 1) == PartOfSpeech.ADP || grammar.tag(t + 1) == PartOfSpeech.PART;
      }
    }
    return false;
  }

  /// In tokens: "a long-awaited technical".
  private static final int PAPER = 4;

  /// "announced he had vetoed it", "a moratorium established under the order"
  private boolean isTold(Item.Verb verb) {
    String behind = grammar.word(verb.to());
    return switch (verb.match().cues().getFirst().phrase()) {
      case "announce" -> Set.of("he", "she", "they").contains(behind) || isClause(verb);
      case "establish" -> Set.of("under", "by", "through").contains(behind);
      default -> false;
    };
  }

  /// "announced the mandate would be lifted": what becomes of it, and not it.
  private boolean isClause(Item.Verb verb) {
    return grammar.items.stream()
        .filter(i -> i instanceof Item.Subject && i.from() >= verb.to())
        .findFirst()
        .filter(i -> FINITE.contains(grammar.word(i.to())))
        .isPresent();
  }

  private static final Set<String> FINITE =
      TsvTable.asked("will", "would", "is", "was", "has", "had", "can", "must");

  private boolean isItself(Predicate predicate) {
    return !grammar.passive(predicate.verb())
        && grammar.isJoint(predicate.index() - 1, JointKind.RELATIVE)
        && grammar
            .item(predicate.index() - 2)
            .filter(i ->
                i instanceof Item.Subject
                    || i instanceof Item.Joint
                        && grammar
                            .item(predicate.index() - 3)
                            .filter(Item.Subject.class::isInstance)
                            .isPresent())
            .isPresent();
  }

  /// "The ordinance was passed in 2019": where nobody is named, the day makes it news. "The appeal
  /// lifted the ban": what lifts it takes nothing back, unless it is said that it was lifted.
  boolean isOfSomebody(Predicate predicate, Agent agent, EventType type) {
    boolean lifted =
        type == EventType.RESCINDED
            && predicate.verb().match().can(Act.LIFT)
            && !predicate.verb().match().can(Act.RESCIND);
    int to = predicate.verb().to();
    return agent.kind() != AgentKind.UNKNOWN
        || (lifted ? predicate.passive() : type != EventType.PASSED)
        || !lifted
            && grammar.lower.subList(to, Math.min(grammar.lower.size(), to + DAY_REACH)).stream()
                .anyMatch(Grammar::isDateWord);
  }

  /// In tokens.
  private static final int DAY_REACH = 4;

  private boolean isOther(Item.Subject subject, Meaning object) {
    List<String> words = grammar.lower.subList(subject.from(), subject.to());
    boolean numbered =
        Character.isDigit(words.getLast().charAt(0))
            && words.stream().anyMatch(ActWord.DOES_WHAT_IT_SAYS::is);
    return (numbered || ActWord.DOES_WHAT_IT_SAYS.is(words.getLast()))
        && !words.contains("proposed")
        && !grammar.word(subject.from() - 1).equals("proposed")
        && !object.instruments().isEmpty()
        && (grammar.word(subject.from()).equals("this")
            || object.instruments().stream().noneMatch(subject.instruments()::contains));
  }
}
