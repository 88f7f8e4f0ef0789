package org.inforce.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.Pairing;
import org.inforce.model.ReviewAction;

/// What people decided, and where instruments went, within one transaction or one question.
public final class Decisions {
  private final Sql sql;

  Decisions(Sql sql) {
    this.sql = sql;
  }

  /// All of them, the oldest first.
  public List<Decision> all() {
    return sql.list("SELECT * FROM decision ORDER BY number", Decisions::decision);
  }

  /// The decision with a number.
  public Optional<Decision> find(long number) {
    return sql.find("SELECT * FROM decision WHERE number = ?", Decisions::decision, number);
  }

  /// True if a later decision undid it.
  public boolean isUndone(long number) {
    return sql.exists("SELECT 1 FROM decision WHERE undoes = ?", number);
  }

  /// The pairings of all that held by a moment, the oldest first.
  public List<Pairing> pairings(Instant madeBy) {
    return sql
        .list(
            """
            SELECT * FROM decision d WHERE made <= ?
              AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number AND u.made <= ?)
            ORDER BY number\
            """,
            Decisions::decision,
            Moments.text(madeBy),
            Moments.text(madeBy))
        .stream()
        .flatMap(decision -> decision.pairings().stream())
        .toList();
  }

  /// The pairings of all that held once a decision had been made, the oldest first.
  ///
  /// @param number of that decision; 0 for none
  public List<Pairing> pairingsUpTo(long number) {
    return sql
        .list(
            """
            SELECT * FROM decision d WHERE number <= ?
              AND NOT EXISTS
                (SELECT 1 FROM decision u WHERE u.undoes = d.number AND u.number <= ?)
            ORDER BY number\
            """,
            Decisions::decision,
            number,
            number)
        .stream()
        .flatMap(decision -> decision.pairings().stream())
        .toList();
  }

  /// Puts a action on record, after the document that was read last.
  public Decision add(Instant made, String by, ReviewAction action, List<Pairing> pairings) {
    long number = sql.number("SELECT COALESCE(MAX(number), 0) + 1 FROM decision");
    Optional<DocumentId> after =
        sql.find(
            "SELECT id FROM document ORDER BY sequence DESC LIMIT 1",
            row -> new DocumentId(row.getString(1)));
    Decision decision = new Decision(number, Moments.kept(made), by, action, pairings, after);
    sql.update(
        """
        INSERT INTO decision (number, made, made_by, undoes, after_document, verdict, bonds)
        VALUES (?, ?, ?, ?, ?, ?, ?)\
        """,
        number,
        Moments.text(made),
        by,
        action instanceof ReviewAction.Undo(long undone) ? Optional.of(undone) : Optional.empty(),
        after.map(DocumentId::value),
        Json.text(action),
        Json.text(pairings));
    return decision;
  }

  /// Notes under which id an instrument is found that was shown under another one.
  void move(InstrumentId old, InstrumentId now) {
    sql.update(
        "INSERT INTO instrument_moved (old, now) VALUES (?, ?)"
            + " ON CONFLICT (old) DO UPDATE SET now = excluded.now",
        old.value(),
        now.value());
  }

  /// Where an instrument is that has gone; empty if it never was or never moved.
  public Optional<InstrumentId> movedTo(InstrumentId gone) {
    Set<String> seen = new LinkedHashSet<>();
    String at = gone.value();
    while (seen.add(at)) {
      Optional<String> next =
          sql.find("SELECT now FROM instrument_moved WHERE old = ?", row -> row.getString(1), at);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
      if (sql.exists("SELECT 1 FROM instrument WHERE id = ?", at)) {
        return Optional.of(new InstrumentId(at));
      }
    }
    return Optional.empty();
  }

  /// The ids under which an instrument was shown before, that lead to it now: those of instruments
  /// that turned out to be this one, and are not taken apart again.
  public Set<InstrumentId> formerly(InstrumentId id) {
    Set<InstrumentId> found = new LinkedHashSet<>();
    formerly(id.value(), found);
    return found;
  }

  private void formerly(String now, Set<InstrumentId> found) {
    for (String old :
        sql.list("SELECT old FROM instrument_moved WHERE now = ?", row -> row.getString(1), now)) {
      boolean lives = sql.exists("SELECT 1 FROM instrument WHERE id = ?", old);
      if (!lives && found.add(new InstrumentId(old))) {
        formerly(old, found);
      }
    }
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong("number"),
        Instant.parse(row.getString("made")),
        row.getString("made_by"),
        Json.read(ReviewAction.class, row.getString("verdict")),
        Json.read(new TypeReference<List<Pairing>>() {}, row.getString("bonds")),
        Sql.optional(row, "after_document").map(DocumentId::new));
  }
}
