package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Acts that look like acts upon the instrument and are none: what is asked of others than courts,
/// what courts of other states did, what is ordered of departments.
final class Exclusions {
  private final Grammar grammar;
  private final Composition composition;
  private final Clauses clauses;
  private final Polarity polarity;
  private final InPassing inPassing;

  Exclusions(Syntax syntax) {
    this.grammar = syntax.grammar();
    this.composition = syntax.composition();
    this.clauses = syntax.clauses();
    this.polarity = syntax.polarity();
    this.inPassing = new InPassing(grammar, composition);
  }

  /// True for what is told of something else whatever its subject and object are.
  boolean excludes(int k, Item.Verb verb) {
    return asksAnother(k, verb)
        || inPassing.isOne(k, verb)
        || verb.match().has("by-order")
        || isOwnVow(verb)
        || commands(k, verb)
        || hasHeard(k, verb)
        // "The stipulation ended with the court's order": the order is not what ended.
        || grammar.word(verb.from()).startsWith("end") && grammar.word(verb.to()).equals("with")
        || isGiven(verb)
        || isOfNoNeed(k, verb)
        || isOfProceedings(verb)
        || isSignedUp(verb)
        || isAttribute(k, verb)
        || presses(verb)
        || verb.match().has("verdict") && polarity.isHedged(verb)
        || verb.match().has("agree") && !isAgreed(k, verb);
  }

  /// "saw no need to reconsider": refused only where it is asked to stop something.
  private boolean isOfNoNeed(int k, Item.Verb verb) {
    List<String> words = verb.match().cues().getFirst().words();
    return words.size() > 2
        && Set.of("see", "find").contains(words.getFirst())
        && words.get(1).equals("no")
        && verb.match().can(Act.DENY)
        && grammar
            .item(k + 1)
            .filter(i -> i instanceof Item.Verb next && next.match().can(Act.BLOCK))
            .isEmpty();
  }

  /// "the pending proposed rule": how it is, and not what was done.
  private boolean isAttribute(int k, Item.Verb verb) {
    return verb.match().can(Act.INTRODUCE)
        && verb.match().form() == VerbForm.PAST
        && Set.of("pending", "newly", "recently", "previously", "earlier")
            .contains(grammar.word(verb.from() - 1))
        && grammar
            .item(k + 1)
            .filter(i -> i instanceof Item.Subject && i.from() == verb.to())
            .isPresent();
  }

  /// "signed up to speak on the act": nothing is made.
  private boolean isSignedUp(Item.Verb verb) {
    String behind = grammar.word(verb.to());
    return verb.match().can(Act.SIGN)
        && (behind.equals("up")
            || behind.equals("onto")
            || behind.equals("on") && grammar.word(verb.to() + 1).equals("to"));
  }

  /// "pushed the district to end the act": what is wanted of others than a court.
  private boolean presses(Item.Verb verb) {
    // "urge ~ judge" names one itself.
    return ActWord.PRESSES.is(verb.match().cues().getFirst().words().getFirst())
        && verb.match().cues().stream().allMatch(cue -> cue.words().size() == 1)
        && grammar.items.stream()
            .noneMatch(i -> i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE);
  }

  /// "paused briefing and discovery": the case rests, and not the instrument.
  private boolean isOfProceedings(Item.Verb verb) {
    if (!verb.match().can(Act.BLOCK)) {
      return false;
    }
    int noun = Set.of("the", "all", "further").contains(grammar.word(verb.to())) ? 1 : 0;
    return Set.of("briefing", "discovery", "proceedings", "litigation", "depositions")
        .contains(grammar.word(verb.to() + noun));
  }

  /// "Given the limited scope of the order": in view of it.
  private boolean isGiven(Item.Verb verb) {
    return grammar.word(verb.from()).equals("given")
        && grammar.group(verb).isEmpty()
        && (verb.from() == 0
            || Set.of(",", "especially", "particularly", "and")
                .contains(grammar.word(verb.from() - 1)));
  }

  /// True for what nobody has done, and for what was done to what others own.
  boolean isOfOthers(Predicate predicate, Agent doer) {
    // "A second bill stalled": nobody has stopped it.
    boolean byNobody =
        predicate.passive()
            && predicate.verb().match().has("needs-agent")
            && !grammar.passive(predicate.verb());
    int object = predicate.index() + 1;
    return byNobody
        || !predicate.passive() && isOfTimeSpent(predicate.verb())
        || !predicate.passive() && new Repute(grammar, clauses).isKnownFor(predicate)
        || !predicate.passive() && isAlone(predicate.verb(), doer)
        || predicate.passive() && disagrees(predicate)
        || isCompared(predicate)
        || isPrecedent(predicate)
        || new OtherThings(grammar).isOfOne(predicate, doer)
        || predicate.verb().match().has("subject")
            && !(new Failures(grammar).told(predicate)
                || CourtSayings.fails(grammar, predicate.verb(), doer))
        || !predicate.passive() && isNoCourts(predicate, doer)
        || isOwnersAlone(predicate.passive() ? predicate.subject() : object)
        || isOfManyCourts(object, doer);
  }

  /// "it keeps districts from requiring masks", "a clause of the budget prohibits the cap": what
  /// stops, in the present, is a text and no court.
  private boolean isNoCourts(Predicate predicate, Agent doer) {
    Item.Verb verb = predicate.verb();
    if (!verb.match().can(Act.BLOCK) || verb.match().form() != VerbForm.PRESENT) {
      return false;
    }
    boolean it =
        grammar
            .item(predicate.subject())
            .filter(i -> i instanceof Item.Actor a && a.name().equalsIgnoreCase("it"))
            .isPresent();
    boolean instrument =
        grammar.items.stream().anyMatch(i -> i instanceof Item.Subject && i.from() >= verb.to());
    boolean courts =
        grammar.items.stream()
            .filter(i -> i.from() < verb.from())
            .anyMatch(i ->
                i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE
                    || i instanceof Item.Thing thing
                        && (thing.match().can(Act.INJUNCTION)
                            || thing.match().can(Act.A_STAY)
                            || thing.match().can(Act.RULING)));
    boolean textual = ActWord.FORBIDS.is(verb.match().cues().getFirst().words().getFirst());
    return it && !instrument || textual && doer.kind() == AgentKind.UNKNOWN && !courts;
  }

  /// "The veto nullified months of work on the act": the work is lost and not the act.
  private boolean isOfTimeSpent(Item.Verb verb) {
    for (int t = verb.to(); t < verb.to() + DETERMINERS; t++) {
      if (ActWord.TIME_SPENT.is(grammar.word(t))) {
        return grammar.word(t + 1).equals("of");
      }
    }
    return false;
  }

  /// In tokens: "the many".
  private static final int DETERMINERS = 3;

  /// "Clinics shut down out of fear": what stops by itself stops nothing.
  private boolean isAlone(Item.Verb verb, Agent doer) {
    return verb.match().has("needs-agent")
        && doer.kind() != AgentKind.COURT
        && grammar.tag(verb.to()) == PartOfSpeech.ADP
        && !Grammar.isDateWord(grammar.word(verb.to() + 1));
  }

  /// "overturned the landmark Roe v. Wade": an older case, told of by its name.
  private boolean isPrecedent(Predicate predicate) {
    boolean undone =
        predicate.verb().match().can(Act.LIFT) || predicate.verb().match().can(Act.RESCIND);
    int object = predicate.passive() ? predicate.subject() : predicate.index() + 1;
    return undone
        && grammar.items.stream()
            .skip(Math.max(0, object))
            .limit(2)
            .anyMatch(i ->
                i instanceof Item.Thing thing
                    && thing.match().has("caption")
                    && thing.from() - predicate.verb().to() <= PRECEDENT);
  }

  /// In tokens.
  private static final int PRECEDENT = 5;

  /// "Two amendments which might have softened the bill were voted down": not the bill was.
  private boolean disagrees(Predicate predicate) {
    List<String> group = grammar.group(predicate.verb());
    boolean plural = group.contains("were") || group.contains("are");
    return plural
        && grammar
            .item(predicate.subject())
            .filter(i ->
                i instanceof Item.Subject s
                    && s.instruments().size() <= 1
                    && !s.pronoun()
                    && grammar.tag(s.to() - 1) == PartOfSpeech.NOUN
                    && !grammar.word(s.to() - 1).endsWith("s")
                    && !grammar.lower.subList(0, s.from()).contains("and")
                    && grammar.lower.subList(0, s.from()).stream().anyMatch(RELATIVES::contains))
            .isPresent();
  }

  static final Set<String> RELATIVES = TsvTable.asked("which", "that", "who");

  /// "have vacated rules like the towing rule", "unlike the Ohio law that was blocked", "enjoined
  /// an earlier version of the rule": what it was done to is another.
  private boolean isCompared(Predicate predicate) {
    int antecedent = clauses.segment(predicate.index()) - 2;
    boolean gap =
        !predicate.passive()
            && antecedent >= 0
            && grammar.isJoint(antecedent + 1, Item.JointKind.RELATIVE)
            && !grammar.follows(predicate.index(), Item.Subject.class);
    return grammar
        .item(gap ? antecedent : predicate.passive() ? predicate.subject() : predicate.index() + 1)
        .filter(Item.Subject.class::isInstance)
        .filter(i ->
            grammar.word(i.to()).equals("like")
                || isNear(i, "like", 2)
                || isNear(i, "unlike", 2)
                || isNear(i, "modeled", 4)
                || isNear(i, "patterned", 4)
                || grammar.lower.subList(i.from(), i.to()).stream()
                    .anyMatch(ActWord.KIN_OF_A_LAW::is)
                || RELATIVES.contains(grammar.word(i.to()))
                    && ActWord.KIN_OF_A_LAW.is(grammar.word(i.to() + 1))
                || ActWord.KIN_OF_A_LAW.is(grammar.word(i.from() - 1))
                || ActWord.KIN_OF_A_LAW.is(grammar.word(i.from() - 2))
                || isNear(i, "version", 3)
                    && Set.of("earlier", "previous", "prior", "older", "former").stream()
                        .anyMatch(word -> isNear(i, word, 5)))
        .isPresent();
  }

  private boolean isNear(Item item, String word, int reach) {
    return grammar.lower.subList(Math.max(0, item.from() - reach), item.from() + 1).contains(word);
  }

  /// "agreed to decide", "it will decide whether": a verb that means taking a case only where a
  /// court has said that it will; "settle" means it of nobody else.
  private boolean isAgreed(int k, Item.Verb verb) {
    Agent agent = clauses.agent(clauses.subject(k));
    boolean taking =
        agent.actor().filter(a -> a.rank().equals("supreme")).isPresent()
            && (grammar.group(verb).contains("will") || saysItWould(k, verb))
            && !grammar.group(verb).contains("have")
            // "will consider whether to take up the appeal": nothing is taken yet.
            && !(grammar.word(verb.to()).equals("whether")
                && grammar.word(verb.to() + 1).equals("to"));
    boolean suit =
        verb.match().can(Act.SETTLE)
            && (agent.kind() == AgentKind.PARTY
                || agent.kind() == AgentKind.EXECUTIVE
                || agent.kind() == AgentKind.UNKNOWN && grammar.follows(k, Item.Thing.class))
            && (composition.object(k + 1, agent).kind() == Kind.SUIT
                // "have settled their dispute over the act"
                || agent.kind() != AgentKind.UNKNOWN
                    && ActWord.QUARREL.is(grammar.word(verb.to() + 1))
                // "The council and the agency have settled."
                || agent.kind() != AgentKind.UNKNOWN
                    && verb.match().form() != VerbForm.BASE
                    && (grammar.tag(verb.to()) == PartOfSpeech.PUNCT
                        || Set.of("in", "with").contains(grammar.word(verb.to()))
                        || Grammar.isDateWord(grammar.word(verb.to()))));
    // "The Third Circuit would not reconsider the ruling."
    boolean again =
        agent.kind() == AgentKind.COURT
            && Set.of("reconsider", "revisit").contains(grammar.word(verb.from()))
            && (grammar.group(verb).stream().anyMatch(VOWS::contains)
                    && grammar.group(verb).stream().anyMatch(Set.of("not", "n't")::contains)
                // "decided not to revisit it"
                || grammar.word(verb.from() - 1).equals("to")
                    && grammar.word(verb.from() - 2).equals("not"));
    return taking
        || again
        || suit
        || Set.of("agreed", "agrees", "agree", "voted").contains(grammar.governor(verb));
  }

  /// "The ruling is disappointing, I will not stop fighting": what a speaker means to do.
  private boolean isOwnVow(Item.Verb verb) {
    List<String> group = grammar.group(verb);
    return grammar.word(verb.from() - group.size() - 1).equals("i")
        && group.stream().anyMatch(VOWS::contains);
  }

  private static final Set<String> VOWS = TsvTable.asked("will", "wo", "would", "'ll", "’ll");

  /// "The Supreme Court said it would consider whether": what it says of itself it does.
  boolean saysItWould(int k, Item.Verb verb) {
    return grammar.group(verb).contains("would")
        && grammar
            .item(k - 1)
            .filter(i -> i instanceof Item.Actor a && a.kind() == ActorKind.PRONOUN)
            .isPresent()
        && grammar.items.subList(0, k - 1).stream()
            .anyMatch(i -> i instanceof Item.Verb says && says.match().can(Act.SAY));
  }

  /// "asked lawmakers to delay the act": what is asked of others than a court is no relief.
  private boolean asksAnother(int k, Item.Verb verb) {
    boolean asksSpeaker =
        Set.of("me", "us").contains(grammar.word(verb.to()))
            && Set.of("ask", "asked", "asks").contains(grammar.word(verb.from()));
    return asksSpeaker
        || verb.match().can(Act.REQUEST)
            && grammar
                .item(k + 1)
                .filter(i ->
                    i instanceof Item.Actor a
                        && (a.kind() == ActorKind.EXECUTIVE || a.kind() == ActorKind.LEGISLATURE)
                        && a.from() - verb.to() <= 3)
                .isPresent();
  }

  /// "ordered departments to comply with the ordinance": what is ordered is not the instrument.
  private boolean commands(int k, Item.Verb verb) {
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
  private boolean hasHeard(int k, Item.Verb verb) {
    boolean heard =
        verb.match().can(Act.HEAR)
            && (verb.match().form() == VerbForm.PAST && grammar.word(verb.from()).equals("heard")
                || grammar.word(verb.from()).equals("hearing"));
    return heard && composition.object(k + 1, Agent.UNKNOWN).kind() != Kind.HEARING;
  }

  /// "Florida's was blocked", "put Georgia's on hold": the owner stands for what another state
  /// owns.
  private boolean isOwnersAlone(int index) {
    return grammar
        .item(index)
        .filter(i ->
            i instanceof Item.Actor a
                && a.kind() == ActorKind.PARTY
                && Possessive.is(grammar.word(a.to()))
                && endsPhrase(a.to() + 1))
        .isPresent();
  }

  /// "in Ohio and Arkansas judges have blocked them": several courts do not act on one instrument.
  private boolean isOfManyCourts(int object, Agent agent) {
    boolean many =
        agent
            .actor()
            .filter(a -> a.name().equalsIgnoreCase("judges") || a.name().equalsIgnoreCase("courts"))
            .isPresent();
    return many
        && grammar
            .item(object)
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
}
