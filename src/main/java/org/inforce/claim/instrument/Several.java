package org.inforce.claim.instrument;

import java.util.List;
import org.inforce.claim.instrument.Mention.Determiner;

/// Words that speak of several instruments at once: "both laws", "the two orders".
record Several(Candidates candidates) {
  /// Words that might mean more instruments than this ("the laws") mean none of them.
  private static final int MANY = 12;

  /// In place of those that the text has not named yet.
  private static final List<Integer> LATER = List.of(-1);

  /// True where the text must name them later.
  static boolean areToCome(List<Integer> meant) {
    return meant.equals(LATER);
  }

  /// Which of those named so far; none where the words single out none.
  List<Integer> of(Mention mention) {
    if (mention.determiner() != Determiner.DEFINITE
        && mention.words().stream().noneMatch(Words.NUMBERS::contains)) {
      return List.of();
    }
    List<Integer> meant = candidates.several(mention).stream().map(c -> c.index).toList();
    return meant.size() > MANY ? List.of() : meant.size() > 1 ? meant : LATER;
  }

  /// "Two new laws" in the lead means those that the text names later.
  static Instruments.Place settle(Instruments.Place place, List<Integer> strong) {
    return place.instruments().equals(LATER)
        ? new Instruments.Place(
            place.from(), place.to(), isSeveral(strong) ? strong : List.of(), place.pronoun())
        : place;
  }

  private static boolean isSeveral(List<Integer> meant) {
    return meant.size() > 1 && meant.size() <= MANY;
  }
}
