package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Annotation.Sentence;
import org.inforce.table.TsvTable;

/// Which instruments a text names one by one after it has told of several: "vetoed two bills. One
/// is House Bill 12. The other is Senate Bill 14." "They are House Bill 12 and Senate Bill 14."
final class Enumerations {
  /// @param named the instruments that the sentence describes or names, in reading order
  private record Told(Sentence sentence, List<Integer> named) {
    boolean opens(Set<String> words, int at) {
      return words.contains(SentenceWords.word(sentence, at));
    }
  }

  /// By index of the sentence.
  private final Map<Integer, Told> told = new HashMap<>();

  private static final Set<String> ALL = TsvTable.asked("they", "these", "those", "both");
  private static final Set<String> ARE = TsvTable.asked("are", "were", "include", "included");
  private static final Set<String> FIRST = TsvTable.asked("one", "first");
  private static final Set<String> ARTICLES = TsvTable.asked("the", "a");

  /// After "the", what comes after one: "the other", "the second".
  static final Set<String> NEXT = TsvTable.asked("other", "second", "third", "fourth", "last");

  /// Sentences that may tell more of one before the next is named.
  private static final int LONGEST_ASIDE = 2;

  void note(int index, Sentence sentence, List<Integer> named) {
    told.put(index, new Told(sentence, List.copyOf(named)));
  }

  /// Those named after a sentence; none where the text goes on otherwise.
  List<Integer> after(int index) {
    Optional<Told> next = Optional.ofNullable(told.get(index + 1));
    if (next.filter(t -> t.opens(ALL, 0) && t.opens(ARE, 1)).isPresent()) {
      return next.orElseThrow().named();
    }
    List<Integer> named = new ArrayList<>();
    next.filter(Enumerations::isFirst).flatMap(Enumerations::one).ifPresent(named::add);
    int aside = 0;
    for (int i = index + 2; !named.isEmpty() && told.containsKey(i) && aside < LONGEST_ASIDE; i++) {
      Told further = told.get(i);
      boolean another = isNext(further);
      aside = another ? 0 : aside + 1;
      if (another) {
        one(further).filter(n -> !named.contains(n)).ifPresent(named::add);
      }
    }
    return List.copyOf(named);
  }

  private static boolean isFirst(Told told) {
    return told.opens(FIRST, 0) || told.opens(ARTICLES, 0) && told.opens(FIRST, 1);
  }

  private static boolean isNext(Told told) {
    return told.opens(Set.of("another"), 0) || told.opens(ARTICLES, 0) && told.opens(NEXT, 1);
  }

  private static Optional<Integer> one(Told told) {
    return told.named().stream().findFirst();
  }
}
