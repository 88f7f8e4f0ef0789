package org.inforce.annotate.court;

import org.inforce.lexicon.PhraseTrie;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// What a phrase says of a court that it does not name.
record CourtRank(String phrase, String rank, System system) {

  enum System implements Coded {
    FEDERAL,
    STATE,
    TRIBAL,
    ANY
  }

  static PhraseTrie<CourtRank> table() {
    PhraseTrie.Builder<CourtRank> phrases = PhraseTrie.foldingCase();
    TsvTable.read(
            CourtRank.class,
            "court-ranks.tsv",
            row ->
                new CourtRank(
                    row.get("phrase"), row.get("rank"), Coded.of(System.class, row.get("system"))))
        .forEach(rank -> phrases.add(rank.phrase(), rank));
    return phrases.build();
  }

  /// Whether the words name a court only with capitals.
  boolean properNoun() {
    return phrase.startsWith("Roberts ");
  }
}
