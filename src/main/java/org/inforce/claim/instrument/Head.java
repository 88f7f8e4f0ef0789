package org.inforce.claim.instrument;

import java.util.Map;
import java.util.function.Function;
import org.inforce.model.Coded;
import org.inforce.model.InstrumentType;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;

/// A word that names an instrument: a row of `heads.tsv`.
///
/// @param type what it suggests
record Head(String word, InstrumentType type, Family family, Strength strength) {
  static final Map<String, Head> BY_WORD =
      TsvTable.read(Head.class, "heads.tsv", Head::of).stream()
          .collect(TsvTable.lookedUp(Head::word, Function.identity()));

  /// Which words may speak of one thing: a "law" is no "rule", a "ban" may be either.
  enum Family implements Coded {
    LAW,
    RULE,
    ORDER,
    ANY;

    boolean agrees(Family other) {
      return this == other || this == ANY || other == ANY;
    }
  }

  /// How surely the word stands for an instrument.
  enum Strength implements Coded {
    STRONG,
    /// Only with a describing word.
    WEAK,
    /// Names several.
    PLURAL,
    /// Plural in form, one instrument in fact: "the rules", "tariffs".
    PLURAL_ONE,
    /// "order": an instrument or the order of a court.
    ORDER,
    /// "letter": an instrument only where an agency rules by one.
    LETTER,
    /// "notice": likewise.
    NOTICE
  }

  private static Head of(TsvRow row) {
    return new Head(
        row.get("word"),
        Coded.of(InstrumentType.class, row.get("type")),
        Coded.of(Family.class, row.get("family")),
        Coded.of(Strength.class, row.get("strength")));
  }

  static Family family(InstrumentType type) {
    return switch (type) {
      case STATUTE, BILL, ORDINANCE, RESOLUTION, BALLOT_MEASURE, CONSTITUTIONAL_PROVISION ->
          Family.LAW;
      case REGULATION -> Family.RULE;
      case POLICY -> Family.ANY;
      case EXECUTIVE_ORDER, DIRECTIVE -> Family.ORDER;
    };
  }
}
