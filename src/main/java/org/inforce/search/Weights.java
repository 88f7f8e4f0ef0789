package org.inforce.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inforce.table.TsvTable;

/// How much each signal counts in the ranking, by the rows of `ranking.tsv`.
final class Weights {
  private static final Map<String, Float> ROWS = read();

  /// Weight of a word by the field in which it stands.
  static final Map<String, Float> FIELDS =
      Map.of(Fields.TITLE, of("title"), Fields.NAMES, of("names"), Fields.TEXT, of("text"));

  static final float NAME = of("name");

  /// Of a word that says nearly the same as the one typed.
  static final float NEAR = of("near");

  /// Of the instrument that the query names, and of what is told of it.
  static final float NAMED = of("named");

  static final float ABOUT = of("about");

  static final float IDENTIFIER = of("identifier");

  private Weights() {}

  private record Row(String signal, float weight) {}

  private static Map<String, Float> read() {
    Map<String, Float> rows = new HashMap<>();
    TsvTable.read(
            Weights.class,
            "ranking.tsv",
            row -> new Row(row.get("signal"), Float.parseFloat(row.get("weight"))))
        .forEach(row -> rows.put(row.signal(), row.weight()));
    return Map.copyOf(rows);
  }

  private static float of(String signal) {
    return Optional.ofNullable(ROWS.get(signal))
        .orElseThrow(() -> new IllegalStateException("ranking.tsv has no row '" + signal + "'"));
  }
}
