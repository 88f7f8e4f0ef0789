package org.inforce.claim.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// Words for those who act: `actors.tsv` beside this class.
final class Actors {
  static final Actors SHIPPED = new Actors();

  /// A row of the table.
  record Row(List<String> words, ActorKind kind, String rank) {}

  private final Map<String, List<Row>> byFirst = new HashMap<>();

  private Actors() {
    TsvTable.read(
            Actors.class,
            "actors.tsv",
            row ->
                new Row(
                    List.of(row.get("phrase").split(" ")),
                    Coded.of(ActorKind.class, row.get("kind")),
                    row.text("rank")))
        .forEach(row ->
            byFirst.computeIfAbsent(row.words().getFirst(), key -> new ArrayList<>()).add(row));
    byFirst
        .values()
        .forEach(rows -> rows.sort(Comparator.comparingInt(row -> -row.words().size())));
  }

  Optional<Row> at(List<String> lower, int at) {
    for (Row row : byFirst.getOrDefault(lower.get(at), List.of())) {
      int to = at + row.words().size();
      if (to <= lower.size() && lower.subList(at, to).equals(row.words())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
