package org.inforce.claim.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// A sentence as tokens and items, with the questions that composition asks of it.
final class Grammar {
  private static final Set<String> BE =
      TsvTable.asked(
          "is",
          "was",
          "were",
          "are",
          "be",
          "been",
          "being",
          "get",
          "gets",
          "got",
          "getting",
          "'s",
          "’s",
          "remains",
          "remain",
          "remained",
          "stays");

  private static final Set<String> AUXILIARIES = TsvTable.asked("is", "are", "was", "were", "been");

  private static final Set<String> BEFORE_DAY = TsvTable.asked("on", "in", "as");

  private static final Set<String> HELPING =
      TsvTable.asked(
          "set",
          "expected",
          "scheduled",
          "slated",
          "planned",
          "supposed",
          "meant",
          "due",
          "poised",
          "going",
          "been",
          "had",
          "has",
          "have",
          "did");

  private static final Set<String> BEFORE_NOT = TsvTable.asked("wo", "ca", "sha");
  private static final Set<String> NOT = TsvTable.asked("n't", "n’t");

  private static final Set<String> MARKS = TsvTable.asked("-", "\"", "“", "”");

  private static final Set<String> SMALL_HELP =
      TsvTable.asked("not", "never", "n't", "to", "has", "have", "had", "cannot");

  final List<Token> tokens;
  final List<String> lower;
  final List<Item> items;

  /// By where the verb begins: the rules ask for them again and again.
  private final Map<Integer, List<String>> groups = new HashMap<>();

  private Optional<Boolean> named = Optional.empty();

  Grammar(Sentence sentence, List<Item> items) {
    this.tokens = sentence.tokens();
    this.lower = sentence.lower();
    this.items = items;
  }

  String word(int token) {
    return token >= 0 && token < lower.size() ? lower.get(token) : "";
  }

  /// Whether something of a kind stands right behind an item, an article passed over.
  boolean follows(int index, Class<? extends Item> kind) {
    return item(index + 1)
        .filter(i -> kind.isInstance(i) && i.from() - items.get(index).to() <= 2)
        .isPresent();
  }

  Optional<Item> item(int index) {
    return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }

  boolean isJoint(int index, JointKind kind) {
    return item(index)
        .filter(i -> i instanceof Item.Joint joint && joint.kind() == kind)
        .isPresent();
  }

  /// The words that help a verb, right before it: auxiliaries, adverbs, negations, a date between
  /// subject and verb.
  List<String> group(Item.Verb verb) {
    return groups.computeIfAbsent(verb.from(), this::group);
  }

  private List<String> group(int verb) {
    int from = verb;
    int steps = 0;
    while (from > 0 && steps < 7 && helps(from - 1)) {
      from--;
      steps++;
    }
    return lower.subList(from, verb);
  }

  private boolean helps(int token) {
    for (Item item : items) {
      if (item.from() <= token && token < item.to() && !(item instanceof Item.Joint)) {
        return false;
      }
    }
    String word = word(token);
    if (BEFORE_NOT.contains(word) && NOT.contains(word(token + 1))) {
      return true;
    }
    return switch (tokens.get(token).tag()) {
      case AUX, ADV, PART -> true;
      case ADJ -> ActWord.EXPECTED.is(word);
      case NUM, PROPN -> isDateWord(word);
      // "was limited": the tagger takes some auxiliaries for prepositions.
      case ADP ->
          BEFORE_DAY.contains(word) && isDateWord(word(token + 1)) || AUXILIARIES.contains(word);
      case VERB -> HELPING.contains(word);
      // "is "extending" the date"
      case PUNCT -> MARKS.contains(word);
      case CCONJ, DET, INTJ, NOUN, PRON, SCONJ, SYM, X, NONE ->
          BE.contains(word) || isDateWord(word) || SMALL_HELP.contains(word);
    };
  }

  static boolean isDateWord(String word) {
    return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || ActWord.OF_A_DAY.is(word));
  }

  /// Whether any word tells of a day: "Friday", "2", "ago". Found once, since few sentences do and
  /// many rules ask for one.
  boolean namesDay() {
    boolean names = named.orElseGet(() -> namesDay(lower));
    named = Optional.of(names);
    return names;
  }

  private static boolean namesDay(List<String> words) {
    for (String word : words) {
      if (word.endsWith("day") || word.equals("ago") || isDateWord(word)) {
        return true;
      }
    }
    return false;
  }

  /// "on Friday", "Feb. 3": nothing but a day.
  boolean isDay(int from, int to) {
    return to > from
        && to - from <= 4
        && lower.subList(from, to).stream().allMatch(w -> w.equals("on") || isDateWord(w));
  }

  /// "may not enforce", "can't be enforced".
  boolean isDenied(Item.Verb verb) {
    return anyOf(group(verb), DENYING);
  }

  private static final Set<String> DENYING = TsvTable.asked("not", "n't", "n’t", "cannot");

  /// Whether a set has one of some words.
  static boolean anyOf(List<String> words, Set<String> set) {
    for (int i = 0; i < words.size(); i++) {
      if (set.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  boolean passive(Item.Verb verb) {
    return anyOf(group(verb), BE) || remains(verb).isPresent();
  }

  /// "remains blocked", "stays frozen": the verb that says that what was done still holds.
  Optional<Item.Verb> remains(Item.Verb verb) {
    for (Item item : items) {
      if (item instanceof Item.Verb before
          && before.to() == verb.from()
          && before.to() - before.from() == 1
          && BE.contains(word(before.from()))) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  PartOfSpeech tag(int token) {
    return token >= 0 && token < tokens.size() ? tokens.get(token).tag() : PartOfSpeech.PUNCT;
  }

  /// The word before "to", a day or adverb between them passed over: "agreed Wednesday to weigh
  /// in", "voted unanimously on Monday to delay".
  String governor(Item.Verb verb) {
    int to = verb.from() - 1;
    while (to > 0 && !word(to).equals("to")) {
      to--;
    }
    int at = to - 1;
    while (at > 0
        && (isDateWord(word(at))
            || word(at).equals("to") && isDateWord(word(at - 1))
            || word(at).equals("on")
            || word(at).equals("in") && isDateWord(word(at + 1))
            || word(at).equals("early")
            || ActWord.TIME_OF_DAY.is(word(at))
            || word(at).equals(",") && isDateWord(word(at - 1))
            || word(at).endsWith("ly"))) {
      at--;
    }
    return word(at);
  }
}
