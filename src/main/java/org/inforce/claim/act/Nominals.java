package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;

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
    suits();
    appeals();
    hearings();
    injunctions();
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
            new Finding(
                EventType.ENJOINED,
                meaning.order(),
                meaning.instruments(),
                meaning.other(),
                Optional.empty(),
                Mood.ASSERTED,
                thing.to() - 1,
                Math.max(0, thing.from() - 2),
                Math.min(grammar.lower.size(), thing.to() + 4),
                true,
                meaning.path()));
        return;
      }
    }
  }

  private boolean dated(Item.Thing thing) {
    boolean after =
        grammar.word(thing.to()).equals("of") && Grammar.isDateWord(grammar.word(thing.to() + 1));
    boolean before =
        Grammar.isDateWord(grammar.word(thing.from() - 1))
            && grammar.tag(thing.from() - 1) != org.inforce.model.PartOfSpeech.ADV
            && !grammar.word(thing.from() - 1).equals("last");
    return after || before;
  }

  /// "while the appeal, filed last week, is pending", "its second appeal": that there is one tells
  /// that it was taken.
  private void appeals() {
    boolean told =
        findings.stream()
            .anyMatch(f -> f.type() == EventType.APPEALED || f.type() == EventType.REVIEW_DENIED);
    boolean open = grammar.lower.stream().anyMatch(w -> OPEN.contains(w));
    if (told || open) {
      return;
    }
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing
          && thing.match().can(Act.AN_APPEAL)
          && !Set.of("pending", "any", "to", "no", "without")
              .contains(grammar.word(thing.from() - 1))
          && !isInPassing(thing)
          && !isAllowed(thing)) {
        findings.add(
            new Finding(
                EventType.APPEALED,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Mood.ASSERTED,
                filed(thing),
                thing.from(),
                Math.max(thing.to(), filed(thing) + 1),
                true,
                List.of(thing.match().because())));
        return;
      }
    }
  }

  /// "a loss on appeal", "while appeals go on", "as long as the appeal takes": named in passing.
  private boolean isInPassing(Item.Thing thing) {
    int at = thing.from() - 1;
    if (grammar.word(at).equals("on")) {
      return !Set.of("is", "now", "are", "currently", "still").contains(grammar.word(at - 1));
    }
    // "while its appeal is pending"
    boolean pending =
        Set.of("its", "their", "his", "her", "the", "'s", "’s").contains(grammar.word(at))
            && Set.of("is", "are", "was").contains(grammar.word(thing.to()))
            && grammar.word(thing.to() + 1).equals("pending");
    for (int t = at; t >= Math.max(0, at - 3) && !pending; t--) {
      if (Set.of("while", "during", "as", "throughout", "pending").contains(grammar.word(t))) {
        return true;
      }
    }
    return false;
  }

  /// "to allow an appeal", "time for an appeal": room is made for what may come.
  private boolean isAllowed(Item.Thing thing) {
    String before = grammar.word(thing.from() - 2);
    return Set.of("a", "an", "their", "its").contains(grammar.word(thing.from() - 1))
        && (Set.of("allow", "permit", "for", "let", "allowing", "permitting", "about")
                .contains(before)
            // "has a month to decide on an appeal"
            || before.equals("on")
                && Set.of("decide", "deciding", "decision")
                    .contains(grammar.word(thing.from() - 3)));
  }

  /// "The appeal from that order, filed on July 10": the word to which its day belongs.
  private int filed(Item.Thing thing) {
    for (int t = thing.to(); t < Math.min(grammar.lower.size(), thing.to() + 7); t++) {
      if (Set.of("filed", "lodged", "taken", "docketed").contains(grammar.word(t))) {
        return t;
      }
    }
    return thing.from();
  }

  private static final Set<String> OPEN =
      Set.of(
          "expected",
          "expects",
          "expect",
          "yet",
          "none",
          "likely",
          "could",
          "may",
          "might",
          "would",
          "plans",
          "planned",
          "considering",
          "if",
          "unless",
          "until",
          "intends",
          "vowed",
          "will",
          "drop",
          "dropped",
          "dismiss",
          "withdraw",
          "withdrew",
          "certain",
          "prepares",
          "promised",
          "preparing",
          "prepared",
          "possible",
          "can",
          "think",
          "drafting",
          "contemplating",
          "weighing",
          "weighs",
          "mulling",
          "eyeing",
          "forward",
          "readying",
          "readied");

  /// "Oral argument: July 31", "arguments will be held the week of Jan. 19", "a ruling is expected
  /// by August 30".
  private void hearings() {
    boolean told = findings.stream().anyMatch(f -> f.type() == EventType.HEARING_SCHEDULED);
    for (int k = 0; k < grammar.items.size() && !told; k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing
          && (thing.match().can(Act.A_HEARING) && isSet(thing, 7) && !isOfCommittee(thing)
              || thing.match().can(Act.RULING) && isExpected(thing))) {
        findings.add(
            new Finding(
                EventType.HEARING_SCHEDULED,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Mood.EXPECTED,
                thing.to() - 1,
                thing.from(),
                thing.to(),
                true,
                List.of(thing.match().because())));
        return;
      }
    }
  }

  /// "A committee held a hearing on the bill on Tuesday."
  private boolean isOfCommittee(Item.Thing thing) {
    return grammar.lower.subList(0, thing.from()).stream().anyMatch(w -> w.startsWith("committee"));
  }

  private boolean isSet(Item.Thing thing, int reach) {
    for (int t = thing.to(); t < Math.min(grammar.lower.size(), thing.to() + reach); t++) {
      if (grammar.word(t).equals(",") && grammar.word(0).equals("after")) {
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
              ? grammar.word(t + 1).equals("of")
              : t == 0 && (bound || findings.isEmpty())
                  || t > 0 && Set.of(",", "and", "is", "was", "(").contains(grammar.word(t - 1));
      int day = Set.of("on", "as", "from", "of").contains(grammar.word(t + 1)) ? t + 2 : t + 1;
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

  /// "in a lawsuit by five states", "the suit, filed in Austin, says": that there is a suit tells
  /// that it was filed.
  private void suits() {
    boolean told =
        findings.stream()
            .anyMatch(f ->
                f.type() == EventType.CHALLENGED
                    || f.type() == EventType.DISMISSED
                    || f.type() == EventType.SETTLED);
    if (told) {
      return;
    }
    for (int k = 0; k < grammar.items.size(); k++) {
      if (grammar.items.get(k) instanceof Item.Thing thing
          && thing.match().can(Act.SUIT)
          && isSuit(thing)) {
        Meaning meaning = composition.object(k, Agent.UNKNOWN);
        findings.add(
            new Finding(
                EventType.CHALLENGED,
                Optional.empty(),
                meaning.instruments(),
                meaning.other(),
                Optional.empty(),
                Mood.ASSERTED,
                thing.from(),
                thing.from(),
                Math.max(thing.to(), composition.reach()),
                true,
                meaning.path()));
        return;
      }
    }
  }

  /// "A lawsuit would surprise nobody", "will return with a narrower complaint": one of which only
  /// a modal speaks need not exist.
  private boolean imagined(Item.Thing thing) {
    boolean indefinite =
        Set.of("a", "an", "another").contains(grammar.word(thing.from() - 1))
            || Set.of("a", "an", "another").contains(grammar.word(thing.from() - 2));
    return indefinite && grammar.lower.stream().anyMatch(MODALS::contains);
  }

  private static final Set<String> MODALS =
      Set.of("would", "will", "could", "might", "should", "can");

  private boolean isSuit(Item.Thing thing) {
    String word = grammar.word(thing.to() - 1);
    boolean open =
        grammar.lower.stream()
            .anyMatch(
                Set.of(
                        "preparing",
                        "drafting",
                        "plan",
                        "plans",
                        "planned",
                        "threaten",
                        "threatened",
                        "expected",
                        "could",
                        "may",
                        "might",
                        "considering",
                        "prepare",
                        "drafted",
                        "readied",
                        "readying",
                        "promised",
                        "vowed")
                    ::contains);
    boolean suit =
        Set.of("lawsuit", "suit", "complaint", "lawsuits", "suits").contains(word)
            || word.equals("case") && grammar.word(thing.to()).equals("against");
    boolean none =
        Set.of("no", "any", "amended").contains(grammar.word(thing.from() - 1))
            || word.equals("complaint") && grammar.word(thing.to()).equals("about");
    return suit && !open && !none && !imagined(thing);
  }
}
