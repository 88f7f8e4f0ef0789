package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.lexicon.NumberWords;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Sentence;
import org.inforce.table.TsvTable;

/// A list whose members have one head in the plural: "the tow-away, night-parking and dock fee
/// rules". "The wage and hour laws" may as well be laws on both, and are taken for none.
///
/// @param parts what describes each, in reading order
record SharedHead(List<Part> parts) {
  /// Words that describe one of them.
  ///
  /// @param from index of the first token
  /// @param to index after the last token
  record Part(int from, int to) {}

  /// In tokens.
  private static final int LONGEST_PART = 3;

  private static final int LONGEST_LIST = 8;

  private static final Set<String> OPENS = TsvTable.asked("the", "its", "their", "his", "her");

  /// @param at index of the head
  static Optional<SharedHead> of(SentenceWords words, int at) {
    if (at < 0 || singular(words.lower.get(at)).isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    int end = at;
    while (parts.size() < LONGEST_LIST) {
      int from = end;
      while (from > 0 && end - from < LONGEST_PART && describes(words, from - 1)) {
        from--;
      }
      if (from == end) {
        return Optional.empty();
      }
      parts.addFirst(new Part(from, end));
      int before = pastJoint(words, from - 1, parts.size() == 1);
      if (before == from - 1) {
        return Optional.of(new SharedHead(List.copyOf(parts)))
            .filter(list -> isOpened(words, before) && list.tellsApart(words, before));
      }
      end = before + 1;
    }
    return Optional.empty();
  }

  /// Whether any head of the sentence is so shared.
  static boolean isIn(Sentence sentence) {
    SentenceWords words = new SentenceWords(sentence);
    for (int i = 0; i < words.tokens.size(); i++) {
      if (of(words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// "rules": the head of one of them.
  static Optional<Head> singular(String head) {
    String one =
        head.endsWith("ies")
            ? head.substring(0, head.length() - 3) + "y"
            : head.endsWith("s") ? head.substring(0, head.length() - 1) : "";
    return Optional.ofNullable(Head.BY_WORD.get(head))
        .filter(
            h -> h.strength() == Head.Strength.PLURAL || h.strength() == Head.Strength.PLURAL_ONE)
        .flatMap(h -> Optional.ofNullable(Head.BY_WORD.get(one)));
  }

  /// Past a comma, or past the "and" before the last.
  private static int pastJoint(SentenceWords words, int at, boolean last) {
    int before = at;
    if (last && before >= 0 && words.lower.get(before).equals("and")) {
      before--;
      return before >= 0 && words.lower.get(before).equals(",") ? before - 1 : before;
    }
    return !last && before >= 0 && words.lower.get(before).equals(",") ? before - 1 : before;
  }

  private static boolean isOpened(SentenceWords words, int at) {
    return at >= 0
        && (OPENS.contains(words.lower.get(at))
            || Possessive.is(words.lower.get(at))
            || words.lower.get(at).equals("both"));
  }

  private boolean tellsApart(SentenceWords words, int opening) {
    boolean both =
        words.lower.get(opening).equals("both")
            || opening > 0 && words.lower.get(opening - 1).equals("both");
    long compounds = parts.stream().filter(p -> isCompound(words, p)).count();
    boolean measures = parts.stream().allMatch(p -> isMeasure(words.lower.get(p.from())));
    return parts.size() == 2 && (both || measures) || parts.size() > 2 && compounds > 1;
  }

  private static boolean isCompound(SentenceWords words, Part part) {
    return words.words(part.from(), part.to()).stream().anyMatch(w -> w.indexOf('-') > 0);
  }

  /// "six-week", "15-week".
  private static boolean isMeasure(String word) {
    int hyphen = word.indexOf('-');
    String count = hyphen > 0 ? word.substring(0, hyphen) : "";
    return !count.isEmpty()
        && (count.chars().allMatch(Character::isDigit)
            || NumberWords.standard().value(count).isPresent());
  }

  private static boolean describes(SentenceWords words, int at) {
    String word = words.lower.get(at);
    boolean content = NounPhrase.isContent(words.tokens, at) || word.indexOf('-') > 0;
    return !words.taken[at]
        && content
        && Character.isLetterOrDigit(word.charAt(0))
        && !Words.EMPTY.contains(word)
        && !Words.OTHER.contains(word)
        && !OPENS.contains(word)
        && !Head.BY_WORD.containsKey(word);
  }
}
