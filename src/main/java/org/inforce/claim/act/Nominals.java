package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;

/// What the nouns of a sentence tell where no verb has told it: that there is a suit, an appeal, a
/// dated injunction, a hearing set for a day, a day of effect.
final class Nominals {
  private final Grammar grammar;
  private final Composition composition;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Nominals(Grammar grammar, Composition composition, List<Finding> findings) {
    this.grammar = grammar;
    this.composition = composition;
    this.findings = findings;
  }

  void read() {
    effectives();
    new Suits(grammar, composition, findings).read();
    new Appeals(grammar, findings).read();
    hearings();
    injunctions();
    new PastRulings(grammar, composition, findings).read();
    new Settlements(grammar, findings).read();
    new Judgments(grammar, findings).read();
  }

  /// "the injunction of August 9", "his January restraining order": that there is a dated order
  /// tells that it was made.
  private void injunctions() {
    boolean told = findings.stream().anyMatch(f -> f.type() == EventType.ENJOINED);
    for (int k = 0; k < grammar.items.size() && !told; k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing
          && thing.match().can(Act.INJUNCTION)
          && !thing.match().has("weak")
          && dated(thing)) {
        Meaning meaning = composition.object(k, Agent.UNKNOWN);
        findings.add(
            Finding.ofNoun(
                EventType.ENJOINED,
                meaning,
                thing.to() - 1,
                Math.max(0, thing.from() - 2),
                Math.min(grammar.lower.size(), thing.to() + 4)));
        return;
      }
    }
  }

  private boolean dated(Item.Thing thing) {
    boolean after =
        grammar.word(thing.to()).equals("of") && Grammar.isDateWord(grammar.word(thing.to() + 1));
    boolean before =
        Grammar.isDateWord(grammar.word(thing.from() - 1))
            && grammar.tag(thing.from() - 1) != PartOfSpeech.ADV
            && !grammar.word(thing.from() - 1).equals("last");
    return after || before;
  }

  /// "Oral argument: July 31", "arguments will be held the week of Jan. 19", "a ruling is expected
  /// by August 30".
  private void hearings() {
    boolean told = findings.stream().anyMatch(f -> f.type() == EventType.HEARING_SCHEDULED);
    for (int k = 0; k < grammar.items.size() && !told; k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing
          && (thing.match().can(Act.A_HEARING)
                  && isSet(thing, 7)
                  && !isOfCommittee(thing)
                  && !isCalledOff(thing)
              || thing.match().can(Act.RULING) && isExpected(thing))) {
        findings.add(
            Finding.hearing(
                thing.to() - 1, thing.from(), thing.to(), true, thing.match().because()));
        return;
      }
    }
    if (!told) {
      new Appearances(grammar).find().ifPresent(findings::add);
    }
  }

  /// "A committee held a hearing on the bill on Tuesday."
  private boolean isOfCommittee(Item.Thing thing) {
    // "a news conference"
    return Set.of("press", "news", "video").contains(grammar.word(thing.from() - 1))
        || grammar.lower.subList(0, thing.from()).stream().anyMatch(w -> w.startsWith("committee"));
  }

  /// "called off Wednesday's hearing", "argument was taken off the calendar".
  private boolean isCalledOff(Item.Thing thing) {
    List<String> before = grammar.lower.subList(Math.max(0, thing.from() - OFF), thing.from());
    int end = Math.min(grammar.lower.size(), thing.to() + OFF);
    return before.contains("called") && before.contains("off")
        || grammar.lower.subList(thing.to(), end).contains("off");
  }

  /// In tokens: "called off Wednesday 's".
  private static final int OFF = 5;

  private boolean isSet(Item.Thing thing, int reach) {
    for (int t = thing.to(); t < Math.min(grammar.lower.size(), thing.to() + reach); t++) {
      if (grammar.word(t).equals(",")
          && (grammar.word(0).equals("after") || isOfAnotherTime(thing) && !isSetAt(t + 1))) {
        // "After a bench trial, Judge Vole on Friday declared": it is over.
        return false;
      }
      if (Set.of(
              "set",
              "scheduled",
              "slated",
              "due",
              "calendared",
              "held",
              "heard",
              "took",
              ":",
              "for",
              "on",
              "begins",
              "begin",
              "expected",
              "starts",
              "will")
          .contains(grammar.word(t))) {
        return true;
      }
    }
    return false;
  }

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

  private boolean isExpected(Item.Thing thing) {
    for (int t = thing.to(); t < Math.min(grammar.lower.size(), thing.to() + 5); t++) {
      if (Set.of("expected", "due", "scheduled", "promised").contains(grammar.word(t))) {
        return true;
      }
    }
    return false;
  }

  /// "Beginning July 1, carriers must comply with the act": from then on it binds.
  private boolean beginsToBind() {
    boolean opens =
        Set.of("beginning", "starting").contains(grammar.word(0))
            || grammar.word(0).equals("as") && grammar.word(1).equals("of");
    boolean must =
        grammar.lower.contains("must")
            || grammar.lower.contains("have") && grammar.lower.contains("to")
            || grammar.lower.contains("required");
    boolean follow =
        grammar.items.stream()
            .filter(Item.Subject.class::isInstance)
            .map(i -> grammar.lower.subList(Math.max(0, i.from() - 3), i.from()))
            .anyMatch(before ->
                before.contains("comply") || before.contains("follow") || before.contains("under"));
    return opens && must && follow && findings.isEmpty();
  }

  /// How many words name whose date it is.
  private static final int OWNER = 12;

  /// "It sets a floor for fares, effective May 1."
  private void effectives() {
    // "rescinded the rule, effective May 1": the day is that of its end.
    boolean told =
        findings.stream()
            .anyMatch(f ->
                f.type() == EventType.EFFECTIVE
                    || f.type() == EventType.RESCINDED && f.mood() == Mood.ASSERTED);
    for (int t = 0; t < grammar.lower.size() - 1 && !told; t++) {
      boolean date = grammar.word(t).equals("date") && grammar.word(t - 1).equals("effective");
      boolean bound = t == 0 && beginsToBind();
      if (!grammar.word(t).equals("effective") && !date && !bound) {
        continue;
      }
      boolean opens =
          date
              ? Set.of("of", "for").contains(grammar.word(t + 1))
              : t == 0 && (bound || findings.isEmpty())
                  || t > 0 && Set.of(",", "and", "is", "was", "(").contains(grammar.word(t - 1));
      int day =
          Set.of("on", "as", "from", "of", "for").contains(grammar.word(t + 1)) ? t + 2 : t + 1;
      int last = grammar.word(day).equals("of") ? day + 1 : day;
      // "The effective date of the rule is May 12"
      for (int is = last; date && is < Math.min(last + OWNER, grammar.lower.size()); is++) {
        last = grammar.word(is).equals("is") ? is + 1 : last;
      }
      if (opens && Grammar.isDateWord(grammar.word(last))) {
        List<Integer> meant = new java.util.ArrayList<>();
        grammar.items.stream()
            .filter(Item.Subject.class::isInstance)
            .map(Item.Subject.class::cast)
            .map(Item.Subject::instruments)
            .findFirst()
            .ifPresent(meant::addAll);
        findings.add(
            new Finding(
                EventType.EFFECTIVE,
                Optional.empty(),
                meant,
                false,
                Optional.empty(),
                Mood.ASSERTED,
                date ? last - 1 : t,
                t,
                last + 1,
                true,
                List.of("'effective' and a day")));
        return;
      }
    }
  }
}
