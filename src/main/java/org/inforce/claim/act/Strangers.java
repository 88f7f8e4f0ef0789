package org.inforce.claim.act;

import java.util.Set;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.PartOfSpeech;

/// Acts that look like acts upon the instrument and are none: what is asked of others than courts,
/// what courts of other states did, what is ordered of departments.
final class Strangers {
  private final Grammar grammar;
  private final Composition composition;
  private final Clauses clauses;
  private final Moods moods;

  Strangers(Syntax syntax) {
    this.grammar = syntax.grammar();
    this.composition = syntax.composition();
    this.clauses = syntax.clauses();
    this.moods = syntax.moods();
  }

  /// "agreed to decide", "it will decide whether": a verb that means taking a case only where a
  /// court has said that it will; "settle" means it of nobody else.
  boolean isAgreed(int k, Item.Verb verb) {
    Agent agent = clauses.agent(clauses.subject(k));
    boolean taking =
        agent.actor().filter(a -> a.rank().equals("supreme")).isPresent()
            && grammar.group(verb).contains("will")
            && !grammar.group(verb).contains("have");
    boolean suit =
        verb.match().can(Act.SETTLE)
            && (agent.kind() == AgentKind.PARTY || agent.kind() == AgentKind.EXECUTIVE)
            && composition.object(k + 1, agent).kind() == Kind.SUIT;
    return taking
        || suit
        || Set.of("agreed", "agrees", "agree", "voted").contains(moods.governor(verb));
  }

  /// "asked lawmakers to delay the act": what is asked of others than a court is no relief.
  boolean asksAnother(int k, Item.Verb verb) {
    return verb.match().can(Act.REQUEST)
        && grammar
            .item(k + 1)
            .filter(i ->
                i instanceof Item.Actor a
                    && (a.kind() == ActorKind.EXECUTIVE || a.kind() == ActorKind.LEGISLATURE)
                    && a.from() - verb.to() <= 3)
            .isPresent();
  }

  /// "ordered departments to comply with the ordinance": what is ordered is not the instrument.
  boolean commands(int k, Item.Verb verb) {
    return grammar.word(verb.from()).startsWith("order")
        && verb.match().can(Act.ISSUE)
        && grammar
            .item(k + 1)
            .filter(i -> i.from() >= verb.to())
            .filter(i ->
                grammar.lower.subList(verb.to(), i.from()).contains("to")
                    || i instanceof Item.Actor && toFollows(k + 1))
            .isPresent();
  }

  private boolean toFollows(int actor) {
    int end = grammar.items.get(actor).to();
    return grammar.lower.subList(end, Math.min(grammar.lower.size(), end + 3)).contains("to");
  }

  /// "The court heard both sides": who has heard has not just agreed to hear.
  boolean hasHeard(int k, Item.Verb verb) {
    boolean heard =
        verb.match().can(Act.HEAR)
            && (verb.match().form() == VerbForm.PAST && grammar.word(verb.from()).equals("heard")
                || grammar.word(verb.from()).equals("hearing"));
    return heard && composition.object(k + 1, Agent.UNKNOWN).kind() != Kind.HEARING;
  }

  /// "Florida's was blocked", "put Georgia's on hold": the owner stands for what another state
  /// owns.
  boolean isOwnersAlone(int index) {
    return grammar
        .item(index)
        .filter(i ->
            i instanceof Item.Actor a
                && a.kind() == ActorKind.PARTY
                && grammar.word(a.to()).matches("['’]s?")
                && endsPhrase(a.to() + 1))
        .isPresent();
  }

  /// "in Ohio and Arkansas judges have blocked them": several courts do not act on one instrument.
  boolean isOfManyCourts(int k, Agent agent) {
    boolean many =
        agent
            .actor()
            .filter(a -> a.name().equalsIgnoreCase("judges") || a.name().equalsIgnoreCase("courts"))
            .isPresent();
    return many
        && grammar
            .item(k + 1)
            .filter(i -> i instanceof Item.Actor a && a.name().equalsIgnoreCase("them"))
            .isPresent();
  }

  private boolean endsPhrase(int token) {
    if (Character.isLetterOrDigit(
            grammar.word(token).isEmpty() ? ' ' : grammar.word(token).charAt(0))
        && grammar.tag(token) == PartOfSpeech.PUNCT) {
      // The tagger takes "six-week" for a mark.
      return false;
    }
    return switch (grammar.tag(token)) {
      case ADP, AUX, CCONJ, PUNCT, SCONJ -> true;
      case ADJ, ADV, DET, INTJ, NONE, NOUN, NUM, PART, PRON, PROPN, SYM, VERB, X -> false;
    };
  }

  /// "brought suit under the law": a suit that applies an instrument does not challenge it.
  boolean underInstrument(int k) {
    return grammar.items.stream()
        .filter(i -> i instanceof Item.Subject && i.from() > grammar.items.get(k).from())
        .findFirst()
        .filter(i ->
            grammar.word(i.from() - 1).equals("under")
                || grammar.word(i.from()).equals("under")
                || grammar.word(i.from() - 2).equals("under"))
        .isPresent();
  }
}
