package org.inforce.store;

import java.time.Instant;
import java.util.List;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Proceeding;

/// Listings of a store a page at a time, each from behind where the page before it ended.
public final class Pages {
  private final Database database;

  Pages(Database database) {
    this.database = database;
  }

  /// The first documents with a sequence greater than this one, in order.
  public List<StoredDocument> documents(long sequence, int most) {
    return database.read(sql ->
        sql.list(
            Records.FROM_DOCUMENT + " WHERE sequence > ? ORDER BY sequence LIMIT ?",
            Rows::storedDocument,
            sequence,
            most));
  }

  /// The first instruments whose id sorts after a text, by id.
  public List<Instrument> instruments(String id, int most) {
    return bodies("instrument", Instrument.class, id, most);
  }

  /// The first proceedings whose id sorts after a text, by id.
  public List<Proceeding> proceedings(String id, int most) {
    return bodies("proceeding", Proceeding.class, id, most);
  }

  /// The first documents whose id sorts after a text, by id.
  public List<StoredDocument> documents(String id, int most) {
    return database.read(sql ->
        sql.list(
            Records.FROM_DOCUMENT + " WHERE id > ? ORDER BY id LIMIT ?",
            Rows::storedDocument,
            id,
            most));
  }

  /// The first changes after a {@link RecordedChange#place}, learned from one moment (inclusive) to
  /// another (exclusive).
  public List<RecordedChange> changes(Instant from, Instant to, String place, int most) {
    return database.read(sql ->
        sql.list(
            "SELECT * FROM status_change WHERE learned >= ? AND learned < ?"
                + " AND learned || ' ' || change_key > ? ORDER BY learned, change_key LIMIT ?",
            Rows::change,
            Moments.text(from),
            Moments.text(to),
            place,
            most));
  }

  /// The first changes of one instrument after a {@link RecordedChange#place}.
  public List<RecordedChange> changes(InstrumentId instrument, String place, int most) {
    return database.read(sql ->
        sql.list(
            "SELECT * FROM status_change WHERE instrument = ?"
                + " AND learned || ' ' || change_key > ? ORDER BY learned, change_key LIMIT ?",
            Rows::change,
            instrument.value(),
            place,
            most));
  }

  /// The first matters changed after a sequence, or at it with a greater number, in the order of
  /// change.
  public List<Matter> matters(long sequence, long id, int most) {
    return database.read(sql ->
        sql.list(
            "SELECT * FROM matter WHERE sequence >= ? AND (sequence > ? OR id > ?)"
                + " ORDER BY sequence, id LIMIT ?",
            row -> Records.matter(sql, row),
            sequence,
            sequence,
            id,
            most));
  }

  private <T> List<T> bodies(String table, Class<T> type, String id, int most) {
    String page = "SELECT body FROM " + table + " WHERE id > ? ORDER BY id LIMIT ?";
    return database.read(sql -> sql.list(page, Rows.body(type), id, most));
  }
}
