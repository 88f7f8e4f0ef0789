package org.inforce.annotate;

import java.util.Set;
import org.inforce.table.TsvTable;

/// Words whose full stop belongs to them, as a table beside this class.
record Abbreviations(Set<String> words) {
  static final Abbreviations SHIPPED =
      new Abbreviations(
          TsvTable.read(Abbreviations.class, "abbreviations.tsv", row -> row.get("abbreviation"))
              .stream()
              .collect(TsvTable.asked()));

  boolean contains(String word) {
    return words.contains(word);
  }
}
