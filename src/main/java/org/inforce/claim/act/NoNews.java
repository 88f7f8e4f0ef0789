package org.inforce.claim.act;

import java.util.List;
import java.util.Set;
import org.inforce.claim.act.Meaning.Effect;
import org.inforce.claim.act.Meaning.Kind;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.lexicon.Possessive;
import org.inforce.model.EventType;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Events that a sentence names and does not report: told of in passing, or of something that
/// stands beside the instrument.
record NoNews(Grammar grammar, Clauses clauses) {
  /// "A resolution that would kill the rule was introduced", "an effort to end the act failed":
  /// what becomes of it becomes of no rule.
  boolean isOfPaper(Predicate predicate, EventType type) {
    boolean made =
        type == EventType.INTRODUCED || type == EventType.PASSED || type == EventType.VETOED;
    return made
        && grammar
            .item(predicate.subject())
            .filter(i ->
                i instanceof Item.Subject
                    && i.to() <= predicate.verb().from()
                    && isWithinPaper(i.from()))
            .isPresent();
  }

  private boolean isWithinPaper(int subject) {
    for (int t = subject - 1; t > Math.max(0, subject - DAY_REACH); t--) {
      if (grammar.word(t).equals(",")) {
        return false;
      }
      boolean opens =
          Set.of("to", "that", "which", "would").contains(grammar.word(t))
              && ActWord.PAPER.is(grammar.word(t - 1));
      if (opens) {
        return true;
      }
    }
    return false;
  }

  /// True for an event that a sentence names and does not report.
  boolean isNoNews(Predicate predicate, EventType type, Meaning object) {
    Item.Verb verb = predicate.verb();
    if (type == EventType.DELAYED && isOfWork(predicate, object)) {
      return true;
    }
    boolean onAppeal =
        verb.match().can(Act.REQUEST) && type == EventType.CHALLENGED && namesHigherCourt();
    // "Argument will be set if needed": no day is.
    boolean dayless =
        type == EventType.HEARING_SCHEDULED
            && grammar.group(verb).contains("will")
            && isDayless(verb)
            && !new LeadingDay(grammar).stands(verb);
    boolean appealedFrom =
        type == EventType.APPEALED && predicate.passive() && grammar.word(verb.to()).equals("from");
    return onAppeal
        || (type == EventType.CHALLENGED || type == EventType.APPEALED) && isByVotes(predicate)
        || dayless
        || appealedFrom
        || type == EventType.APPEALED && isWithinAnother(verb)
        || type == EventType.DISMISSED
            && (isOfSomethingElse(predicate) || isInPart(verb) || isOfLitigant(verb))
        || type == EventType.ENJOINED && (isOnlyNamed(predicate, object) || isOfWin(verb))
        || type == EventType.RESCINDED && isBySomebody(predicate)
        || isMeanwhile(predicate, type)
        // "remains blocked": what was done before still holds.
        || grammar.remains(verb).isPresent()
        || (type == EventType.ENJOINED || type == EventType.ISSUED) && isOfLeave(predicate)
        || type == EventType.UPHELD && isOfReversed(predicate)
        // "said that the rule was adopted without notice and set it aside"
        || (type == EventType.ISSUED || type == EventType.PASSED)
            && clauses.sayer(predicate.index()).filter(a -> a.kind() == AgentKind.COURT).isPresent()
            && isDayless(verb)
        // "so that the act stays enjoined", which the tagger takes for a noun
        || grammar.word(verb.from() - 1).equals("stays")
        || isGrantedInPassing(predicate) && (isBare(predicate, object) || isUpheld(predicate))
        || verb.match().can(Act.SUE)
            && (isUnderInstrument(predicate.index()) || isOfThoseSued(verb));
  }

  /// "put our victory on hold": what stands in the way of a win is no order against the law.
  private boolean isOfWin(Item.Verb verb) {
    int end = Math.min(grammar.lower.size(), verb.from() + WON);
    return grammar.lower.subList(verb.from(), end).stream()
        .anyMatch(Set.of("victory", "win")::contains);
  }

  /// In tokens: "put our first court victory".
  private static final int WON = 5;

  /// "Another plaintiff was dismissed from the case": the case goes on.
  private boolean isOfLitigant(Item.Verb verb) {
    int subject = verb.from() - grammar.group(verb).size() - 1;
    return ActWord.LITIGANT.is(grammar.word(subject)) && grammar.word(verb.to()).equals("from");
  }

  /// "Republicans had sought to nullify the rule": not in court.
  private boolean isByVotes(Predicate predicate) {
    boolean forVote =
        grammar.lower.contains("petition")
            && grammar.lower.stream().anyMatch(ActWord.AT_THE_POLLS::is)
            && (predicate.verb().match().can(Act.FILE) || predicate.verb().match().can(Act.APPEAL));
    return forVote
        || predicate.verb().match().can(Act.REQUEST)
            && grammar
                .item(predicate.subject())
                .filter(i ->
                    i instanceof Item.Actor a
                        && (a.kind() == ActorKind.LEGISLATURE
                            || grammar.lower.subList(a.from(), a.to()).stream()
                                .anyMatch(ActWord.POLITICIAN::is)))
                .isPresent()
            && grammar.items.stream()
                .noneMatch(i ->
                    i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE
                        || i instanceof Item.Thing thing
                            && (thing.match().can(Act.SUIT) || thing.match().can(Act.A_REQUEST)));
  }

  /// "may enforce its curfew under an order the Third Circuit issued": it forbids nothing.
  private boolean isOfLeave(Predicate predicate) {
    return predicate.verb().match().can(Act.GRANT)
        && grammar.items.stream()
            .anyMatch(i ->
                i instanceof Item.Verb may
                    && may.to() <= predicate.verb().from()
                    && (may.match().can(Act.ENFORCE) || may.match().can(Act.EFFECT))
                    && grammar.group(may).stream().anyMatch(Set.of("may", "can")::contains)
                    && !grammar.isDenied(may)
                    && grammar.lower.subList(may.to(), predicate.verb().from()).contains("under"));
  }

  /// "reversing a judge who had upheld it": that is undone.
  private boolean isOfReversed(Predicate predicate) {
    int who = clauses.segment(predicate.index()) - 1;
    return grammar.isJoint(who, Item.JointKind.RELATIVE)
        && grammar
            .item(who - 1)
            .filter(i -> i instanceof Item.Actor actor && actor.kind() == ActorKind.JUDGE)
            .isPresent()
        && grammar
            .item(who - 2)
            .filter(i -> i instanceof Item.Verb undone && undone.match().can(Act.LIFT))
            .isPresent();
  }

  /// "School boards sued over the law won't hang posters": they were sued.
  private boolean isOfThoseSued(Item.Verb verb) {
    boolean told =
        verb.match().form() == VerbForm.PAST
            && grammar.group(verb).isEmpty()
            && !Exclusions.RELATIVES.contains(grammar.word(verb.from() - 1));
    for (int t = verb.to(); told && t < grammar.lower.size(); t++) {
      switch (grammar.tag(t)) {
        case AUX -> {
          return true;
        }
        case VERB, CCONJ, SCONJ, PRON -> {
          return false;
        }
        case PUNCT -> told = Possessive.is(grammar.word(t));
        case ADJ, ADP, ADV, DET, INTJ, NONE, NOUN, NUM, PART, PROPN, SYM, X -> {}
      }
    }
    return false;
  }

  /// "the injunction granted by Judge Vole".
  private boolean isGrantedInPassing(Predicate predicate) {
    return predicate.passive()
        && !grammar.passive(predicate.verb())
        && predicate.verb().match().can(Act.GRANT);
  }

  /// "an order entered in May": what it orders is not told.
  private boolean isBare(Predicate predicate, Meaning object) {
    return object.kind() == Kind.ORDER
        && (object.effect() == Effect.UNKNOWN || isBareStay(predicate.subject()))
        && object.instruments().isEmpty();
  }

  /// "affirmed the injunction granted by Judge Vole": told before, and its day is another.
  private boolean isUpheld(Predicate predicate) {
    Item.Verb verb = predicate.verb();
    return predicate.subject() == predicate.index() - 1
        && isDayless(verb)
        && grammar
            .item(predicate.subject() - 1)
            .filter(i ->
                i instanceof Item.Verb other
                    && (other.match().can(Act.UPHOLD) || other.match().can(Act.LIFT))
                    && verb.from() - other.to() <= DAY_REACH)
            .isPresent();
  }

  /// "The dealers withdrew it": somebody did, of whom nothing is known, and not the issuer.
  private boolean isBySomebody(Predicate predicate) {
    Item.Verb verb = predicate.verb();
    return !predicate.passive()
        && predicate.subject() < 0
        && grammar.tag(verb.from() - 1) == PartOfSpeech.NOUN
        && grammar.word(verb.to()).equals("it");
  }

  /// "while it appeals the ruling", "while the court hears the case": it may have done so, or be
  /// about to.
  private boolean isMeanwhile(Predicate predicate, EventType type) {
    Item.Verb verb = predicate.verb();
    return (type == EventType.APPEALED || type == EventType.REVIEW_GRANTED && isDayless(verb))
        && verb.match().form() != VerbForm.PAST
        && grammar
            .item(clauses.segment(predicate.index()) - 1)
            .filter(i -> i instanceof Item.Joint joint && joint.word().equals("while"))
            .isPresent();
  }

  /// "has put off projects", "shelved a bill": what is put off is some other thing.
  private boolean isOfWork(Predicate predicate, Meaning object) {
    int noun = predicate.verb().to();
    boolean thing =
        object.kind() == Kind.NONE
            && !predicate.passive()
            && grammar.tag(noun) == PartOfSpeech.NOUN
            && grammar.word(noun).endsWith("s")
            && !Grammar.isDateWord(grammar.word(noun))
            && !ActWord.APPLICATION.is(grammar.word(noun));
    boolean bill =
        grammar.word(predicate.verb().from()).startsWith("shelve")
            && grammar.word(noun).equals("a");
    return thing || bill || object.kind() == Kind.NONE && isOfThoseNamed(predicate);
  }

  /// "all operations that the administration suspends": which ones they are.
  private boolean isOfThoseNamed(Predicate predicate) {
    int joint = predicate.subject() - 1;
    return joint > 0
        && grammar.isJoint(joint, Item.JointKind.RELATIVE)
        && grammar.items.get(joint).to() >= grammar.items.get(predicate.subject()).from() - 1
        && !(grammar.items.get(joint - 1) instanceof Item.Subject);
  }

  /// "took power that belongs to the courts": nothing is taken to them.
  private boolean isWithinAnother(Item.Verb verb) {
    int end = Math.max(verb.to(), verb.match().to());
    return grammar.lower.subList(verb.from(), end).stream()
        .anyMatch(Exclusions.RELATIVES::contains);
  }

  /// "drop arbitration clauses for some claims": not the claims are dropped.
  private boolean isOfSomethingElse(Predicate predicate) {
    return !predicate.passive()
        && predicate.verb().match().can(Act.DISMISS)
        && predicate.verb().to() - predicate.verb().from() == 1
        && grammar
            .item(predicate.index() + 1)
            .filter(i ->
                i instanceof Item.Thing thing
                    && !isAside(predicate.verb().to())
                    && grammar.lower.subList(predicate.verb().to(), thing.from()).stream()
                        .anyMatch(Set.of("for", "from", "about")::contains))
            .isPresent();
  }

  /// "granted in part the motion to dismiss": the rest goes on.
  private boolean isInPart(Item.Verb verb) {
    return grammar.word(verb.from()).startsWith("grant") && grammar.lower.contains("part");
  }

  /// "dismissed for lack of standing the suit".
  private boolean isAside(int token) {
    return grammar.word(token).equals("for") || grammar.word(token).equals(",");
  }

  private boolean isDayless(Item.Verb verb) {
    return grammar
        .lower
        .subList(verb.to(), Math.min(grammar.lower.size(), verb.to() + DAY_REACH))
        .stream()
        .noneMatch(Grammar::isDateWord);
  }

  /// "a stay entered by the district court": what it stays is not told.
  private boolean isBareStay(int thing) {
    return grammar
        .item(thing)
        .filter(i ->
            i instanceof Item.Thing stay
                && stay.match().can(Act.A_STAY)
                && Set.of("a", "any").contains(grammar.word(stay.from() - 1)))
        .isPresent();
  }

  /// "The judge gave his order on Tuesday", "Texas won a pause": what was ordered is not told.
  private boolean isOnlyNamed(Predicate predicate, Meaning object) {
    boolean won = predicate.verb().match().has("won");
    return !predicate.passive()
        && object.kind() == Kind.ORDER
        && object.instruments().isEmpty()
        && grammar
            .item(predicate.index() + 1)
            .filter(i ->
                i instanceof Item.Thing thing
                    && (won && thing.match().has("vague")
                        || thing.match().has("weak")
                            && object.effect() == Effect.UNKNOWN
                            && OWNERS.contains(grammar.word(thing.from() - 1))))
            .isPresent();
  }

  private static final Set<String> OWNERS = TsvTable.asked("his", "her", "its", "their");

  /// In tokens.
  private static final int DAY_REACH = 10;

  private boolean namesHigherCourt() {
    return grammar.items.stream().anyMatch(i -> i instanceof Item.Actor a && a.isHigher());
  }

  private static final Set<String> UNDER =
      TsvTable.asked("under", "violating", "breaking", "breaching", "flouting", "enforce");

  /// "brought suit under the law", "was sued for violating it": a suit that applies an instrument
  /// does not challenge it.
  private boolean isUnderInstrument(int k) {
    int verb = grammar.items.get(k).to();
    List<String> after =
        grammar.lower.subList(verb, Math.min(grammar.lower.size(), verb + DAY_REACH));
    return after.contains("for") && after.stream().anyMatch(UNDER::contains)
        || grammar.items.stream()
            .filter(i -> i instanceof Item.Subject && i.from() > grammar.items.get(k).from())
            .findFirst()
            .filter(i ->
                grammar.word(i.from()).equals("under")
                    || UNDER.contains(grammar.word(i.from() - 1))
                    || UNDER.contains(grammar.word(i.from() - 2)))
            .isPresent();
  }
}
