package org.inforce.store;

import java.util.List;
import java.util.Optional;
import org.inforce.model.Affinity;
import org.inforce.model.DocumentId;

/// The documents that were added and are in no matter yet, within one transaction: those of a
/// backfill, until what follows from all of them is worked out at its end.
public final class Unsettled {
  private final Sql sql;

  Unsettled(Sql sql) {
    this.sql = sql;
  }

  /// All of them, in the order in which they were added.
  public List<DocumentId> all() {
    return sql.list(
        "SELECT u.document FROM unsettled u JOIN document d ON d.id = u.document"
            + " ORDER BY d.sequence",
        row -> new DocumentId(row.getString(1)));
  }

  void add(DocumentId document, Affinity affinity) {
    sql.update(
        "INSERT INTO unsettled (document, affinity) VALUES (?, ?)",
        document.value(),
        Json.text(affinity));
  }

  /// By what a document finds its matter, which is unsettled no more; empty if it was not.
  Optional<Affinity> take(DocumentId document) {
    return sql.find(
        "DELETE FROM unsettled WHERE document = ? RETURNING affinity",
        row -> Json.read(Affinity.class, row.getString(1)),
        document.value());
  }

  /// The number that their originals bear; empty if there are none.
  Optional<Long> together() {
    return sql.find(
        "SELECT o.together FROM unsettled u JOIN original o ON o.sha256 = u.document LIMIT 1",
        row -> row.getLong(1));
  }

  /// Takes a document back that brought out a defect, as if it had never been read.
  public void takeBack(DocumentId document) {
    for (String table : List.of("unsettled", "matter_key", "document_band", "document_kin")) {
      sql.update("DELETE FROM " + table + " WHERE document = ?", document.value());
    }
    sql.update(
        "DELETE FROM document_kin WHERE head = ? OR akin_to = ?",
        document.value(),
        document.value());
    sql.update("DELETE FROM document WHERE id = ?", document.value());
  }
}
