package org.inforce.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;
import org.inforce.model.Mood;

/// Days in court of which a noun tells: "Oral argument: July 31", "arguments will be held the week
/// of Jan. 19", "a ruling is expected by August 30"; and those told with no such noun.
final class Hearings {
  private final Grammar grammar;
  private final Clauses clauses;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Hearings(Grammar grammar, Clauses clauses, List<Finding> findings) {
    this.grammar = grammar;
    this.clauses = clauses;
    this.findings = findings;
  }

  void read() {
    if (areOthers()
        || findings.stream()
            .anyMatch(
                f -> f.type() == EventType.HEARING_SCHEDULED && f.mood() != Mood.CONDITIONAL)) {
      return;
    }
    byNoun()
        .or(() -> new Appearances(grammar).find())
        .or(() -> new Sittings(grammar, clauses, findings).find())
        .ifPresent(findings::add);
  }

  /// "A public hearing on the proposal is set for July 6": no court holds it, whatever else tells
  /// of it.
  private boolean areOthers() {
    List<Item.Thing> things = new ArrayList<>();
    for (Item item : grammar.items) {
      if (item instanceof Item.Thing thing && thing.match().can(Act.A_HEARING)) {
        things.add(thing);
      }
    }
    if (things.isEmpty() || !things.stream().allMatch(this::isOfOthers)) {
      return false;
    }
    findings.removeIf(f -> f.type() == EventType.HEARING_SCHEDULED);
    findings.add(
        finding(things.getFirst()).as(EventType.HEARING_SCHEDULED, Optional.empty(), Mood.DENIED));
    return true;
  }

  private Optional<Finding> byNoun() {
    for (Item item : grammar.items) {
      if (item instanceof Item.Thing thing && isToBe(thing)) {
        return Optional.of(finding(thing));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Item.Thing thing) {
    return Finding.hearing(thing.to() - 1, thing.from(), thing.to(), true, thing.match().because());
  }

  private boolean isToBe(Item.Thing thing) {
    return thing.match().can(Act.A_HEARING)
        ? (isSet(thing) || isDated(thing))
            && !isAwaited(thing)
            && !isOfOthers(thing)
            && !isCalledOff(thing)
            && !isOnlyAsked(thing)
        : thing.match().can(Act.RULING) && isExpected(thing) && !isOfOffice(thing);
  }

  /// "blocked pending trial by a judge on Friday": no day is told of it.
  private boolean isAwaited(Item.Thing thing) {
    return grammar.word(thing.from() - 1).equals("pending")
        && !Set.of("on", "in", "set").contains(grammar.word(thing.to()));
  }

  /// "A committee held a hearing on the bill on Tuesday", "a public hearing", "a news conference",
  /// "a trial of new buses", "a trial period".
  private boolean isOfOthers(Item.Thing thing) {
    String next = grammar.word(thing.to());
    boolean test =
        grammar.word(thing.to() - 1).equals("trial")
            && (next.equals("of") && !ActWord.COURT_CASE.is(grammar.word(thing.to() + 2))
                || Set.of("period", "program", "run", "basis").contains(next));
    return test
        || ActWord.NO_COURTS_HEARING.is(grammar.word(thing.from() - 1))
        || grammar.lower.subList(0, thing.from()).stream().anyMatch(w -> w.startsWith("committee"))
        || isHeldByOthers(thing);
  }

  /// "The council will hold a hearing".
  private boolean isHeldByOthers(Item.Thing thing) {
    return grammar.items.stream()
            .filter(i -> i instanceof Item.Actor && i.to() <= thing.from())
            .reduce((a, b) -> b)
            .filter(i ->
                i instanceof Item.Actor a
                    && (a.kind() == ActorKind.LEGISLATURE || a.kind() == ActorKind.EXECUTIVE))
            .isPresent()
        && grammar.lower.subList(Math.max(0, thing.from() - OFF), thing.from()).stream()
            .anyMatch(w -> w.equals("hold") || w.equals("holds") || w.equals("held"));
  }

  /// "called off Wednesday's hearing", "argument was taken off the calendar".
  private boolean isCalledOff(Item.Thing thing) {
    List<String> before = grammar.lower.subList(Math.max(0, thing.from() - OFF), thing.from());
    int end = Math.min(grammar.lower.size(), thing.to() + OFF + 1);
    List<String> after = grammar.lower.subList(thing.to(), end);
    return before.contains("called") && before.contains("off")
        || before.stream().anyMatch(w -> w.startsWith("cancel"))
        || after.contains("off")
        || after.stream().anyMatch(w -> w.startsWith("cancel"));
  }

  /// In tokens: "called off Wednesday 's".
  private static final int OFF = 5;

  /// "asked for a hearing on June 2"; "if the state appeals, arguments would be held in July".
  private boolean isOnlyAsked(Item.Thing thing) {
    int at = thing.from() - 1;
    while (at > thing.from() - OFF && !grammar.word(at).equals("for")) {
      at--;
    }
    int verbs = at - 1;
    boolean ofJudge =
        grammar.word(at).equals("for")
            && grammar.items.stream()
                .anyMatch(i ->
                    i instanceof Item.Actor judge
                        && judge.kind() == ActorKind.JUDGE
                        && judge.to() == verbs + 1
                        && Set.of("asked", "asks", "asking", "ask")
                            .contains(grammar.word(judge.from() - 1)));
    boolean asked =
        ofJudge
            || grammar.word(at).equals("for")
                && Set.of("asked", "asks", "asking", "ask", "push", "pushed", "called")
                    .contains(grammar.word(at - 1))
                && grammar.items.stream()
                    .noneMatch(i ->
                        i instanceof Item.Actor a
                            && a.kind() == ActorKind.JUDGE
                            && a.to() <= thing.from());
    boolean would =
        grammar.lower.contains("if")
            && grammar
                .lower
                .subList(thing.to(), Math.min(grammar.lower.size(), thing.to() + SET_REACH))
                .contains("would");
    return asked || would;
  }

  private boolean isSet(Item.Thing thing) {
    for (int t = thing.to(); t < Math.min(grammar.lower.size(), thing.to() + SET_REACH); t++) {
      if (grammar.word(t).equals(",")
          && (grammar.word(0).equals("after") || isOfAnotherTime(thing) && !isSetAt(t + 1))) {
        // "After a bench trial, Judge Vole on Friday declared": it is over.
        return false;
      }
      if (ActWord.HEARING_SET.is(grammar.word(t)) || isOn(t)) {
        return true;
      }
    }
    String next = grammar.word(thing.to());
    return Set.of("is", "are").contains(next) && Grammar.isDateWord(grammar.word(thing.to() + 1))
        // "moved the hearing to July 6"
        || Set.of("to", "until").contains(next) && Grammar.isDateWord(grammar.word(thing.to() + 1));
  }

  /// "is April 8"
  private boolean isOn(int token) {
    return Set.of("is", "are").contains(grammar.word(token))
        && Grammar.isDateWord(grammar.word(token + 1));
  }

  /// In tokens.
  private static final int SET_REACH = 12;

  /// "A day after the hearing, the judge on Tuesday blocked": what follows has another day.
  private boolean isOfAnotherTime(Item.Thing thing) {
    int t = thing.from() - 1;
    while (t > thing.from() - OFF && isOfNoun(t)) {
      t--;
    }
    return Set.of("after", "before", "following", "since", "for", "of").contains(grammar.word(t));
  }

  private boolean isOfNoun(int token) {
    return switch (grammar.tag(token)) {
      case ADJ, DET, NOUN, NUM, PRON, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private boolean isSetAt(int token) {
    return Set.of("set", "scheduled", "slated", "due").contains(grammar.word(token));
  }

  /// "a July 6 hearing", "at Tuesday's hearing".
  private boolean isDated(Item.Thing thing) {
    int before = thing.from() - 1;
    // "after argument last Friday"
    boolean last = grammar.word(thing.to()).equals("last");
    int after = grammar.word(thing.to()).equals("earlier") ? thing.to() + 1 : thing.to();
    return Set.of("this", "last").contains(grammar.word(after))
            && grammar.word(after + 1).equals("week")
        || grammar.word(last ? thing.to() + 1 : thing.to()).endsWith("day")
            && (last || isAt(thing) || isInCourt(thing.to() + 1))
        || Grammar.isDateWord(grammar.word(before)) && !ActWord.NO_DAY.is(grammar.word(before))
        || Possessive.isWithS(grammar.word(before)) && Grammar.isDateWord(grammar.word(before - 1));
  }

  /// "the argument Wednesday in the state Supreme Court".
  private boolean isInCourt(int token) {
    int end = Math.min(grammar.lower.size(), token + OFF + 1);
    return Set.of("in", "before").contains(grammar.word(token))
        && grammar.lower.subList(token, end).contains("court");
  }

  /// "at a hearing Wednesday in Boise", "at its private conference Thursday".
  private boolean isAt(Item.Thing thing) {
    return grammar.lower.subList(Math.max(0, thing.from() - AT), thing.from()).contains("at");
  }

  /// In tokens: "at its private".
  private static final int AT = 3;

  private boolean isExpected(Item.Thing thing) {
    for (int t = thing.to(); t < Math.min(grammar.lower.size(), thing.to() + OFF); t++) {
      if (Set.of("expected", "due", "scheduled", "promised").contains(grammar.word(t))) {
        return true;
      }
    }
    return false;
  }

  /// "A decision by the board is due July 6."
  private boolean isOfOffice(Item.Thing thing) {
    return Set.of("by", "from", "of").contains(grammar.word(thing.to()))
        && grammar.items.stream()
            .filter(i -> i.from() > thing.to() && i.from() - thing.to() <= OFF)
            .findFirst()
            .filter(i -> i instanceof Item.Actor a && a.kind() != ActorKind.JUDGE)
            .isPresent();
  }
}
