package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;

/// Which documents are copies or versions of which, within one transaction or one question.
public final class Kinships {
  private static final int MOST = 50;
  private static final int VERSIONS = 8;

  private final Sql sql;

  Kinships(Sql sql) {
    this.sql = sql;
  }

  /// How a document is akin to an earlier one; empty if it is the first of its story.
  public Optional<Kin> of(DocumentId document) {
    return sql.find(
        "SELECT * FROM document_kin WHERE document = ?", Kinships::kin, document.value());
  }

  /// All that are one story with the first of it, that one left out, in the order in which they
  /// were read.
  public List<Kin> after(DocumentId head) {
    return sql.list(
        "SELECT k.* FROM document_kin k JOIN document d ON d.id = k.document"
            + " WHERE k.head = ? ORDER BY d.sequence",
        Kinships::kin,
        head.value());
  }

  /// The latest document before this one that stood at its address.
  public Optional<Document> before(Document document) {
    return allBefore(document).stream().findFirst();
  }

  /// What stood at its address before, the latest first; of many, the latest eight.
  public List<Document> allBefore(Document document) {
    return document
        .address()
        .map(address ->
            sql.list(
                "SELECT * FROM document WHERE address = ? AND source = ? AND id <> ?"
                    + " ORDER BY sequence DESC LIMIT ?",
                Rows::document,
                address,
                document.source().value(),
                document.id().value(),
                VERSIONS))
        .orElse(List.of());
  }

  /// Documents of the same kind that share a band, in the order in which they were read.
  public List<Document> sharing(List<String> bands, Document document) {
    if (bands.isEmpty()) {
      return List.of();
    }
    Object[] arguments = new Object[bands.size() + 3];
    bands.toArray(arguments);
    arguments[bands.size()] = document.kind().code();
    arguments[bands.size() + 1] = document.id().value();
    arguments[bands.size() + 2] = MOST;
    return sql.list(
        "SELECT * FROM document WHERE id IN (SELECT document FROM document_band WHERE band IN ("
            + String.join(", ", Collections.nCopies(bands.size(), "?"))
            + ")) AND kind = ? AND id <> ? ORDER BY sequence LIMIT ?",
        Rows::document,
        arguments);
  }

  /// Keeps the bands by which later copies find a document.
  public void keep(DocumentId document, List<String> bands) {
    for (String band : bands) {
      sql.update(
          "INSERT INTO document_band (band, document) VALUES (?, ?)", band, document.value());
    }
  }

  public void add(Kin kin) {
    sql.update(
        "INSERT INTO document_kin (document, head, akin_to, relation, likeness)"
            + " VALUES (?, ?, ?, ?, ?)",
        kin.document().value(),
        kin.head().value(),
        kin.of().value(),
        kin.relation().code(),
        kin.likeness());
  }

  private static Kin kin(ResultSet row) throws SQLException {
    return new Kin(
        new DocumentId(row.getString("document")),
        new DocumentId(row.getString("head")),
        new DocumentId(row.getString("akin_to")),
        Coded.of(Kin.Relation.class, row.getString("relation")),
        row.getDouble("likeness"));
  }
}
