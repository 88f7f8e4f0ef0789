package org.inforce.claim.scan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.PartOfSpeech;

/// Finds the joints between clauses: conjunctions, relative pronouns, marks.
record JointScan(ScannedSentence sentence) {
  /// A colon within so many tokens of the beginning ends a label: "Status: blocked".
  private static final int LABEL = 5;

  Optional<Item> at(int i) {
    String word = sentence.word(i);
    if (word.equals("that")) {
      return that(i);
    }
    if (ScanWord.RELATIVE.is(word)) {
      return joint(i, JointKind.RELATIVE);
    }
    if (word.equals("until") && opensTerm(i + 1)) {
      return Optional.empty();
    }
    if (ScanWord.CONDITIONAL.is(word) && !isOnceMore(i)) {
      return joint(i, JointKind.CONDITIONAL);
    }
    if (word.equals("as")
        && i > 1
        && sentence.lower.subList(i - 2, i).equals(List.of("as", "soon"))) {
      return Optional.of(new Item.Joint(i, i + 1, "once", JointKind.CONDITIONAL));
    }
    if (ScanWord.HARD.is(word) && !(word.equals(":") && isMark(i) && i < LABEL)) {
      return joint(i, JointKind.HARD);
    }
    return ScanWord.SOFT.is(word) && !isInDate(i) ? joint(i, JointKind.SOFT) : Optional.empty();
  }

  /// "March 12, 2024": this comma joins nothing.
  private boolean isInDate(int i) {
    return sentence.word(i).equals(",")
        && i > 0
        && i + 1 < sentence.size()
        && DAY_OF_MONTH.matcher(sentence.word(i - 1)).matches()
        && YEAR.matcher(sentence.word(i + 1)).matches();
  }

  private static final Pattern DAY_OF_MONTH = Pattern.compile("\\d{1,2}");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private Optional<Item> joint(int i, JointKind kind) {
    return Optional.of(new Item.Joint(i, i + 1, sentence.word(i), kind));
  }

  private boolean isMark(int i) {
    String word = sentence.word(i);
    return sentence.tag(i) == PartOfSpeech.PUNCT
        || word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  /// "once again", "once more": no condition.
  private boolean isOnceMore(int i) {
    return sentence.word(i).equals("once")
        && i + 1 < sentence.size()
        && (sentence.word(i + 1).equals("again") || sentence.word(i + 1).equals("more"));
  }

  /// "until Friday", "until next week".
  private boolean opensTerm(int i) {
    return i < sentence.size() && (sentence.isCapital(i) || sentence.word(i).equals("next"));
  }

  private Optional<Item> that(int i) {
    if (i > 0 && isAfterDeed(i) && opensThing(i) || isPointedAt(i)) {
      return Optional.empty();
    }
    // "is expected to enter an order that bars": the verb next before, not the one before that.
    boolean afterVerb =
        sentence.items().stream()
            .filter(item -> item instanceof Item.Verb && item.to() <= i && i - item.to() <= 4)
            .map(item -> (Item.Verb) item)
            .max(Comparator.comparingInt(Item::to))
            .filter(v -> tells(v) || !describes(i))
            .isPresent();
    return joint(i, afterVerb ? JointKind.COMPLEMENT : JointKind.RELATIVE);
  }

  /// Right after a verb that opens no clause.
  private boolean isAfterDeed(int that) {
    return sentence.items().stream()
        .anyMatch(item ->
            item instanceof Item.Verb v
                && item.to() == that
                && !v.match().can(Act.SAY)
                && !v.match().can(Act.RULE)
                && !v.match().can(Act.PLAN));
  }

  /// "a stay of that order": after a preposition the word points.
  private boolean isPointedAt(int that) {
    return that > 0
        && that + 1 < sentence.size()
        && Set.of("of", "against", "from", "under", "with", "by").contains(sentence.word(that - 1))
        && sentence.tag(that + 1) == PartOfSpeech.NOUN;
  }

  /// "that law": a thing follows the word, which then points at it.
  private boolean opensThing(int that) {
    return that + 1 < sentence.size()
        && (!Cues.SHIPPED.all(sentence.lower, that + 1, false).isEmpty()
            || sentence.tag(that + 1) == PartOfSpeech.NOUN && takesObject(that));
  }

  /// "granted that state an order", "from enforcing that part": verbs after which "that" opens no
  /// clause.
  private boolean takesObject(int that) {
    return sentence.items().stream()
        .anyMatch(item ->
            item instanceof Item.Verb v
                && item.to() == that
                && (v.match().can(Act.GRANT)
                    || v.match().can(Act.DENY)
                    || v.match().can(Act.ENFORCE)
                    || v.match().can(Act.BLOCK)
                    || v.match().can(Act.LIFT)
                    || v.match().can(Act.STRIKE)
                    || v.match().can(Act.UPHOLD)
                    || v.match().can(Act.APPEAL)));
  }

  private static boolean tells(Item.Verb verb) {
    return verb.match().can(Act.SAY)
        || verb.match().can(Act.RULE)
        || verb.match().can(Act.PLAN)
        || verb.match().can(Act.REQUEST);
  }

  /// "to stay an injunction that stands in the way": "that" right after a noun describes it.
  private boolean describes(int that) {
    return sentence.items().stream()
        .anyMatch(item ->
            (item instanceof Item.Thing || item instanceof Item.Subject)
                && (item.to() == that || item instanceof Item.Thing && isDay(item.to(), that)));
  }

  /// "an injunction on Friday that had stopped the act": only a day stands between.
  private boolean isDay(int from, int to) {
    return to > from
        && to - from <= 4
        && IntStream.range(from, to)
            .allMatch(i ->
                sentence.isDate(i)
                    || sentence.word(i).equals("on")
                    || Character.isDigit(sentence.word(i).charAt(0)));
  }
}
