package org.inforce.claim.learned;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The part that a word plays where what the model takes for an event is doubted, by the rows of
/// `doubt-words.tsv`.
enum DoubtWord implements Coded {
  /// Begins the words for a sitting of a court.
  HEARING,
  /// What a court gives, which may take effect as a law does.
  RULING,
  /// Tells who won, and no day of effect.
  WIN,
  /// Tells that something ends.
  ENDING,
  LITIGANT,
  /// Asks a court to free an instrument, not to stop it.
  FREEING,
  /// Tells that a suit was brought before.
  GOING_ON,
  /// Takes an order back.
  UNDOING,
  ORDER,
  /// Begins the words for what a chamber does before it votes.
  DEBATE,
  /// Begins the words for a part of a chamber.
  COMMITTEE,
  /// A stretch of time.
  UNIT,
  /// Tells of another law of the same kind.
  KINDRED,
  /// Tells that a case waits, or that its sides agree to: "put the case in abeyance".
  WAIT,
  /// Tells the day of a paper: "a memo dated today".
  DATED;

  private static final Map<DoubtWord, Set<String>> WORDS =
      new EnumMap<DoubtWord, Set<String>>(
          TsvTable.words(
              DoubtWord.class,
              "doubt-words.tsv",
              row -> Coded.of(DoubtWord.class, row.get("role"))));

  /// @param word in lower case
  boolean is(String word) {
    return words().contains(word);
  }

  /// True if a word of the sentence is one of the table.
  boolean isIn(Sentence sentence) {
    return sentence.lower().stream().anyMatch(this::is);
  }

  /// True if a word begins with one of the table.
  ///
  /// @param word in lower case
  boolean begins(String word) {
    return words().stream().anyMatch(word::startsWith);
  }

  Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }
}
