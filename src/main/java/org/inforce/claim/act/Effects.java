package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Reads when an instrument begins or ceases to bind: "takes effect on March 5", "expired".
final class Effects {
  private final Grammar grammar;
  private final Composition composition;
  private final Clauses clauses;
  private final Moods moods;
  private final List<Finding> findings;
  private final boolean courts;

  Effects(Syntax syntax, List<Finding> findings) {
    this.grammar = syntax.grammar();
    this.composition = syntax.composition();
    this.clauses = syntax.clauses();
    this.moods = syntax.moods();
    this.findings = findings;
    this.courts = syntax.spokenOf().courts();
  }

  /// "The law takes effect on March 5"; a day in a denied or hoped-for sentence is none.
  void read(int k, Item.Verb verb) {
    // "stops the act from taking effect": it does not.
    if (lapse(k, verb) || isOfTrial(k, verb) || grammar.word(verb.from() - 1).equals("from")) {
      return;
    }
    Optional<Item.Subject> subject =
        instrumentBefore(k)
            .or(() -> itself(k))
            .or(() -> ofContent(verb))
            .or(() -> included(verb))
            .or(() -> verb.match().form() == VerbForm.PAST ? executives(k) : Optional.empty());
    if (subject.isEmpty() || isOfRuling(verb) || isAsked(subject.get())) {
      return;
    }
    if (isUnmet(verb) || isOfForbidden(k, verb) || isDaylessBefore(k, verb)) {
      return;
    }
    Mood told = moods.hypothetical(k) || isOfProposal(verb) ? Mood.REQUESTED : moods.of(k, verb);
    Mood mood = told == Mood.DENIED && isNotUntil(verb) ? Mood.EXPECTED : told;
    EventType type =
        verb.match().can(Act.EFFECT) && !isUntil(verb) ? EventType.EFFECTIVE : EventType.EXPIRED;
    if (type == EventType.EXPIRED
        && (ofAnother(subject.get())
            || isPastPlan(verb)
            || mood == Mood.EXPECTED && (isDayless() || isPutOff(verb)))) {
      return;
    }
    boolean other = subject.get().instruments().isEmpty() && !subject.get().pronoun();
    findings.add(
        new Finding(
            type,
            Optional.empty(),
            isPlural(verb)
                ? new Coordination(grammar).together(subject.get())
                : subject.get().instruments(),
            other,
            Optional.empty(),
            mood,
            verb.from(),
            verb.from(),
            verb.to(),
            false,
            List.of(verb.match().because())));
  }

  /// "The mandate had been set to expire on March 18": it was not to, any more.
  private boolean isPastPlan(Item.Verb verb) {
    return grammar.word(verb.from() - 1).equals("to")
        && grammar.lower.subList(Math.max(0, verb.from() - PLAN), verb.from()).contains("had");
  }

  /// In tokens: "had originally been set to".
  private static final int PLAN = 6;

  /// "The suit against the act is to begin trial on July 1."
  private boolean isOfTrial(int k, Item.Verb verb) {
    return grammar
        .item(k + 1)
        .filter(i ->
            i instanceof Item.Thing thing
                && thing.from() - verb.to() <= 1
                && (thing.match().can(Act.A_HEARING) || thing.match().can(Act.PROCEEDINGS)))
        .isPresent();
  }

  /// "The state will begin enforcing the act on July 1", "began enforcing it in December".
  boolean beginsToBeEnforced(int k, Item.Verb verb) {
    String first = grammar.word(verb.from());
    boolean begins =
        verb.match().can(Act.ENFORCE)
            && (first.startsWith("beg") || first.startsWith("start"))
            && grammar.group(verb).stream().noneMatch(HELD_BACK::contains);
    Optional<Item> object = grammar.item(k + 1).filter(i -> i.from() - verb.to() <= 2);
    Optional<Item.Subject> subject =
        object.filter(Item.Subject.class::isInstance).map(i -> (Item.Subject) i);
    if (!begins || subject.isEmpty() || isDayless()) {
      return false;
    }
    Mood mood = moods.hypothetical(k) ? Mood.REQUESTED : moods.of(k, verb);
    if (mood != Mood.ASSERTED && mood != Mood.EXPECTED) {
      return false;
    }
    findings.add(
        new Finding(
            EventType.EFFECTIVE,
            Optional.empty(),
            subject.get().instruments(),
            subject.get().instruments().isEmpty() && !subject.get().pronoun(),
            Optional.empty(),
            mood,
            verb.from(),
            verb.from(),
            subject.get().to(),
            false,
            List.of(verb.match().because())));
    return true;
  }

  private static final Set<String> HELD_BACK =
      TsvTable.asked("not", "n't", "may", "can", "could", "might", "would", "never");

  /// Whether "and" joins the verb to one that goes on with the subject after an aside: ", was made
  /// final and takes effect".
  private boolean isSecond(int k) {
    int and = helpers(grammar.items.get(k).from()) - 1;
    int first = k - 1;
    while (first >= 0 && !(grammar.items.get(first) instanceof Item.Verb)) {
      first--;
    }
    return grammar.word(and).equals("and")
        && first >= 0
        && grammar.word(helpers(grammar.items.get(first).from()) - 1).equals(",");
  }

  /// The first of the words that help a verb: "(was) made".
  private int helpers(int verb) {
    int at = verb;
    while (at > 0 && grammar.tag(at - 1) == PartOfSpeech.AUX) {
      at--;
    }
    return at;
  }

  /// "The ruling takes effect in 30 days."
  private boolean isOfRuling(Item.Verb verb) {
    int noun = verb.from() - 1;
    // "The decision of August 21, 2015 becomes effective."
    while (noun > 1
        && (Grammar.isDateWord(grammar.word(noun))
            || grammar.tag(noun) == PartOfSpeech.NUM
            || grammar.word(noun).equals(",")
            || grammar.word(noun).equals("of"))) {
      noun--;
    }
    return Set.of("ruling", "decision", "judgment", "opinion", "mandate")
        .contains(grammar.word(noun));
  }

  /// "a ruling that would affect when the rule takes effect": that it does is not told.
  private boolean isAsked(Item.Subject subject) {
    return grammar.word(subject.from() - 1).equals("when")
        && grammar.tag(subject.from() - 2) == PartOfSpeech.VERB;
  }

  /// "The moratorium ended last night": what ends and nobody ends it has lapsed.
  boolean ends(int k, Item.Verb verb) {
    boolean alone =
        grammar.word(verb.from()).equals("ended")
            && verb.to() - verb.from() == 1
            && grammar.group(verb).isEmpty()
            && (Grammar.isDateWord(grammar.word(verb.to()))
                || Set.of("on", "at", "in", ",", ".").contains(grammar.word(verb.to())));
    // "The challenge to the act ended": not the act did.
    boolean ofSuit =
        grammar
            .item(k - 2)
            .filter(i -> i instanceof Item.Thing thing && thing.match().can(Act.SUIT))
            .isPresent();
    return alone
        && !ofSuit
        && grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Subject s && s.to() == verb.from() && !s.instruments().isEmpty())
            .isPresent();
  }

  /// "can't be enforced starting Monday": from then on it does not bind.
  private boolean isOfForbidden(int k, Item.Verb verb) {
    return verb.match().form() == VerbForm.ING
        && grammar
            .item(k - 1)
            .filter(i ->
                i instanceof Item.Verb before
                    && verb.from() - before.to() <= 1
                    && before.match().can(Act.ENFORCE)
                    && grammar.isDenied(before))
            .isPresent();
  }

  /// "In January the judge enjoined the act before it took effect": on what day it did is not told.
  private boolean isDaylessBefore(int k, Item.Verb verb) {
    boolean before =
        grammar
            .item(clauses.segment(k) - 1)
            .filter(i -> i instanceof Item.Joint joint && joint.word().equals("before"))
            .isPresent();
    return before
        && verb.match().form() == VerbForm.PAST
        && grammar.lower.subList(verb.to(), grammar.lower.size()).stream()
            .noneMatch(Grammar::isDateWord);
  }

  /// "would have taken effect in April had the agency not run out of money": it has not.
  private boolean isUnmet(Item.Verb verb) {
    List<String> group = grammar.group(verb);
    List<String> after = grammar.lower.subList(verb.to(), grammar.lower.size());
    return group.contains("would")
        && group.contains("have")
        && (after.contains("had") || after.contains("if") || after.contains("but"))
        && !after.contains(",");
  }

  /// "Unless the council acts, the act will lapse": nobody knows when.
  private boolean isDayless() {
    return grammar.lower.stream()
        .noneMatch(w -> Grammar.isDateWord(w) || Set.of("month", "year", "week").contains(w));
  }

  /// "was due to lapse on Sunday, but the mayor extended it".
  private boolean isPutOff(Item.Verb verb) {
    return grammar.items.stream()
        .anyMatch(i ->
            i instanceof Item.Verb extended
                && extended.from() > verb.to()
                && extended.match().can(Act.EXTEND)
                && extended.match().form() == VerbForm.PAST);
  }

  /// "is in effect until April 30": then it ends.
  private boolean isUntil(Item.Verb verb) {
    int end = verb.match().to();
    return grammar.word(end - 2).equals("in")
        && Set.of("until", "through").contains(grammar.word(end))
        && Grammar.isDateWord(grammar.word(end + 1))
        && grammar.group(verb).stream().noneMatch(w -> w.equals("not") || w.equals("n't"));
  }

  /// "doesn't kick in until July 1": then it does.
  private boolean isNotUntil(Item.Verb verb) {
    int end = verb.match().to();
    return Set.of("until", "before").contains(grammar.word(end))
        && Grammar.isDateWord(grammar.word(end + 1))
        && grammar.group(verb).stream()
            .anyMatch(
                w -> w.equals("does") || w.equals("will") || w.equals("wo") || w.equals("do"));
  }

  /// "would take effect in July if signed", "if finalized, would": what is not made has no day yet.
  private boolean isOfProposal(Item.Verb verb) {
    return (grammar.group(verb).contains("would") || grammar.group(verb).contains("will"))
        && new Conditions(grammar).isIfMade();
  }

  /// "The restraining order lapsed on April 7": it stops nothing any more.
  private boolean lapse(int k, Item.Verb verb) {
    boolean order =
        verb.match().can(Act.EXPIRE)
            && (verb.match().form() == VerbForm.PAST || verb.match().has("state"))
            && grammar
                .item(clauses.subject(k))
                .filter(i ->
                    i instanceof Item.Thing t
                        && (t.match().can(Act.INJUNCTION)
                            // "The stay of the rule expired": not that of a judgment.
                            || t.match().can(Act.A_STAY)
                                && grammar
                                    .item(k - 1)
                                    .filter(Item.Subject.class::isInstance)
                                    .isPresent()))
                .isPresent()
            && executives(k).isEmpty();
    if (!order || moods.of(k, verb) != Mood.ASSERTED) {
      return false;
    }
    Meaning ended = composition.object(clauses.subject(k), Agent.UNKNOWN);
    if (ended.kind() != Kind.ORDER) {
      return false;
    }
    Meaning over =
        ended.happening(EventType.ORDER_LIFTED, Effect.FREES).because(verb.match().because());
    int from = grammar.items.get(clauses.subject(k)).from();
    findings.add(
        Finding.of(
            EventType.ORDER_LIFTED,
            over,
            Agent.UNKNOWN,
            Mood.ASSERTED,
            verb,
            from,
            verb.to(),
            false));
    return true;
  }

  /// "Amnesty under the rule expired": what lapses is granted by the instrument.
  private boolean ofAnother(Item.Subject subject) {
    for (int t = subject.from() - 1; t > Math.max(0, subject.from() - 4); t--) {
      if (Set.of("under", "by", "from").contains(grammar.word(t))) {
        return grammar.tag(t - 1) == PartOfSpeech.NOUN || grammar.tag(t - 1) == PartOfSpeech.PROPN;
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

  /// "The new limits take effect July 1", "its rules": those of the instrument spoken of.
  private Optional<Item.Subject> ofContent(Item.Verb verb) {
    int noun = verb.from() - grammar.group(verb).size() - 1;
    boolean owned =
        IntStream.range(Math.max(0, noun - 2), noun)
            .anyMatch(t -> Set.of("its", "the", "these", "those").contains(grammar.word(t)));
    return owned && ActWord.WHAT_BEGINS.is(grammar.word(noun))
        ? Optional.of(new Item.Subject(noun, noun + 1, List.of(), true))
        : Optional.empty();
  }

  /// "The emergency order expired", where no court is spoken of: the instrument.
  private Optional<Item.Subject> executives(int k) {
    return grammar
        .item(clauses.subject(k))
        .filter(i -> i instanceof Item.Thing t && t.match().can(Act.INJUNCTION))
        .filter(i -> !courts && grammar.word(i.to() - 1).equals("order"))
        .map(i -> new Item.Subject(i.from(), i.to(), List.of(), true));
  }

  /// "New laws took effect on Tuesday, including the act": one of them.
  private Optional<Item.Subject> included(Item.Verb verb) {
    int among = grammar.lower.subList(verb.to(), grammar.lower.size()).indexOf("including");
    int at = verb.to() + among + 1;
    return among < 0
        ? Optional.empty()
        : grammar.items.stream()
            .filter(i -> i instanceof Item.Subject && i.from() >= at && i.from() - at <= INCLUDED)
            .map(Item.Subject.class::cast)
            .findFirst();
  }

  /// In tokens: "including the".
  private static final int INCLUDED = 2;

  /// "takes effect" is said of one.
  private boolean isPlural(Item.Verb verb) {
    return !grammar.word(verb.from()).endsWith("s");
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
    // "The rule, which changes the dock regulations, was made final and takes effect": what is told
    // of the rule by the first verb is by the second.
    Optional<Item.Subject> own =
        grammar
            .item(clauses.subject(k))
            .filter(i -> i instanceof Item.Subject && isSecond(k))
            .map(i -> (Item.Subject) i);
    if (own.isPresent()) {
      return own;
    }
    for (int j = k - 1; j >= 0; j--) {
      Item item = grammar.items.get(j);
      if (item instanceof Item.Subject subject) {
        return Optional.of(subject);
      }
    }
    return Optional.empty();
  }
}
