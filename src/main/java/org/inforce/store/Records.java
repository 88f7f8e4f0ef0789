package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.StatusEvent;

/// Questions that both the readers and the writer ask.
final class Records {
  static final String FROM_DOCUMENT =
      "SELECT *, (SELECT head FROM document_kin k WHERE k.document = document.id) AS head"
          + " FROM document";

  private Records() {}

  static List<StatusEvent> events(Sql sql, InstrumentId instrument) {
    return sql.list(
        "SELECT body FROM event WHERE instrument = ? ORDER BY place",
        Rows.body(StatusEvent.class),
        instrument.value());
  }

  static Matter matter(Sql sql, ResultSet row) throws SQLException {
    long id = row.getLong("id");
    return new Matter(
        id,
        row.getLong("sequence"),
        row.getInt("gone") == 1,
        sql.list(
            "SELECT body FROM instrument WHERE matter = ? ORDER BY id",
            Rows.body(Instrument.class),
            id),
        sql.list(
            "SELECT body FROM proceeding WHERE matter = ? ORDER BY id",
            Rows.body(Proceeding.class),
            id),
        sql.list(
            "SELECT body FROM event WHERE matter = ? ORDER BY place",
            Rows.body(StatusEvent.class),
            id),
        sql.list(
            "SELECT body FROM obligation WHERE matter = ? ORDER BY id",
            Rows.body(Obligation.class),
            id),
        sql.list(
            "SELECT k.* FROM known_status k JOIN instrument i ON i.id = k.instrument"
                + " WHERE i.matter = ? ORDER BY i.id",
            Rows::knownStatus,
            id));
  }

  static Map<String, Long> originalsBySource(Sql sql) {
    Map<String, Long> brought = new TreeMap<>();
    sql.list(
        "SELECT source, COUNT(*) AS n FROM original GROUP BY source",
        row -> brought.put(row.getString("source"), row.getLong("n")));
    return brought;
  }

  static List<String> integrityProblems(Sql sql) {
    return sql.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
        .filter(answer -> !answer.equals("ok"))
        .toList();
  }

  static Counts counts(Sql sql) {
    return new Counts(
        count(sql, "original"),
        count(sql, "document"),
        count(sql, "quarantine"),
        count(sql, "instrument"),
        count(sql, "proceeding"),
        count(sql, "event"),
        count(sql, "obligation"),
        count(sql, "status_change"),
        count(sql, "review_item"),
        counter(sql, "sequence"),
        counter(sql, "generation"));
  }

  static long counter(Sql sql, String name) {
    return sql.number("SELECT value FROM counter WHERE name = ?", name);
  }

  private static long count(Sql sql, String table) {
    return sql.number("SELECT COUNT(*) FROM " + table);
  }
}
