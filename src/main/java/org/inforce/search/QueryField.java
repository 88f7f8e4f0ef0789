package org.inforce.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// What a word before a colon means, by the rows of `query-fields.tsv`.
sealed interface QueryField {
  /// Narrows by a code of a facet.
  record Narrows(Facet facet) implements QueryField {}

  /// Everything else that can be asked for by name.
  enum Own implements QueryField, Coded {
    AFTER,
    BEFORE,
    AS_OF,
    KNOWN,
    JUDGE,
    SORT
  }

  /// Which field a typed word names; empty if none.
  static Optional<QueryField> named(String typed) {
    return Optional.ofNullable(Table.FIELDS.get(typed.toLowerCase(Locale.ROOT)));
  }

  /// Holds the rows, read once.
  final class Table {
    private static final Map<String, QueryField> FIELDS = read();

    private Table() {}

    private record Row(String word, QueryField means) {}

    private static Map<String, QueryField> read() {
      Map<String, QueryField> fields = new HashMap<>();
      TsvTable.read(
              QueryField.class,
              "query-fields.tsv",
              row -> new Row(row.get("word"), meaning(row.get("means"))))
          .forEach(row -> fields.put(row.word(), row.means()));
      return Map.copyOf(fields);
    }

    private static QueryField meaning(String code) {
      for (Facet facet : Facet.values()) {
        if (facet.code().equals(code)) {
          return new Narrows(facet);
        }
      }
      return Coded.of(Own.class, code);
    }
  }
}
