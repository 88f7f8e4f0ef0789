package org.inforce.claim.instrument;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.lexicon.NumberWords;
import org.inforce.model.Annotation.Sentence;
import org.inforce.table.TsvTable;

/// Words that speak of several instruments at once: "both laws", "the two orders".
record Several(Candidates candidates) {
  /// Words that might mean more instruments than this ("the laws") mean none of them.
  private static final int MANY = 12;

  /// Any number of them.
  private static final int SOME = 1;

  /// As many as the text names one by one: "several bills. One is House Bill 12."
  private static final int LISTED = 100;

  private static final Set<String> UNCOUNTED = TsvTable.asked("several", "some");

  /// True where the text must name them later.
  static boolean areToCome(List<Integer> meant) {
    return meant.size() == 1 && meant.getFirst() < 0;
  }

  /// In place of those that the text has not named yet.
  private static List<Integer> later(int count) {
    return List.of(-count);
  }

  /// Which of those named so far; none where the words single out none.
  List<Integer> of(Mention mention, Sentence sentence) {
    OptionalInt told = count(mention);
    boolean others = mention.determiner() == Determiner.OTHER || isOlder(mention);
    if (mention.words().stream().anyMatch(UNCOUNTED::contains)) {
      return later(LISTED);
    }
    if (others || mention.determiner() != Determiner.DEFINITE && told.isEmpty()) {
      return List.of();
    }
    int count = namesSome(sentence) ? SOME : told.orElse(SOME);
    List<Integer> meant = candidates.several(mention).stream().map(c -> c.index).toList();
    if (meant.size() > MANY || meant.size() > 1 && count != SOME && meant.size() > count) {
      return List.of();
    }
    return isAll(meant, count) ? meant : later(count);
  }

  /// "Two new laws" in the lead means those that the text names later.
  ///
  /// @param listed those that the text names one by one where it tells of several
  /// @param strong all that it names
  static Instruments.Place settle(
      Instruments.Place place, List<Integer> listed, List<Integer> strong) {
    List<Integer> meant = place.instruments();
    if (!areToCome(meant)) {
      return place;
    }
    int count = -meant.getFirst();
    boolean some = count == LISTED;
    List<Integer> all = some ? listed : isAll(listed, count) && count != SOME ? listed : strong;
    return new Instruments.Place(
        place.from(),
        place.to(),
        isAll(all, some ? SOME : count) ? all : List.of(),
        place.pronoun() && !some);
  }

  /// Seven rules are not the two of them that a text names.
  private static boolean isAll(List<Integer> meant, int count) {
    return meant.size() > 1 && meant.size() <= MANY && (count == SOME || meant.size() == count);
  }

  /// "Seven rules are void, the towing rule and the dock fee rule among them".
  private static boolean namesSome(Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = SentenceWords.word(sentence, i);
      if (word.equals("including")
          || word.equals("among") && SentenceWords.word(sentence, i + 1).equals("them")) {
        return true;
      }
    }
    return false;
  }

  /// "both laws", "seven rules".
  private static OptionalInt count(Mention mention) {
    List<String> words = mention.words();
    int head = words.indexOf(mention.head());
    for (String word : words.subList(0, Math.max(0, head))) {
      int count = word.equals("both") ? 2 : NumberWords.standard().value(word).orElse(0);
      if (count > 1 && count <= MANY) {
        return OptionalInt.of(count);
      }
    }
    return OptionalInt.empty();
  }

  /// "The two older bans": others than those that the text has told of.
  static boolean isOlder(Mention mention) {
    return mention.words().stream().anyMatch(PhraseWord.OLDER::is);
  }

  /// "Similar laws", "their own states' bans": what is spoken of is none of the document's.
  static boolean isOfOthers(Mention mention, List<Integer> meant) {
    return meant.isEmpty()
        && (mention.determiner() == Determiner.OTHER
            || mention.plural() && isOlder(mention)
            || mention.plural() && mention.determiner() != Determiner.DEFINITE);
  }

  /// "Vetoed two bills, House Bill 12 and Senate Bill 14": those that the sentence names behind it.
  static List<Integer> behind(
      Instruments.Place place, List<Instruments.Place> here, List<Integer> strong) {
    return here.stream()
        .filter(p -> p.from() >= place.to())
        .flatMap(p -> p.instruments().stream())
        .filter(strong::contains)
        .distinct()
        .toList();
  }
}
