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
  private final Clauses clauses;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Nominals(Grammar grammar, Composition composition, Clauses clauses, List<Finding> findings) {
    this.grammar = grammar;
    this.composition = composition;
    this.clauses = clauses;
    this.findings = findings;
  }

  void read() {
    effectives();
    new Suits(grammar, composition, findings).read();
    new Appeals(grammar, findings).read();
    new Hearings(grammar, clauses, findings).read();
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

  /// "Beginning July 1, carriers must comply with the act", "ports will have to follow it as of
  /// July 1", "Starting July 1, the act will require": from then on it binds.
  private boolean beginsToBind() {
    if (!findings.isEmpty() || !opensWithDay(0)) {
      return false;
    }
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
    boolean requires =
        grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Subject
                    && grammar.lower.subList(0, i.from()).contains(",")
                    && grammar.word(i.to()).equals("will"));
    return must && follow || requires;
  }

  /// "Starting July 1", "As of July 1", "From July 1".
  private boolean opensWithDay(int token) {
    int day =
        Set.of("beginning", "starting", "from", "effective").contains(grammar.word(token))
            ? token + 1
            : grammar.word(token).equals("as") && grammar.word(token + 1).equals("of")
                ? token + 2
                : -1;
    return day > 0
        && (Grammar.isDateWord(grammar.word(day))
            || grammar.word(day).equals("on") && Grammar.isDateWord(grammar.word(day + 1)));
  }

  /// At "force", "effect" or "operative".
  private boolean isInForceSince(int token) {
    if (ActWord.IN_EFFECT.is(grammar.word(token))) {
      return grammar.word(token - 1).equals(",") && grammar.word(token + 1).equals("since");
    }
    return Set.of("force", "effect").contains(grammar.word(token))
        && grammar.word(token - 1).equals("in")
        && grammar.word(token - 2).equals(",")
        && grammar.word(token + 1).equals("since");
  }

  /// How many words name whose date it is.
  private static final int OWNER = 12;

  /// "It sets a floor for fares, effective May 1."
  private void effectives() {
    if (!grammar.namesDay()) {
      return;
    }
    // "rescinded the rule, effective May 1": the day is that of its end.
    boolean told =
        findings.stream()
            .anyMatch(f ->
                f.type() == EventType.EFFECTIVE
                    || f.type() == EventType.RESCINDED && f.mood() == Mood.ASSERTED);
    for (int t = 0; t < grammar.lower.size() - 1 && !told; t++) {
      boolean date = grammar.word(t).equals("date") && grammar.word(t - 1).equals("effective");
      boolean bound = t == 0 && beginsToBind();
      // "The act, in force since January 1, covers all ports."
      boolean since = isInForceSince(t);
      if (!grammar.word(t).equals("effective") && !date && !bound && !since) {
        continue;
      }
      boolean opens =
          date
              ? Set.of("of", "for").contains(grammar.word(t + 1))
              : since
                  || t == 0 && (bound || findings.isEmpty())
                  || t > 0 && Set.of(",", "and", "is", "was", "(").contains(grammar.word(t - 1));
      int day =
          Set.of("on", "as", "from", "of", "for").contains(grammar.word(t + 1)) ? t + 2 : t + 1;
      int last = since ? t + 2 : grammar.word(day).equals("of") ? day + 1 : day;
      // "The effective date of the rule is May 12"
      for (int is = last; date && is < Math.min(last + OWNER, grammar.lower.size()); is++) {
        last =
            grammar.word(is).equals("is")
                    || grammar.word(is).equals("be") && grammar.word(is - 1).equals("will")
                ? is + 1
                : last;
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
