package org.inforce.claim.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;

/// In which way a sentence says what a verb says: as a fact, or as asked for, planned, conditional,
/// denied.
final class Moods {
  private static final Set<String> UNREAL =
      Set.of("would", "could", "may", "might", "should", "can", "must");
  private static final Set<String> MONTH_OPENERS =
      Set.of("on", "in", "last", "late", "early", "since", "of");

  /// Past tenses that are infinitives as well: "can veto it or let it stand".
  private static final Set<String> UNCHANGED = Set.of("let", "put", "cut", "set");

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll");
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "cannot", "neither", "nor", "no");

  /// Words that leave open whether what follows happens.
  private static final Set<String> OPEN =
      Set.of("until", "unless", "if", "whether", "once", "when", "before", "after", "how");

  /// Words before "to" after which the act is done: "moved to block", "voted to repeal", "agreed to
  /// hear".
  private static final Set<String> DONE =
      Set.of(
          "moved",
          "voted",
          "agreed",
          "decided",
          "stepped",
          "acted",
          "proceeded",
          "opted",
          "chose",
          "managed",
          "continued",
          "continues",
          "went",
          "rushed",
          "began",
          "joined",
          "elected",
          "ruled",
          "came");

  /// Words before "to" that set something for a day.
  private static final Set<String> SET =
      Set.of(
          "set",
          "due",
          "scheduled",
          "slated",
          "expected",
          "poised",
          "planned",
          "supposed",
          "meant",
          "going",
          "is",
          "was",
          "are",
          "were");

  private final Grammar grammar;

  Moods(Grammar grammar) {
    this.grammar = grammar;
  }

  Mood of(int index, Item.Verb verb) {
    List<String> group = grammar.group(verb);
    if (conditional(index) || isYetToSign(index, verb)) {
      return Mood.CONDITIONAL;
    }
    if (group.isEmpty() && isOfWhatIsToCome(verb)) {
      return Mood.EXPECTED;
    }
    if (group.stream().anyMatch(NEGATIONS::contains)) {
      return Mood.DENIED;
    }
    boolean bare =
        verb.match().form() == VerbForm.PAST && UNCHANGED.contains(grammar.word(verb.from()));
    if (isUnreal(group) || bare && grammar.word(verb.from() - 1).equals("or")) {
      return Mood.CONDITIONAL;
    }
    if (group.stream().anyMatch(FUTURE::contains)) {
      return Mood.EXPECTED;
    }
    boolean subjunctive = !group.isEmpty() && group.getFirst().equals("be");
    if (subjunctive || group.isEmpty() && wanted(index, verb)) {
      // "asked that the order be stayed", "wants the order stayed"
      return Mood.REQUESTED;
    }
    boolean infinitive =
        verb.match().form() != VerbForm.ING && grammar.word(verb.from() - 1).equals("to")
            || group.contains("to");
    if (infinitive) {
      return infinitive(index, verb);
    }
    return verb.match().form() == VerbForm.ING
        ? gerund(index, verb, group)
        : verb.match().form() == VerbForm.BASE && group.isEmpty() && !finite(index, verb)
            ? Mood.CONDITIONAL
            : attributed(index);
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
    return verb.match().form() == VerbForm.PRESENT
        && verb.match().can(Act.SIGN)
        && grammar.word(grammar.lower.size() - 1).equals(".")
        && grammar.items.subList(Math.max(0, index - 2), index).stream()
            .anyMatch(i ->
                i instanceof Item.Joint joint
                    && Set.of("after", "when", "once", "before").contains(joint.word()));
  }

  /// "may", unless it is the month: "on May 14 stayed", "in May stayed".
  private static boolean isUnreal(List<String> group) {
    for (int i = 0; i < group.size(); i++) {
      boolean month =
          group.get(i).equals("may")
              && (i > 0 && MONTH_OPENERS.contains(group.get(i - 1))
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
    return conditional(index) || bare;
  }

  /// "wants the order frozen": done is what is asked for.
  private boolean wanted(int index, Item.Verb verb) {
    boolean participle =
        verb.match().form() == VerbForm.PAST || verb.match().form() == VerbForm.PARTICIPLE;
    if (!participle
        || grammar.item(index - 1).filter(i -> isNoun(i) && i.to() == verb.from()).isEmpty()) {
      return false;
    }
    int k = index - 1;
    while (k >= 0 && isNoun(grammar.items.get(k))) {
      k--;
    }
    return k >= 0
        && grammar.items.get(k) instanceof Item.Verb before
        && before.match().can(Act.REQUEST);
  }

  private static boolean isNoun(Item item) {
    return item instanceof Item.Thing || item instanceof Item.Subject;
  }

  /// True for "wants" in "wants the injunction frozen": what it asks for is told by the participle.
  boolean asksForDone(int index) {
    int k = index + 1;
    while (grammar.item(k).filter(Moods::isNoun).isPresent()) {
      k++;
    }
    return k > index + 1
        && grammar.item(k).isPresent()
        && grammar.items.get(k) instanceof Item.Verb verb
        && grammar.group(verb).isEmpty()
        && wanted(k, verb);
  }

  /// "they ask", "the states seek": a present tense whose subject stands right before it.
  private boolean finite(int index, Item.Verb verb) {
    int noun = verb.from() - 1;
    boolean plural =
        grammar.tag(noun) == PartOfSpeech.NOUN
            && grammar.word(noun).endsWith("s")
            && (verb.match().can(Act.DISMISS) || verb.match().can(Act.SUE))
            && !letBefore(index, verb)
            && grammar.lower.subList(0, verb.from()).stream().noneMatch(OPEN::contains);
    return plural
        || grammar
                .item(index - 1)
                .filter(i ->
                    i instanceof Item.Actor a
                        && i.to() == verb.from()
                        && !Set.of("it", "he", "she").contains(a.name().toLowerCase(Locale.ROOT)))
                .isPresent()
            && grammar.lower.subList(0, verb.from()).stream().noneMatch(OPEN::contains)
            && !letBefore(index, verb);
  }

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
    return grammar.word(verb.from() - 1).equals("to") && SET.contains(governor(verb));
  }

  private Mood infinitive(int index, Item.Verb verb) {
    String governor = governor(verb);
    if (DONE.contains(governor)
        || isDecision(index, verb)
        || isBidden(index, verb)
        || isPaid(verb)) {
      return attributed(index);
    }
    return SET.contains(governor) ? Mood.EXPECTED : Mood.REQUESTED;
  }

  /// "will pay $40,000 to settle the suit": what is paid for is agreed.
  private boolean isPaid(Item.Verb verb) {
    return verb.match().can(Act.SETTLE)
        && grammar.lower.subList(Math.max(0, verb.from() - REACH), verb.from()).stream()
            .anyMatch(Set.of("pay", "pays", "paid", "paying")::contains);
  }

  /// In tokens.
  private static final int REACH = 7;

  /// "ordered Judge Vole to dissolve her injunction": what a court is told by one above it is done.
  private boolean isBidden(int index, Item.Verb verb) {
    return verb.match().can(Act.LIFT)
        && grammar
            .item(index - 1)
            .filter(i ->
                i instanceof Item.Actor below
                    && below.kind() == ActorKind.JUDGE
                    && verb.from() - below.to() == 1)
            .isPresent()
        && grammar
            .item(index - 2)
            .filter(i -> i instanceof Item.Verb order && BIDS.contains(grammar.word(order.from())))
            .isPresent()
        && grammar.items.subList(0, index - 2).stream()
            .anyMatch(i -> i instanceof Item.Actor above && above.isHigher());
  }

  private static final Set<String> BIDS =
      Set.of("ordered", "directed", "instructed", "told", "orders", "directs", "instructs");

  /// "the judge's decision to block the act": a decision that there is.
  private boolean isDecision(int index, Item.Verb verb) {
    boolean ofCourts =
        verb.match().can(Act.BLOCK)
            || verb.match().can(Act.STAY)
            || verb.match().can(Act.LIFT)
            || verb.match().can(Act.STRIKE)
            || verb.match().can(Act.UPHOLD);
    return ofCourts
        && grammar
            .item(index - 1)
            .filter(i ->
                i instanceof Item.Thing thing
                    && thing.match().can(Act.RULING)
                    && verb.from() - i.to() == 1
                    && Set.of("the", "'s", "’s", "his", "her", "its", "their")
                        .contains(grammar.word(i.from() - 1)))
            .isPresent();
  }

  /// The word before "to", a day or adverb between them passed over: "agreed Wednesday to weigh
  /// in", "voted unanimously on Monday to delay".
  String governor(Item.Verb verb) {
    int to = verb.from() - 1;
    while (to > 0 && !grammar.word(to).equals("to")) {
      to--;
    }
    int at = to - 1;
    while (at > 0
        && (Grammar.isDateWord(grammar.word(at))
            || grammar.word(at).equals("to") && Grammar.isDateWord(grammar.word(at - 1))
            || grammar.word(at).equals("on")
            || grammar.word(at).equals("early")
            || grammar.word(at).endsWith("ly"))) {
      at--;
    }
    return grammar.word(at);
  }

  private Mood gerund(int index, Item.Verb verb, List<String> group) {
    boolean comma = grammar.word(beforeAdverbs(verb)).equals(",");
    String before = comma ? "," : grammar.word(verb.from() - 1);
    boolean progressive =
        group.stream().anyMatch(w -> Set.of("is", "are", "was", "were", "been", "'s").contains(w));
    boolean participle =
        verb.from() == 0 && !verb.match().can(Act.BLOCK)
            || before.equals(",")
            || before.equals("by")
            || before.equals("after")
            || before.equals("and")
            || before.equals("in")
            || before.equals("before");
    boolean afterThing =
        grammar
            .item(index - 1)
            .filter(i -> i instanceof Item.Thing && verb.from() - i.to() <= 1)
            .isPresent();
    if (isEnacted(index, verb)) {
      return attributed(index);
    }
    if (comma && isSought(index)) {
      return Mood.REQUESTED;
    }
    if (progressive
        && Set.of("considering", "weighing", "mulling", "planning")
            .contains(grammar.word(verb.from()))) {
      return Mood.EXPECTED;
    }
    return progressive || participle || afterThing ? attributed(index) : Mood.CONDITIONAL;
  }

  /// "is seeking a stay, freezing the order": what is only sought has done nothing.
  private boolean isSought(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Verb before) {
        return before.match().can(Act.REQUEST) && before.match().form() == VerbForm.ING;
      }
      if (grammar.items.get(k) instanceof Item.Joint joint && joint.kind() != JointKind.SOFT) {
        return false;
      }
    }
    return false;
  }

  /// "signed legislation repealing the act": what an enacted text does is done.
  private boolean isEnacted(int index, Item.Verb verb) {
    return grammar
        .item(index - 1)
        .filter(i ->
            i instanceof Item.Verb before
                && before.match().can(Act.SIGN)
                && before.match().form() == VerbForm.PAST
                && verb.from() - before.to() <= 3
                && grammar.group(before).isEmpty())
        .isPresent();
  }

  /// The token before the verb and its adverbs: "stayed it, once more blocking the act".
  private int beforeAdverbs(Item.Verb verb) {
    int token = verb.from() - 1;
    while (token > 0 && grammar.tag(token) == PartOfSpeech.ADV) {
      token--;
    }
    return token;
  }

  /// "if", "unless", "whether" before the clause, or "had the court not".
  private boolean conditional(int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Joint joint) {
        if (joint.kind() == JointKind.CONDITIONAL) {
          return !(joint.word().equals("once") && !isToBe(index)
              || joint.word().equals("until") && joint.from() == 0);
        }
        if (joint.kind() == JointKind.HARD
            || joint.kind() == JointKind.RELATIVE
            || joint.kind() == JointKind.COMPLEMENT
            || joint.word().equals(",") && !listsVerbs(k)) {
          return joint.kind() == JointKind.COMPLEMENT && conditional(k);
        }
      }
    }
    String first = grammar.word(0);
    return Set.of("had", "should", "were", "suppose", "imagine", "assume").contains(first);
  }

  /// "once the mayor signs it": what is told so lies ahead.
  private boolean isToBe(int index) {
    return grammar.items.get(index) instanceof Item.Verb verb
        && verb.match().form() == VerbForm.PRESENT
        && grammar.group(verb).isEmpty();
  }

  /// "whether the rule will be repealed, modified or kept": a comma between verbs alone.
  private boolean listsVerbs(int comma) {
    return grammar.item(comma - 1).filter(Item.Verb.class::isInstance).isPresent()
        && grammar.item(comma + 1).filter(Item.Verb.class::isInstance).isPresent()
        && grammar.items.get(comma + 1).from() - grammar.items.get(comma - 1).to() <= 2;
  }

  /// In the words of a party: "the plaintiffs argue that the rule was struck down".
  private Mood attributed(int index) {
    if (isWishedThing(index)) {
      return Mood.REQUESTED;
    }
    if (isThought(index)) {
      return Mood.ALLEGED;
    }
    Optional<Item.Verb> saying =
        grammar.items.get(index) instanceof Item.Verb verb && verb.match().can(Act.SETTLE)
            // Those who have settled are the ones to say so.
            ? Optional.empty()
            : sayingBefore(index);
    boolean plan =
        saying.filter(v -> v.match().can(Act.PLAN) && !v.match().can(Act.SAY)).isPresent();
    return plan
        ? Mood.EXPECTED
        : saying.isPresent() && !byCourt(saying.get()) ? Mood.ALLEGED : Mood.ASSERTED;
  }

  /// "an appeal, which his office thinks suspends the order": the verb right before it is of one
  /// who only says so.
  private boolean isThought(int index) {
    return index > 0
        && grammar.items.get(index - 1) instanceof Item.Verb says
        && grammar.items.get(index) instanceof Item.Verb verb
        && says.to() == verb.from()
        && says.match().form() != VerbForm.ING
        && verb.match().form() == VerbForm.PRESENT
        && (says.match().can(Act.SAY) || says.match().can(Act.PLAN))
        && !byCourt(says);
  }

  /// "wants an order that keeps it from starting": what a thing would do that is only wished for.
  private boolean isWishedThing(int index) {
    boolean wished =
        index > 1
            && grammar.isJoint(index - 1, JointKind.RELATIVE)
            && grammar.items.get(index - 2) instanceof Item.Thing thing
            && Set.of("a", "an").contains(grammar.word(thing.from() - 1));
    return wished
        && grammar.items.subList(0, index - 2).stream()
            .anyMatch(i ->
                i instanceof Item.Verb verb
                    && verb.match().can(Act.REQUEST)
                    && (verb.match().form() == VerbForm.PRESENT
                        || verb.match().form() == VerbForm.BASE
                        || verb.match().has("wish")));
  }

  private Optional<Item.Verb> sayingBefore(int index) {
    for (int k = index - 1; k > 0; k--) {
      if (grammar.isJoint(k, JointKind.COMPLEMENT)) {
        return verbBefore(k).filter(v -> v.match().can(Act.SAY) || v.match().can(Act.PLAN));
      }
      if (grammar.isJoint(k, JointKind.HARD) || grammar.isJoint(k, JointKind.RELATIVE)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Item.Verb> verbBefore(int joint) {
    for (int k = joint - 1; k >= 0; k--) {
      if (grammar.items.get(k) instanceof Item.Verb verb) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  private boolean byCourt(Item.Verb saying) {
    return grammar.items.stream()
        .anyMatch(i ->
            i.to() <= saying.from() && i instanceof Item.Actor a && a.kind() == ActorKind.JUDGE);
  }
}
