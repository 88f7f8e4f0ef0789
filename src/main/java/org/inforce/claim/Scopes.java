package org.inforce.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.Scope;
import org.inforce.table.TsvTable;

/// Words that say how far an order reaches: `scopes.tsv` beside this class.
final class Scopes {
  private static final List<Row> ROWS =
      TsvTable.read(
          Scopes.class,
          "scopes.tsv",
          row -> new Row(row.get("phrase"), Coded.of(Scope.class, row.get("scope"))));

  private record Row(String phrase, Scope scope) {}

  private Scopes() {}

  /// "nationwide" outweighs a word for a part: such an order reaches everybody.
  static Optional<Scope> in(String words) {
    String padded = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ";
    List<Scope> found =
        ROWS.stream()
            .filter(row -> padded.contains(" " + row.phrase() + " "))
            .map(Row::scope)
            .distinct()
            .toList();
    return found.contains(Scope.WHOLE) ? Optional.of(Scope.WHOLE) : found.stream().findFirst();
  }
}
