package org.inforce.claim.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;
import org.inforce.model.Mood;
import org.inforce.table.TsvTable;

/// Suits of which only a noun tells: "in a lawsuit by five states". That there is one tells that it
/// was filed.
final class Suits {
  private static final Set<String> MODALS =
      TsvTable.asked("would", "will", "could", "might", "should", "can");

  private final Grammar grammar;
  private final Composition composition;
  private final List<Finding> findings;

  /// @param findings what the verbs have told, to which this adds
  Suits(Grammar grammar, Composition composition, List<Finding> findings) {
    this.grammar = grammar;
    this.composition = composition;
    this.findings = findings;
  }

  void read() {
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
    if (grammar
        .lower
        .subList(thing.to(), Math.min(grammar.lower.size(), thing.to() + SURE))
        .stream()
        .anyMatch(Set.of("certain", "inevitable", "coming", "possible")::contains)) {
      // "A lawsuit over the rule is all but certain."
      return true;
    }
    boolean indefinite =
        Set.of("a", "an", "another").contains(grammar.word(thing.from() - 1))
            || Set.of("a", "an", "another").contains(grammar.word(thing.from() - 2));
    return indefinite && grammar.lower.stream().anyMatch(MODALS::contains);
  }

  /// In tokens: "over the rule is all but".
  private static final int SURE = 9;

  /// "The rule drew its first legal challenge on Tuesday".
  private boolean isNewChallenge(Item.Thing thing) {
    int day = grammar.word(thing.to()).equals("on") ? thing.to() + 1 : thing.to();
    return grammar.word(thing.to() - 1).equals("challenge")
        && Set.of("first", "second", "third", "latest", "new")
            .contains(grammar.word(thing.from() - 1))
        && Grammar.isDateWord(grammar.word(day));
  }

  /// "asked a judge on Thursday to toss the lawsuit", "the ruling that threw out the lawsuit": the
  /// day is not that of the suit.
  private boolean isToEnd(Item.Thing thing) {
    return grammar.items.stream()
        .anyMatch(i ->
            i instanceof Item.Verb verb
                && (verb.match().form() == VerbForm.BASE
                        && grammar.word(verb.from() - 1).equals("to")
                    || verb.match().form() == VerbForm.PAST
                        && grammar.word(verb.from() - 1).equals("that"))
                && (verb.match().can(Act.DISMISS)
                    || verb.match().can(Act.LIFT)
                    || verb.match().can(Act.STRIKE))
                && thing.from() >= verb.to()
                && thing.from() - verb.to() <= 2);
  }

  /// "revived the lawsuit", "affirmed the dismissal of the lawsuit": it is long since filed.
  private boolean isOnAppeal(Item.Thing thing) {
    return grammar.items.stream()
        .anyMatch(i ->
            i instanceof Item.Verb verb
                && (verb.match().can(Act.ALLOW) || verb.match().can(Act.UPHOLD))
                && verb.match().form() != VerbForm.BASE
                && thing.from() >= verb.to()
                && thing.from() - verb.to() <= ON_APPEAL);
  }

  /// In tokens: "the dismissal of the dealers'".
  private static final int ON_APPEAL = 6;

  private boolean isSuit(Item.Thing thing) {
    String word = grammar.word(thing.to() - 1);
    boolean suit =
        Set.of("lawsuit", "suit", "complaint", "lawsuits", "suits").contains(word)
            || isNewChallenge(thing)
            || word.equals("case") && grammar.word(thing.to()).equals("against");
    boolean none =
        Set.of("no", "any", "amended").contains(grammar.word(thing.from() - 1))
            || word.equals("complaint") && grammar.word(thing.to()).equals("about");
    // "to keep the act from starting while its suit proceeds"
    boolean goesOn =
        ActWord.GOES_ON.is(grammar.word(thing.to()))
            || grammar.word(thing.to()).equals("is")
                && Set.of("pending", "heard", "decided").contains(grammar.word(thing.to() + 1));
    // "now faces several lawsuits": which and when is told elsewhere, if at all.
    boolean many = word.endsWith("s");
    return suit
        && !many
        && !goesOn
        && !none
        && !isToEnd(thing)
        && !isOnAppeal(thing)
        && !imagined(thing)
        && grammar.lower.stream().noneMatch(ActWord.SUIT_AHEAD::is);
  }
}
