package org.inforce.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Claim;
import org.inforce.model.Coded;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.DutyClaim;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentMention;
import org.inforce.model.LegalStatus;
import org.inforce.model.Problem;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Rejected;
import org.inforce.model.SourceId;
import org.inforce.model.StatusChange;

/// Rows of the tables as records.
final class Rows {
  /// A reading without its document, which has columns of its own.
  record ReadingBody(
      List<InstrumentMention> instruments,
      List<ProceedingMention> proceedings,
      List<Claim> claims,
      List<DutyClaim> duties,
      List<Rejected> rejected) {
    static ReadingBody of(Reading reading) {
      return new ReadingBody(
          reading.instruments(),
          reading.proceedings(),
          reading.claims(),
          reading.duties(),
          reading.rejected());
    }
  }

  private Rows() {}

  static Original original(ResultSet row) throws SQLException {
    return new Original(
        row.getString("sha256"),
        row.getLong("accepted"),
        new SourceId(row.getString("source")),
        URI.create(row.getString("address")),
        row.getString("media_type"),
        row.getLong("size"),
        Instant.parse(row.getString("fetched")),
        row.getInt("late") != 0,
        row.getLong("together"));
  }

  static Document document(ResultSet row) throws SQLException {
    return new Document(
        new DocumentId(row.getString("id")),
        new SourceId(row.getString("source")),
        Sql.optional(row, "address"),
        row.getString("publisher"),
        Coded.of(DocumentKind.class, row.getString("kind")),
        Coded.of(AuthorityTier.class, row.getString("tier")),
        LocalDate.parse(row.getString("published")),
        Sql.optional(row, "title"),
        row.getString("text"));
  }

  static StoredDocument storedDocument(ResultSet row) throws SQLException {
    return new StoredDocument(
        document(row),
        row.getLong("sequence"),
        Instant.parse(row.getString("learned")),
        Sql.optional(row, "label"),
        new DocumentId(Sql.optional(row, "head").orElse(row.getString("id"))),
        Json.read(StoredDocument.Extras.class, row.getString("extras")));
  }

  static Recorded recorded(ResultSet row) throws SQLException {
    ReadingBody body = Json.read(ReadingBody.class, row.getString("reading"));
    Reading reading =
        new Reading(
            document(row),
            body.instruments(),
            body.proceedings(),
            body.claims(),
            body.duties(),
            body.rejected());
    return new Recorded(reading, Instant.parse(row.getString("learned")));
  }

  static <T> Sql.Row<T> body(Class<T> type) {
    return row -> Json.read(type, row.getString("body"));
  }

  static Quarantined quarantined(ResultSet row) throws SQLException {
    return new Quarantined(
        row.getString("sha256"),
        new Problem(row.getString("input"), row.getString("stage"), row.getString("reason")),
        row.getInt("attempts"),
        Instant.parse(row.getString("happened")));
  }

  static RecordedChange change(ResultSet row) throws SQLException {
    return new RecordedChange(
        row.getString("change_key"),
        row.getLong("sequence"),
        row.getString("instrument_name"),
        Json.read(StatusChange.class, row.getString("body")),
        Sql.optional(row, "document").map(DocumentId::new),
        Instant.parse(row.getString("learned")));
  }

  static KnownStatus knownStatus(ResultSet row) throws SQLException {
    return new KnownStatus(
        new InstrumentId(row.getString("instrument")),
        Coded.of(LegalStatus.class, row.getString("status")),
        LocalDate.parse(row.getString("since")),
        Sql.optional(row, "next_change").map(LocalDate::parse));
  }
}
