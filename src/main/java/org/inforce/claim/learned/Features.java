package org.inforce.claim.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cue;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// What the model sees of a word that may tell an event: the word and its neighbours with names,
/// numbers, days and instruments masked; who acts on what, by the items of the scan; and the words
/// that set its mood.
final class Features {
  private static final Set<String> DAYS =
      TsvTable.asked(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");
  private static final Set<String> PARTICLES =
      TsvTable.asked(
          "down", "aside", "out", "back", "off", "up", "away", "over", "hold", "ice", "in", "on",
          "through", "into", "with");
  private static final Set<String> BE =
      TsvTable.asked("is", "was", "were", "are", "be", "been", "being", "'s", "’s");
  private static final Set<String> MODALS =
      TsvTable.asked(
          "will", "would", "could", "may", "might", "should", "can", "must", "shall", "do", "does",
          "did", "'ll", "wo", "ca");
  private static final Set<String> QUOTES = TsvTable.asked("\"", "“", "”");
  private static final int NEAR = 6;

  /// A day of the week or a month.
  static boolean isDay(String lower) {
    return DAYS.contains(lower);
  }

  /// Takes features: a name, with the values that are joined to it.
  interface Told {
    void add(String name, String... values);
  }

  private final PorterStemmer stemmer = new PorterStemmer();
  private final List<Token> tokens;
  private final List<String> lower;
  private final List<Item> items;
  private final List<String> masked = new ArrayList<>();
  private final Map<Item, String> kinds = new IdentityHashMap<>();

  Features(Sentence sentence, List<Item> items) {
    this.tokens = sentence.tokens();
    this.lower = sentence.lower();
    this.items = items;
    boolean[] named = new boolean[tokens.size()];
    for (Item item : items) {
      if (item instanceof Item.Subject) {
        Arrays.fill(named, item.from(), item.to(), true);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      masked.add(mask(i, named[i]));
    }
  }

  /// The words that may tell an event: verbs, and nouns and judgments of the table of cues.
  List<Integer> candidates() {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      PartOfSpeech tag = tokens.get(i).tag();
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX && !assists(i) || opensItem(i)) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  /// True if a form of "be" helps the word: "was blocked".
  boolean isPassive(int token) {
    for (int k = token - 1; k >= Math.max(0, token - 5) && helps(k); k--) {
      if (BE.contains(lower.get(k))) {
        return true;
      }
    }
    return false;
  }

  List<String> of(int i) {
    Set<String> all = new LinkedHashSet<>();
    Told told = (name, values) -> all.add(name + String.join("_", values));
    String word = stemmer.stem(lower.get(i));
    itself(i, word, told);
    for (int k = 0; k < lower.size(); k++) {
      if (k != i) {
        beside(k, told);
      }
    }
    roles(i, word, told);
    mood(i, word, told);
    return List.copyOf(all);
  }

  /// Tells the features of a word one by one, some of them twice, but for those by which the other
  /// words of the sentence stand beside it.
  void tell(int i, Told all) {
    String word = stemmer.stem(lower.get(i));
    itself(i, word, all);
    roles(i, word, all);
    mood(i, word, all);
  }

  /// Tells the feature by which a word stands beside any other of its sentence, if it has one.
  void beside(int k, Told all) {
    if (Character.isLetter(masked.get(k).charAt(0))) {
      all.add("b=", masked.get(k));
    }
  }

  int size() {
    return lower.size();
  }

  private void itself(int i, String word, Told all) {
    all.add("bias");
    if (raw(lower.size() - 1).equals("?")) {
      all.add("question");
    }
    all.add("w=", word);
    all.add("f=", lower.get(i));
    all.add("t=", tokens.get(i).tag().name());
    neighbours(i, word, all);
  }

  /// "has" in "has not appealed": the verb that it helps tells.
  private boolean assists(int i) {
    if (MODALS.contains(lower.get(i))) {
      return true;
    }
    for (int k = i + 1; k < Math.min(i + 4, tokens.size()); k++) {
      switch (tokens.get(k).tag()) {
        case VERB -> {
          return true;
        }
        case ADV, PART, AUX -> {}
        case ADJ, ADP, CCONJ, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SCONJ, SYM, X, NONE -> {
          return false;
        }
      }
    }
    return false;
  }

  private boolean opensItem(int token) {
    for (Item i : items) {
      if (i.from() == token
          && (i instanceof Item.Verb || i instanceof Item.Thing || i instanceof Item.Judgment)) {
        return true;
      }
    }
    return false;
  }

  private String mask(int i, boolean named) {
    String word = lower.get(i);
    if (hasDigit(word)) {
      return "#";
    }
    if (DAYS.contains(word)) {
      return "DAY";
    }
    if (named) {
      return "INSTR";
    }
    return tokens.get(i).tag() == PartOfSpeech.PROPN ? "NAME" : stemmer.stem(word);
  }

  private static boolean hasDigit(String word) {
    for (int k = 0; k < word.length(); k++) {
      if (Character.isDigit(word.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  private String at(int i) {
    return i < 0 ? "^" : i >= masked.size() ? "$" : masked.get(i);
  }

  private String raw(int i) {
    return i < 0 ? "^" : lower.get(i);
  }

  private void neighbours(int i, String word, Told all) {
    all.add("p1=", at(i - 1));
    all.add("n1=", at(i + 1));
    all.add("p2=", at(i - 2), at(i - 1));
    all.add("n2=", at(i + 1), at(i + 2));
    all.add("p1w=", at(i - 1), word);
    all.add("wn1=", word, at(i + 1));
    all.add("wn2=", word, at(i + 1), at(i + 2));
    for (int k = i + 1; k < Math.min(i + 1 + NEAR, lower.size()); k++) {
      if (PARTICLES.contains(lower.get(k))) {
        all.add("part=", word, lower.get(k));
      }
      all.add("r6=", at(k));
      all.add("wr6=", word, at(k));
    }
    for (int k = Math.max(0, i - NEAR); k < i; k++) {
      all.add("l6=", at(k));
    }
  }

  private void roles(int i, String word, Told all) {
    String cue = cue(i);
    String left = left(i);
    String right = right(i);
    all.add("cue=", cue);
    all.add("L=", left);
    all.add("R=", right);
    all.add("wL=", word, left);
    all.add("wR=", word, right);
    all.add("cL=", cue, left);
    all.add("cR=", cue, right);
    all.add("cLR=", cue, left, right);
    all.add("LR=", left, right);
  }

  private String cue(int i) {
    for (Item item : items) {
      if (item.from() <= i && i < item.to()) {
        return kind(item);
      }
    }
    return "none";
  }

  private String kind(Item item) {
    return kinds.computeIfAbsent(item, Features::named);
  }

  private static String named(Item item) {
    return switch (item) {
      case Item.Verb verb -> "V:" + acts(verb.match().cues());
      case Item.Thing thing -> "T:" + acts(thing.match().cues());
      case Item.Judgment judgment -> "J:" + acts(judgment.match().cues());
      case Item.Subject subject -> "INSTR";
      case Item.Actor actor -> actor.kind() + actor.rank();
      case Item.Joint joint -> "joint";
    };
  }

  private static String acts(List<Cue> cues) {
    return cues.size() == 1
        ? cues.getFirst().act().name()
        : String.join("+", cues.stream().map(Cue::act).map(Act::name).sorted().distinct().toList());
  }

  /// The nearest actor, instrument or thing before the word in its clause.
  private String left(int i) {
    for (int k = items.size() - 1; k >= 0; k--) {
      Item item = items.get(k);
      if (item.to() > i) {
        continue;
      }
      if (item instanceof Item.Joint joint
          && (joint.kind() == JointKind.HARD || joint.kind() == JointKind.COMPLEMENT)) {
        return "edge";
      }
      if (item instanceof Item.Actor
          || item instanceof Item.Subject
          || item instanceof Item.Thing) {
        return kind(item);
      }
    }
    return "none";
  }

  private String right(int i) {
    for (Item item : items) {
      if (item.from() <= i) {
        continue;
      }
      if (item instanceof Item.Joint joint) {
        if (joint.kind() != JointKind.SOFT) {
          return "edge";
        }
      } else {
        return kind(item);
      }
    }
    return "none";
  }

  private void mood(int i, String word, Told all) {
    for (int k = i - 1; k >= Math.max(0, i - 5) && helps(k); k--) {
      all.add("g=", lower.get(k));
      all.add("gw=", lower.get(k), word);
      if (lower.get(k).equals("to")) {
        all.add("gov=", at(k - 1));
        break;
      }
    }
    if (isPassive(i)) {
      all.add("passive");
      all.add("passive=", cue(i), left(i));
      all.add("passive_w=", word);
      for (int k = i + 1; k < Math.min(i + 4, lower.size()); k++) {
        if (lower.get(k).equals("by")) {
          all.add("by=", right(k));
        }
      }
    }
    clause(i, all);
    int quotes = 0;
    for (int k = 0; k < i; k++) {
      quotes += QUOTES.contains(lower.get(k)) ? 1 : 0;
    }
    if (quotes % 2 == 1) {
      all.add("quoted");
    }
  }

  private boolean helps(int k) {
    return switch (tokens.get(k).tag()) {
      case AUX, ADV, PART -> true;
      case ADJ, ADP, CCONJ, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X, NONE ->
          DAYS.contains(lower.get(k)) || lower.get(k).equals("on") || lower.get(k).equals("to");
    };
  }

  /// The joint before the word's clause and, after "that", who says it.
  private void clause(int i, Told all) {
    for (int k = items.size() - 1; k >= 0; k--) {
      if (items.get(k).to() <= i && items.get(k) instanceof Item.Joint joint) {
        all.add("j=", joint.word());
        if (joint.kind() == JointKind.COMPLEMENT) {
          all.add("told=", sayer(k));
        }
        return;
      }
    }
    all.add("j=none");
  }

  private String sayer(int joint) {
    String verb = "none";
    for (int k = joint - 1; k >= 0; k--) {
      if (items.get(k) instanceof Item.Verb found && verb.equals("none")) {
        verb = kind(found);
      } else if (items.get(k) instanceof Item.Actor actor) {
        return verb + "_" + kind(actor);
      }
    }
    return verb;
  }
}
