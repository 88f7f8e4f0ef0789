package org.inforce.claim.scan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The part that a word plays where a sentence falls apart into items, by the rows of
/// `scan-words.tsv`.
enum ScanWord implements Coded {
  /// Opens a clause that tells of no fact.
  CONDITIONAL,
  /// Parts two clauses.
  HARD,
  /// Joins words or clauses.
  SOFT,
  /// Opens a relative clause.
  RELATIVE,
  /// Makes a noun of what follows.
  DETERMINER,
  /// Makes a verb of what follows.
  MODAL,
  /// Opens the object of a verb.
  OPENS_OBJECT,
  /// Opens a part of an object, or tells how many: "parts of".
  REACH,
  /// Stands for who or what was told of.
  PRONOUN,
  /// Ends the name of a public body.
  BODY,
  /// After an office, tells that the office only describes: "court order".
  AFTER_OFFICE,
  /// Opens a sentence, and is then no name though the tagger may take it for one.
  PREPOSITION,
  /// Capitalised, but no name.
  CALENDAR,
  /// A verb whatever stands beside it.
  ONLY_VERB;

  private static final Map<ScanWord, Set<String>> WORDS =
      new EnumMap<ScanWord, Set<String>>(
          TsvTable.words(
              ScanWord.class, "scan-words.tsv", row -> Coded.of(ScanWord.class, row.get("role"))));

  /// @param word in lower case
  boolean is(String word) {
    return words().contains(word);
  }

  Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }
}
