package org.inforce.claim.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// In which way a sentence says what a verb says: as a fact, or as asked for, planned, conditional,
/// denied.
final class Moods {
  private static final Set<String> UNREAL =
      TsvTable.asked("would", "could", "may", "might", "should", "can", "must");
  private static final Set<String> MONTH_OPENERS =
      TsvTable.asked("on", "in", "last", "late", "early", "since", "of");

  private static final Set<String> FUTURE = TsvTable.asked("will", "shall", "'ll", "’ll");
  private static final Set<String> NEGATIONS =
      TsvTable.asked("not", "never", "n't", "cannot", "neither", "nor", "no");

  private final Grammar grammar;
  private final Conditions conditions;
  private final Wishes wishes;
  private final ReportedSpeech reported;
  private final Infinitives infinitives;
  private final Gerunds gerunds;

  Moods(Grammar grammar) {
    this.grammar = grammar;
    this.conditions = new Conditions(grammar);
    this.wishes = new Wishes(grammar);
    this.reported = new ReportedSpeech(grammar);
    this.infinitives = new Infinitives(grammar, reported);
    this.gerunds = new Gerunds(grammar, reported);
  }

  Mood of(int index, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    if (conditions.govern(index)
        || isYetToSign(index, verb)
        || isOfMakers(verb) && conditions.hangsOn(verb)
        || isLookedForwardTo(verb, group)) {
      return Mood.CONDITIONAL;
    }
    if (group.isEmpty() && isOfWhatIsToCome(verb)) {
      return Mood.EXPECTED;
    }
    if (Grammar.anyOf(group, NEGATIONS)) {
      return Mood.DENIED;
    }
    if (isHopedFor(verb, group) || isNotMeant(verb)) {
      return Mood.CONDITIONAL;
    }
    boolean bare =
        verb.match().form() == VerbForm.PAST
            && ActWord.LIKE_INFINITIVE.is(grammar.word(verb.from()));
    if (isUnreal(verb, group) || bare && grammar.word(verb.from() - 1).equals("or")) {
      return Mood.CONDITIONAL;
    }
    if (Grammar.anyOf(group, FUTURE)) {
      return isRuled(verb) ? Mood.ASSERTED : Mood.EXPECTED;
    }
    boolean subjunctive = !group.isEmpty() && group.getFirst().equals("be");
    if (subjunctive || group.isEmpty() && wishes.isWanted(index, verb)) {
      // "asked that the order be stayed", "wants the order stayed"
      return isDirected(index, verb) ? Mood.ASSERTED : Mood.REQUESTED;
    }
    boolean infinitive =
        verb.match().form() != VerbForm.ING && grammar.word(verb.from() - 1).equals("to")
            || group.contains("to");
    if (infinitive) {
      return infinitives.of(index, verb);
    }
    return verb.match().form() == VerbForm.ING
        ? gerunds.of(index, verb, group)
        : verb.match().form() == VerbForm.BASE && group.isEmpty() && !finite(index, verb)
            ? Mood.CONDITIONAL
            : reported.mood(index);
  }

  /// "The motion will be DENIED": by an opinion that says so in capitals a court decides.
  private boolean isRuled(Item.Verb verb) {
    String text = grammar.tokens.get(verb.from()).text();
    return (verb.match().can(Act.DENY) || verb.match().can(Act.GRANT))
        && text.length() > 3
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// "It is ordered that the motion be denied."
  private boolean isDirected(int index, Item.Verb verb) {
    boolean decides = verb.match().can(Act.DENY) || verb.match().can(Act.GRANT);
    for (int k = index - 1; k > 0 && decides; k--) {
      if (grammar.isJoint(k, JointKind.COMPLEMENT)) {
        return grammar.items.get(k - 1) instanceof Item.Verb order
            && grammar.word(order.from()).equals("ordered")
            && (order.from() <= 1 || grammar.group(order).contains("is"));
      }
    }
    return false;
  }

  /// "a 40 percent chance of being upheld"
  private boolean isHopedFor(Item.Verb verb, List<String> group) {
    int of = verb.from() - 1 - group.size();
    return group.contains("being")
        && grammar.word(of).equals("of")
        && ActWord.HOPE.is(grammar.word(of - 1));
  }

  /// "That does not mean that the court will take the case."
  private boolean isNotMeant(Item.Verb verb) {
    for (int t = verb.from() - 1; t > Math.max(1, verb.from() - FARTHEST_MEANT); t--) {
      if (grammar.word(t).equals("mean")) {
        return NEGATIONS.contains(grammar.word(t - 1)) || NEGATIONS.contains(grammar.word(t - 2));
      }
    }
    return false;
  }

  /// In tokens: "mean that the state Supreme Court will ever".
  private static final int FARTHEST_MEANT = 12;

  /// What those who make law do.
  private static boolean isOfMakers(Item.Verb verb) {
    return verb.match().can(Act.ENACT)
        || verb.match().can(Act.RESCIND)
        || verb.match().can(Act.AMEND)
        || verb.match().can(Act.DELAY);
  }

  /// "hopes for the day when the act is struck down": a day of which the present tells is to come.
  private boolean isLookedForwardTo(Item.Verb verb, List<String> group) {
    boolean past = group.contains("was") || group.contains("were") || group.contains("had");
    for (int t = verb.from() - 1; t > 1 && !past; t--) {
      boolean day =
          Set.of("day", "time", "moment").contains(grammar.word(t - 1))
              && Set.of("the", "a").contains(grammar.word(t - 2));
      if (day && Set.of("when", "that", "where").contains(grammar.word(t))) {
        return verb.match().form() != VerbForm.PAST || grammar.passive(verb);
      }
    }
    return false;
  }

  /// "A new challenge, brought by patients, will be prepared": what an aside tells of it is no more
  /// done than the rest.
  private boolean isOfWhatIsToCome(Item.Verb verb) {
    boolean aside =
        verb.match().form() == VerbForm.PAST || verb.match().form() == VerbForm.PARTICIPLE;
    if (!aside || !grammar.word(verb.from() - 1).equals(",")) {
      return false;
    }
    int comma = verb.to();
    while (comma < grammar.lower.size()
        && comma < verb.to() + LONGEST_ASIDE
        && !grammar.word(comma).equals(",")) {
      comma++;
    }
    String after = grammar.word(comma + 1);
    return grammar.word(comma).equals(",")
        && (FUTURE.contains(after) || after.equals("would") || after.equals("could"));
  }

  /// In tokens.
  private static final int LONGEST_ASIDE = 10;

  /// "takes effect 30 days after the mayor signs it": in a sentence and not in a headline, a
  /// present tense after "after" is of what may come.
  private boolean isYetToSign(int index, Item.Verb verb) {
    boolean before =
        grammar
            .item(index - 2)
            .filter(i -> i instanceof Item.Joint joint && joint.word().equals("before"))
            .isPresent();
    if (isYetToBeMade(index, verb)) {
      return true;
    }
    return verb.match().form() == VerbForm.PRESENT
        // "before the court hears the appeal"
        && (verb.match().can(Act.SIGN)
            || before && (verb.match().isOfCourts() || verb.match().can(Act.EXPIRE)))
        && grammar.word(grammar.lower.size() - 1).equals(".")
        && grammar.items.subList(Math.max(0, index - 2), index).stream()
            .anyMatch(i ->
                i instanceof Item.Joint joint
                    && Set.of("after", "when", "once", "before").contains(joint.word()));
  }

  /// "After the rule is proposed, the public will have 30 days to comment."
  private boolean isYetToBeMade(int index, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    return (verb.match().can(Act.INTRODUCE) || verb.match().can(Act.ISSUE))
        && (group.contains("is") || group.contains("are"))
        && grammar.lower.contains("will")
        && grammar.items.subList(Math.max(0, index - 2), index).stream()
            .anyMatch(i ->
                i instanceof Item.Joint joint
                    && Set.of("after", "when", "once").contains(joint.word()));
  }

  /// "may", unless it is the month: "on May 14 stayed", "in May stayed"; or a name: "Reno May
  /// asked".
  private boolean isUnreal(Item.Verb verb, List<String> group) {
    for (int i = 0; i < group.size(); i++) {
      int token = verb.from() - group.size() + i;
      boolean month =
          group.get(i).equals("may")
              && (token > 0 && Character.isUpperCase(grammar.tokens.get(token).text().charAt(0))
                  || i > 0 && MONTH_OPENERS.contains(group.get(i - 1))
                  || i + 1 < group.size() && Character.isDigit(group.get(i + 1).charAt(0)));
      if (UNREAL.contains(group.get(i)) && !month) {
        return true;
      }
    }
    return false;
  }

  /// True if the clause stands under "if" or "whether", or hangs on a verb that lets or makes:
  /// "would have let the law go".
  boolean hypothetical(int index) {
    boolean bare =
        grammar.items.get(index) instanceof Item.Verb verb
            && verb.match().form() == VerbForm.BASE
            && grammar.group(verb).isEmpty()
            && !scheduled(verb)
            && (grammar.word(verb.from() - 1).equals("to") || letBefore(index, verb));
    return conditions.govern(index) || bare;
  }

  /// "they ask", "the states seek": a present tense whose subject stands right before it.
  private boolean finite(int index, Item.Verb verb) {
    int noun = verb.from() - 1;
    boolean plural =
        grammar.tag(noun) == PartOfSpeech.NOUN
            && grammar.word(noun).endsWith("s")
            && (verb.match().can(Act.DISMISS)
                || verb.match().can(Act.SUE)
                || ActWord.SEEKS.is(verb.match().cues().getFirst().phrase())
                || verb.match().can(Act.EFFECT))
            && !letBefore(index, verb)
            && grammar.lower.subList(0, verb.from()).stream().noneMatch(ActWord.LEAVES_OPEN::is);
    return plural
        || grammar
                .item(index - 1)
                .filter(i ->
                    i instanceof Item.Actor a
                        && i.to() == verb.from()
                        && !Set.of("it", "he", "she").contains(a.name().toLowerCase(Locale.ROOT)))
                .isPresent()
            && grammar.lower.subList(0, verb.from()).stream().noneMatch(ActWord.LEAVES_OPEN::is)
            && !isToBeMade(index)
            && !letBefore(index, verb);
  }

  /// "a bid to have the court block the act": what one only wants somebody to do.
  private boolean isToBeMade(int index) {
    int from = grammar.items.get(index - 1).from();
    return grammar.lower.subList(Math.max(0, from - BEFORE_NOUN), from).contains("have");
  }

  /// In tokens: "have the full".
  private static final int BEFORE_NOUN = 3;

  /// "let the law take effect", "allowed it to begin".
  private boolean letBefore(int index, Item.Verb verb) {
    for (int k = index - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Verb other) {
        return other.match().can(Act.ALLOW) && verb.from() - other.to() <= 8;
      }
      if (grammar.items.get(k) instanceof Item.Joint joint && joint.kind() != JointKind.SOFT) {
        return false;
      }
    }
    return false;
  }

  /// "due to start", "set to begin": what follows is planned for a day.
  private boolean scheduled(Item.Verb verb) {
    return grammar.word(verb.from() - 1).equals("to") && Infinitives.sets(grammar.governor(verb));
  }
}
