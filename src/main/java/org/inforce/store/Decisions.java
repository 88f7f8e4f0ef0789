package org.inforce.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.Pairing;
import org.inforce.model.ProceedingId;
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
  void move(InstrumentId old, InstrumentId now, Instant at) {
    sql.update(
        "INSERT INTO instrument_moved (old, now, moved) VALUES (?, ?, ?)"
            + " ON CONFLICT (old) DO UPDATE SET now = excluded.now, moved = excluded.moved",
        old.value(),
        now.value(),
        Moments.text(at));
  }

  /// Notes the same of a court case.
  void move(ProceedingId old, ProceedingId now) {
    sql.update(
        "INSERT INTO proceeding_moved (old, now) VALUES (?, ?)"
            + " ON CONFLICT (old) DO UPDATE SET now = excluded.now",
        old.value(),
        now.value());
  }

  /// Where something was found that had gone.
  ///
  /// @param moved as noted in the store; empty for a court case
  public record Move(String table, String old, String now, Optional<String> moved) {}

  /// Takes every move off the record: what is read anew brings its moves about itself, and must not
  /// see those that came later.
  public List<Move> takeMoves() {
    List<Move> moves = new ArrayList<>();
    moves.addAll(
        sql.list(
            "SELECT old, now, moved FROM instrument_moved ORDER BY old",
            row ->
                new Move(
                    "instrument",
                    row.getString(1),
                    row.getString(2),
                    Optional.of(row.getString(3)))));
    moves.addAll(
        sql.list(
            "SELECT old, now FROM proceeding_moved ORDER BY old",
            row -> new Move("proceeding", row.getString(1), row.getString(2), Optional.empty())));
    sql.update("DELETE FROM instrument_moved");
    sql.update("DELETE FROM proceeding_moved");
    return List.copyOf(moves);
  }

  /// Puts back those moves that did not come about again: an address once shown goes on leading
  /// somewhere.
  public void giveBack(List<Move> moves) {
    for (Move move : moves) {
      String columns = move.moved().isPresent() ? "(old, now, moved)" : "(old, now)";
      String places = move.moved().isPresent() ? "(?, ?, ?)" : "(?, ?)";
      List<String> values = new ArrayList<>(List.of(move.old(), move.now()));
      move.moved().ifPresent(values::add);
      sql.update(
          "INSERT INTO "
              + move.table()
              + "_moved "
              + columns
              + " VALUES "
              + places
              + " ON CONFLICT (old) DO NOTHING",
          values.toArray());
    }
  }

  /// As what an instrument was shown that had been taken for another one, and since when.
  ///
  /// @param since UTC; the epoch where it was not noted
  public record Shown(InstrumentId as, Instant since) {}

  /// The ids under which an instrument was shown while it was taken for another one, the last one
  /// last; empty if it never was.
  public List<Shown> shownAs(InstrumentId id) {
    List<Shown> shown = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    String at = id.value();
    while (seen.add(at)) {
      Optional<Shown> next =
          sql.find("SELECT now, moved FROM instrument_moved WHERE old = ?", Decisions::shown, at);
      if (next.isEmpty()) {
        break;
      }
      shown.add(next.get());
      at = next.get().as().value();
    }
    return List.copyOf(shown);
  }

  private static Shown shown(ResultSet row) throws SQLException {
    String moved = row.getString("moved");
    return new Shown(
        new InstrumentId(row.getString("now")),
        moved.isEmpty() ? Instant.EPOCH : Instant.parse(moved));
  }

  /// Where an instrument is that has gone; empty if it never was or never moved.
  public Optional<InstrumentId> movedTo(InstrumentId gone) {
    return movedTo("instrument", gone.value()).map(InstrumentId::new);
  }

  /// Where a court case is that has gone; empty if it never was or never moved.
  public Optional<ProceedingId> movedTo(ProceedingId gone) {
    return movedTo("proceeding", gone.value()).map(ProceedingId::new);
  }

  private Optional<String> movedTo(String table, String gone) {
    Set<String> seen = new LinkedHashSet<>();
    String at = gone;
    while (seen.add(at)) {
      Optional<String> next =
          sql.find(
              "SELECT now FROM " + table + "_moved WHERE old = ?", row -> row.getString(1), at);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
      if (lives(table, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// The ids under which an instrument was shown before, that lead to it now: those of instruments
  /// that turned out to be this one, and are not taken apart again.
  public Set<InstrumentId> formerly(InstrumentId id) {
    return formerly("instrument", id.value()).stream()
        .map(InstrumentId::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The same of a court case.
  public Set<ProceedingId> formerly(ProceedingId id) {
    return formerly("proceeding", id.value()).stream()
        .map(ProceedingId::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> formerly(String table, String id) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      sql
          .list(
              "SELECT old FROM " + table + "_moved WHERE now = ?",
              row -> row.getString(1),
              open.remove())
          .stream()
          .filter(old -> !lives(table, old) && found.add(old))
          .forEach(open::add);
    }
    return found;
  }

  private boolean lives(String table, String id) {
    return sql.exists("SELECT 1 FROM " + table + " WHERE id = ?", id);
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
