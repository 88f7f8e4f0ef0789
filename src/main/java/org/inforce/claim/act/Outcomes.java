package org.inforce.claim.act;

import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.model.EventType;

/// What an act comes to by the words around it, where the act alone says too little or too much: an
/// order lifted for now is stayed, a decision vacated and sent back is reviewed.
final class Outcomes {
  private final Grammar grammar;
  private final SpokenOf spokenOf;

  Outcomes(Syntax syntax) {
    this.grammar = syntax.grammar();
    this.spokenOf = syntax.spokenOf();
  }

  /// A writ dismissed as improvidently granted leaves the ruling below as if review had been
  /// denied. A decision vacated and sent back has been reviewed, and nothing is decided yet on what
  /// it was about.
  EventType of(EventType type, Meaning object, Agent agent, Item.Verb verb) {
    boolean ofCourt = object.kind() == Kind.ORDER || object.kind() == Kind.RULING;
    boolean undone =
        type == EventType.ORDER_LIFTED
            // "temporarily lifted a ruling that struck the act down"
            || type == EventType.UPHELD && verb.match().can(Act.LIFT);
    if (undone && ofCourt && (isForNow(verb) || isLiftedAbove(agent, verb))) {
      return EventType.ORDER_STAYED;
    }
    if (type == EventType.ENACTED && isExecutives(verb)) {
      return EventType.ISSUED;
    }
    if (type == EventType.RESCINDED && isBillKilled(verb)) {
      return EventType.VETOED;
    }
    if (type == EventType.PASSED && passesMuster(verb)) {
      return EventType.UPHELD;
    }
    if (type == EventType.INTRODUCED && isFinal(verb)) {
      return EventType.ISSUED;
    }
    boolean trial = agent.actor().filter(a -> a.rank().equals("trial")).isPresent();
    if (type == EventType.REVIEW_DENIED && isOnTheMerits(object, agent)) {
      return EventType.UPHELD;
    }
    if (type == EventType.REVIEW_DENIED && isPutOff(verb)) {
      return EventType.HEARING_SCHEDULED;
    }
    boolean none = takesNone(type, object, agent, verb) || type == EventType.REVIEW_DENIED;
    if (none && trial && object.restsOn("suit'")) {
      // "A federal judge declined to take up the lawsuit": no trial court chooses its cases.
      return EventType.DISMISSED;
    }
    if (none) {
      return EventType.REVIEW_DENIED;
    }
    if (type == EventType.REVIEW_GRANTED && (trial || isCalendared(verb))) {
      // "Judge Vole will hear them on Friday": a trial court has no cases to take up.
      return EventType.HEARING_SCHEDULED;
    }
    if (type == EventType.RELIEF_DENIED && verb.match().has("stand") && ofLastInstance(agent)) {
      return EventType.UPHELD;
    }
    if (type == EventType.ORDER_STAYED
        && object.kind() == Kind.INSTRUMENT
        && trial
        && !spokenOf.injunctions()) {
      // "A judge allowed the law to take effect": nothing had stopped it.
      return EventType.RELIEF_DENIED;
    }
    boolean back =
        object.kind() == Kind.RULING
            && grammar.word(verb.from()).startsWith("vacat")
            && (grammar.lower.contains("remand")
                || grammar.lower.contains("remanded")
                || sentBack());
    return type == EventType.DISMISSED && grammar.lower.contains("improvidently")
        ? EventType.REVIEW_DENIED
        : type == EventType.ORDER_LIFTED && back ? EventType.REVIEW_GRANTED : type;
  }

  /// "A judge's ruling kept the act from taking effect on Saturday": so it was stopped. What has
  /// kept it so, or keeps it, is told already.
  Optional<Meaning> kept(Predicate predicate, Agent agent, Meaning object) {
    Item.Verb verb = predicate.verb();
    boolean past =
        !predicate.passive()
            && verb.match().form() == VerbForm.PAST
            && verb.match().has("kept-from")
            && grammar.group(verb).stream().noneMatch(w -> w.startsWith("ha"));
    boolean told =
        agent.kind() == AgentKind.COURT
            || agent.kind() == AgentKind.ORDER
                && grammar.lower.stream().anyMatch(Grammar::isDateWord)
                && grammar.lower.stream().noneMatch(ActWord.TIME_SPENT::is);
    return past && told && object.kind() == Kind.INSTRUMENT
        ? Optional.of(
            object
                .happening(EventType.ENJOINED, Meaning.Effect.STOPS)
                .because(verb.match().because()))
        : Optional.empty();
  }

  /// "The Senate killed the bill": what is no law yet has failed.
  private boolean isBillKilled(Item.Verb verb) {
    int end = Math.min(grammar.lower.size(), verb.to() + BILL_REACH);
    return grammar.word(verb.from()).startsWith("kill")
        && grammar.lower.subList(verb.to(), end).stream()
            .anyMatch(Set.of("bill", "measure", "legislation", "proposal")::contains);
  }

  /// In tokens: "the sweeping House".
  private static final int BILL_REACH = 4;

  /// "unveiled the final rule": what is final is no proposal.
  private boolean isFinal(Item.Verb verb) {
    int at =
        Set.of("the", "its", "a").contains(grammar.word(verb.to())) ? verb.to() + 1 : verb.to();
    return grammar.word(at).equals("final");
  }

  /// "will hear the case on October 10": a day is set, the case was taken before.
  private boolean isCalendared(Item.Verb verb) {
    boolean plain = grammar.word(verb.from()).equals("hears") && grammar.group(verb).isEmpty();
    boolean toBe = grammar.group(verb).contains("to") && grammar.group(verb).contains("be");
    if (!verb.match().can(Act.HEAR) || !grammar.group(verb).contains("will") && !plain && !toBe) {
      return false;
    }
    for (int t = verb.to(); t < verb.to() + DAY_REACH && !grammar.word(t).equals(","); t++) {
      boolean day =
          Set.of("on", "next", "this").contains(grammar.word(t))
              && Grammar.isDateWord(grammar.word(t + 1));
      if (day) {
        return true;
      }
    }
    return new LeadingDay(grammar).stands(verb);
  }

  /// A court of appeals that denies a petition for review of an agency's rule has decided on it, 5
  /// U.S.C. 706.
  private static boolean isOnTheMerits(Meaning object, Agent agent) {
    return (object.restsOn("for review'") || object.restsOn("to review'"))
        && agent
            .actor()
            .filter(a -> a.rank().equals("appeals") && a.name().endsWith("Circuit"))
            .isPresent();
  }

  /// "The Supreme Court rejected a challenge to the rule", "a bid to overturn it": without a ruling
  /// or a count of votes the nation's highest court has taken no case.
  private boolean takesNone(EventType type, Meaning object, Agent agent, Item.Verb verb) {
    boolean refuses =
        verb.match().can(Act.DENY)
            && (type == EventType.UPHELD && object.kind() == Kind.SUIT
                || type == EventType.RELIEF_DENIED
                    && object.event().filter(EventType.STRUCK_DOWN::equals).isPresent());
    return refuses
        && agent
            .actor()
            .filter(a -> a.rank().equals("supreme"))
            .filter(a -> a.court().map(court -> court.equals("scotus")).orElse(false))
            .isPresent()
        && grammar.lower.stream().noneMatch(word -> ActWord.DECIDES.is(word) || isVote(word));
  }

  /// "5-4"
  private static boolean isVote(String word) {
    return word.length() == 3 && word.charAt(1) == '-' && Character.isDigit(word.charAt(0));
  }

  /// "won't hear the case itself until Jan. 26": then it will.
  private boolean isPutOff(Item.Verb verb) {
    if (!verb.match().can(Act.HEAR)) {
      return false;
    }
    for (int t = verb.to(); t < Math.min(grammar.lower.size(), verb.to() + REACH); t++) {
      if (grammar.word(t).equals("until") && Grammar.isDateWord(grammar.word(t + 1))) {
        return true;
      }
    }
    return false;
  }

  /// In tokens.
  private static final int REACH = 9;

  /// How far behind its verb the day of a hearing stands at most, in tokens.
  private static final int DAY_REACH = 14;

  /// A state's highest court decides what it leaves standing; that of the nation mostly takes no
  /// case.
  private static boolean ofLastInstance(Agent agent) {
    return agent
        .actor()
        .filter(a -> a.rank().equals("supreme"))
        .filter(a ->
            a.court()
                .map(court -> !court.equals("scotus"))
                .orElseGet(() -> a.name().startsWith("state ")))
        .isPresent();
  }

  /// "The U.S. Supreme Court lifted a lower court's block": while the appeal goes on, for what it
  /// has heard it reverses or vacates.
  private static boolean isLiftedAbove(Agent agent, Item.Verb verb) {
    return agent.court().equals(HIGHEST)
        && verb.match().cues().getFirst().words().getFirst().equals("lift");
  }

  private static final String HIGHEST = "scotus";

  /// "temporarily lifted the injunction": a stay by another name.
  private boolean isForNow(Item.Verb verb) {
    return grammar.word(verb.from() - 1).equals("temporarily")
        || grammar.group(verb).contains("temporarily")
        || grammar.word(verb.to()).equals("temporarily")
        || grammar.word(verb.to()).equals("for") && grammar.word(verb.to() + 1).equals("now")
        || String.join(" ", grammar.lower).contains("for the time being")
        || isMeanwhile(verb);
  }

  /// "lifted a block on the act while the case proceeds".
  private boolean isMeanwhile(Item.Verb verb) {
    int whilst = grammar.lower.indexOf("while");
    return whilst > verb.to()
        && verb.match().cues().getFirst().words().getFirst().equals("lift")
        && grammar.lower.subList(whilst, Math.min(grammar.lower.size(), whilst + REACH)).stream()
            .anyMatch(ActWord.COURT_CASE::is);
  }

  /// "The law passed constitutional muster with the state's high court."
  private boolean passesMuster(Item.Verb verb) {
    return grammar
        .lower
        .subList(verb.to(), Math.min(grammar.lower.size(), verb.to() + 2))
        .contains("muster");
  }

  /// "signed an executive order": a head of government makes it alone.
  private boolean isExecutives(Item.Verb verb) {
    return grammar.items.stream()
        .filter(i -> i.from() >= verb.to())
        .findFirst()
        .filter(i -> i instanceof Item.Thing thing && thing.match().has("weak"))
        .isPresent();
  }

  /// "sent it back", "sent the case back".
  private boolean sentBack() {
    int sent = grammar.lower.indexOf("sent");
    return sent >= 0
        && grammar.lower.subList(sent, Math.min(grammar.lower.size(), sent + 5)).contains("back");
  }

  /// "The justices let stand a ruling", "left in place a decision that voided the law": a supreme
  /// court that does not take a case up.
  static boolean letsStand(Item.Verb verb, Meaning object, Agent agent) {
    boolean upheld = verb.match().can(Act.KEEP) && object.effect() == Meaning.Effect.FREES;
    return (verb.match().has("stand") || verb.match().has("left") || upheld)
        && object.kind() == Kind.RULING
        && agent.actor().filter(a -> a.rank().equals("supreme")).isPresent();
  }
}
