package org.inforce.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.InstrumentId;
import org.inforce.model.Pairing;
import org.inforce.model.Recorded;

/// A matter of which more is known now than was known by some moment.
///
/// @param matter its id now
/// @param instruments those that it has now, which need not be those that it had
/// @param readings those learned by then; resolving them gives what was known
public record Former(long matter, Set<InstrumentId> instruments, List<Recorded> readings) {
  public Former {
    instruments = Set.copyOf(instruments);
    readings = List.copyOf(readings);
  }

  /// The matters of which something was read, or decided by somebody, after a moment; and, without
  /// anything, those that were joined to others since, of which a reader may still know.
  ///
  /// @param moment as the store writes it
  static List<Former> by(String moment, Sql sql) {
    Set<Long> matters =
        new TreeSet<>(
            sql.list(
                "SELECT DISTINCT matter FROM document WHERE learned > ?",
                row -> row.getLong(1),
                moment));
    if (sql.exists("SELECT 1 FROM decision WHERE made > ?", moment)) {
      matters.addAll(decided(sql));
    }
    return Stream.concat(
            matters.stream().map(matter -> of(matter, moment, sql)),
            joined(moment, sql).stream().map(gone -> new Former(gone, Set.of(), List.of())))
        .toList();
  }

  private static List<Long> joined(String moment, Sql sql) {
    return sql.list(
        "SELECT id FROM matter WHERE gone = 1 AND sequence >"
            + " (SELECT COALESCE(MAX(sequence), 0) FROM document WHERE learned <= ?)",
        row -> row.getLong(1),
        moment);
  }

  /// Matters of which anything was ever decided.
  private static Set<Long> decided(Sql sql) {
    Set<Long> matters = new LinkedHashSet<>();
    new Decisions(sql)
        .all().stream()
            .flatMap(decision -> decision.pairings().stream())
            .flatMap(Former::documents)
            .distinct()
            .forEach(document ->
                matters.addAll(
                    sql.list(
                        "SELECT matter FROM document WHERE id = ?",
                        row -> row.getLong(1),
                        document)));
    return matters;
  }

  private static Stream<String> documents(Pairing pairing) {
    return Stream.of(pairing.one(), pairing.other()).map(key -> key.document().value());
  }

  private static Former of(long matter, String moment, Sql sql) {
    return new Former(
        matter,
        sql
            .list(
                "SELECT id FROM instrument WHERE matter = ?",
                row -> new InstrumentId(row.getString(1)),
                matter)
            .stream()
            .collect(Collectors.toSet()),
        sql.list(
            Records.FROM_DOCUMENT + " WHERE matter = ? AND learned <= ? ORDER BY sequence",
            Rows::recorded,
            matter,
            moment));
  }
}
