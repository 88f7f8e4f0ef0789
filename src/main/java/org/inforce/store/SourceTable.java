package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;

/// How the sources behave, as rows.
final class SourceTable {
  /// Failures that are kept of each, and items gone that are shown.
  private static final int KEPT = 20;

  private final Sql sql;

  SourceTable(Sql sql) {
    this.sql = sql;
  }

  List<SourceHealth> all() {
    Map<String, List<SourceHealth.Failure>> failures = new HashMap<>();
    sql.list(
            "SELECT * FROM source_failure ORDER BY happened DESC",
            row ->
                Map.entry(
                    row.getString("source"),
                    new SourceHealth.Failure(
                        Instant.parse(row.getString("happened")), row.getString("reason"))))
        .forEach(entry ->
            failures.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
    return sql.list(
        "SELECT * FROM source ORDER BY id",
        row ->
            health(
                row,
                gone(row.getString("id")),
                failures.getOrDefault(row.getString("id"), List.of())));
  }

  private List<SourceHealth.Gone> gone(String source) {
    return sql.list(
        "SELECT * FROM gone_item WHERE source = ? ORDER BY happened DESC, address LIMIT ?",
        row ->
            new SourceHealth.Gone(
                Instant.parse(row.getString("happened")),
                row.getString("address"),
                row.getString("reason")),
        source,
        KEPT);
  }

  private static SourceHealth health(
      ResultSet row, List<SourceHealth.Gone> gone, List<SourceHealth.Failure> recent)
      throws SQLException {
    return new SourceHealth(
        new SourceId(row.getString("id")),
        Instant.parse(row.getString("asked")),
        moment(row, "answered"),
        moment(row, "brought"),
        row.getInt("failures"),
        Sql.optional(row, "last_problem"),
        row.getInt("watched") != 0,
        new SourceHealth.Totals(
            row.getLong("askings"), row.getLong("failed"), row.getLong("items")),
        Sql.optional(row, "doubt"),
        seconds(row, "rhythm"),
        seconds(row, "lag"),
        moment(row, "expected"),
        moment(row, "due"),
        gone,
        recent);
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Sql.optional(row, column).map(Instant::parse);
  }

  private static Optional<Duration> seconds(ResultSet row, String column) throws SQLException {
    return Sql.optional(row, column).map(Long::parseLong).map(Duration::ofSeconds);
  }

  void asked(PollResult asking) {
    String now = Moments.text(asking.at());
    boolean failed = asking.problem().isPresent();
    sql.update(
        """
        INSERT INTO source (id, asked, answered, brought, failures, last_problem, watched, askings,
          failed, items, doubt, lag, rhythm, expected, due)
        VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET asked = excluded.asked,
          answered = COALESCE(excluded.answered, source.answered),
          brought = COALESCE(excluded.brought, source.brought),
          failures = CASE WHEN excluded.failures = 0 THEN 0 ELSE source.failures + 1 END,
          last_problem = COALESCE(excluded.last_problem, source.last_problem),
          watched = 1, askings = source.askings + 1, failed = source.failed + excluded.failed,
          items = source.items + excluded.items, doubt = excluded.doubt,
          lag = COALESCE(excluded.lag, source.lag), rhythm = excluded.rhythm,
          expected = excluded.expected, due = excluded.due\
        """,
        asking.source().value(),
        now,
        failed ? Optional.empty() : Optional.of(now),
        asking.items() > 0 ? Optional.of(now) : Optional.empty(),
        failed ? 1 : 0,
        asking.problem().map(Problem::cause),
        failed ? 1 : 0,
        asking.items(),
        asking.doubt(),
        asking.lag().map(Duration::toSeconds),
        asking.rhythm().map(Duration::toSeconds),
        asking.expected().map(Moments::text),
        asking.due().map(Moments::text));
    asking.problem().ifPresent(problem -> failed(asking.source(), now, problem));
    for (Problem gone : asking.gone()) {
      sql.update(
          "INSERT INTO gone_item (source, address, happened, reason) VALUES (?, ?, ?, ?)"
              + " ON CONFLICT (source, address) DO UPDATE SET happened = excluded.happened,"
              + " reason = excluded.reason",
          asking.source().value(),
          gone.input(),
          now,
          gone.cause());
    }
  }

  private void failed(SourceId source, String now, Problem problem) {
    sql.update(
        "INSERT INTO source_failure (source, happened, reason) VALUES (?, ?, ?)"
            + " ON CONFLICT (source, happened) DO NOTHING",
        source.value(),
        now,
        problem.cause());
    sql.update(
        """
        DELETE FROM source_failure WHERE source = ? AND happened NOT IN
          (SELECT happened FROM source_failure WHERE source = ? ORDER BY happened DESC LIMIT ?)\
        """,
        source.value(),
        source.value(),
        KEPT);
  }

  /// Notes which sources have a row; of the others it is said that they are no longer watched.
  void watched(Set<SourceId> sources) {
    for (SourceHealth known : all()) {
      boolean watched = sources.contains(known.source());
      if (watched != known.watched()) {
        sql.update(
            "UPDATE source SET watched = ? WHERE id = ?", watched ? 1 : 0, known.source().value());
      }
    }
  }
}
