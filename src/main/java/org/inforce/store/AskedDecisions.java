package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.model.ReviewAction;

/// Decisions that other processes ask for, within one transaction or one question.
public final class AskedDecisions {
  private final Sql sql;

  AskedDecisions(Sql sql) {
    this.sql = sql;
  }

  /// Asks for a decision; its answer is not looked at.
  public void ask(AskedDecision asked) {
    sql.update(
        "INSERT INTO asked_decision (id, asked, asked_by, verdict) VALUES (?, ?, ?, ?)",
        asked.id(),
        Moments.text(asked.asked()),
        asked.by(),
        Json.text(asked.action()));
  }

  public Optional<AskedDecision> find(String id) {
    return sql.find("SELECT * FROM asked_decision WHERE id = ?", AskedDecisions::asked, id);
  }

  /// Those not answered yet, in the order in which they were asked for.
  public List<AskedDecision> pending() {
    return sql.list(
        "SELECT * FROM asked_decision WHERE answered IS NULL ORDER BY asked, id",
        AskedDecisions::asked);
  }

  public void answer(String id, Instant at, AskedDecision.Answer answer) {
    sql.update(
        "UPDATE asked_decision SET answered = ?, decision = ?, refusal = ? WHERE id = ?",
        Moments.text(at),
        answer instanceof AskedDecision.Answer.Decided(long number)
            ? Optional.of(number)
            : Optional.empty(),
        answer instanceof AskedDecision.Answer.Refused(String why)
            ? Optional.of(why)
            : Optional.empty(),
        id);
  }

  /// Takes it away: its answer was read, or is not waited for any more.
  ///
  /// @return as it was; empty if there was none
  public Optional<AskedDecision> take(String id) {
    Optional<AskedDecision> was = find(id);
    sql.update("DELETE FROM asked_decision WHERE id = ?", id);
    return was;
  }

  private static AskedDecision asked(ResultSet row) throws SQLException {
    return new AskedDecision(
        row.getString("id"),
        Instant.parse(row.getString("asked")),
        row.getString("asked_by"),
        Json.read(ReviewAction.class, row.getString("verdict")),
        answer(row));
  }

  private static Optional<AskedDecision.Answer> answer(ResultSet row) throws SQLException {
    if (Sql.optional(row, "answered").isEmpty()) {
      return Optional.empty();
    }
    Optional<String> refusal = Sql.optional(row, "refusal");
    return refusal.isPresent()
        ? Optional.of(new AskedDecision.Answer.Refused(refusal.get()))
        : Optional.of(new AskedDecision.Answer.Decided(row.getLong("decision")));
  }
}
