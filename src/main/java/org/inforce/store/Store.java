package org.inforce.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Recorded;
import org.inforce.model.ReviewItem;
import org.inforce.model.StatusEvent;
import org.inforce.model.WithdrawnEvent;

/// What Inforce knows, for any number of readers beside the one {@link StoreWriter}: originals and,
/// derived from them, documents, instruments, proceedings, events, obligations and the ledger of
/// status changes. Every method answers from the last finished transaction.
public final class Store implements AutoCloseable {
  static final String FILE = "inforce.sqlite";
  private final Path folder;
  private final Database database;
  private final Originals originals;

  Store(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
    this.originals = new Originals(folder.resolve("originals"));
  }

  /// Opens the store in a folder for reading. A folder without one gets an empty one.
  ///
  /// @throws StoreException if it cannot be opened, was written by a newer program, or needs to be
  ///   brought up to date while another process writes
  public static Store open(Path folder) {
    Database database = databaseIn(folder);
    if (!Schema.isCurrent(database)) {
      try (WriterLock lock = WriterLock.take(folder.resolve("inforce.lock"))) {
        Schema.migrate(database);
      }
    }
    return new Store(folder, database);
  }

  static Database databaseIn(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + folder, e);
    }
    return new Database(folder.resolve(FILE));
  }

  /// The folder that holds the originals and the database.
  public Path folder() {
    return folder;
  }

  public Originals originals() {
    return originals;
  }

  Database database() {
    return database;
  }

  /// Its listings a page at a time.
  public Pages pages() {
    return new Pages(database);
  }

  /// All records of originals, in the order of acceptance.
  public List<Original> originalRecords() {
    return database.read(
        sql -> sql.list("SELECT * FROM original ORDER BY accepted", Rows::original));
  }

  public Optional<Original> originalRecord(String sha256) {
    return database.read(
        sql -> sql.find("SELECT * FROM original WHERE sha256 = ?", Rows::original, sha256));
  }

  /// True if something was fetched from an address.
  public boolean hasOriginalOf(URI address) {
    return database.read(
        sql -> sql.exists("SELECT 1 FROM original WHERE address = ? LIMIT 1", address.toString()));
  }

  /// How many originals each source brought; those that brought none are left out.
  public Map<String, Long> originalsBySource() {
    return database.read(Records::originalsBySource);
  }

  /// Originals accepted that were neither read nor quarantined: work that a crash interrupted.
  public List<Original> pending() {
    return database.read(sql ->
        sql.list(
            """
            SELECT * FROM original o
            WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.id = o.sha256)
              AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.sha256 = o.sha256)
            ORDER BY accepted\
            """,
            Rows::original));
  }

  /// How many documents are kept of which nothing follows yet: a backfill goes on, or was stopped.
  public long unsettled() {
    return database.read(sql -> sql.number("SELECT COUNT(*) FROM unsettled"));
  }

  /// All documents, in the order in which they were read.
  public List<StoredDocument> documents() {
    return pages().documents(0, Integer.MAX_VALUE);
  }

  public Optional<StoredDocument> document(DocumentId id) {
    String one = Records.FROM_DOCUMENT + " WHERE id = ?";
    return database.read(sql -> sql.find(one, Rows::storedDocument, id.value()));
  }

  public Optional<Recorded> reading(DocumentId id) {
    String one = Records.FROM_DOCUMENT + " WHERE id = ?";
    return database.read(sql -> sql.find(one, Rows::recorded, id.value()));
  }

  /// All readings learned by a moment, for "known on": resolving them gives what we knew then.
  public List<Recorded> recorded(Instant knownBy) {
    return database.read(sql ->
        sql.list(
            Records.FROM_DOCUMENT + " WHERE learned <= ? ORDER BY sequence",
            Rows::recorded,
            Moments.text(knownBy)));
  }

  /// The readings of one instrument's matter learned by a moment: all that can tell of it.
  public List<Recorded> recorded(InstrumentId instrument, Instant knownBy) {
    return database.read(sql ->
        sql.list(
            Records.FROM_DOCUMENT
                + " WHERE matter = (SELECT matter FROM instrument WHERE id = ?)"
                + " AND learned <= ? ORDER BY sequence",
            Rows::recorded,
            instrument.value(),
            Moments.text(knownBy)));
  }

  /// The readings of the matters of a case learned by a moment.
  public List<Recorded> recorded(ProceedingId proceeding, Instant knownBy) {
    return database.read(sql ->
        sql.list(
            Records.FROM_DOCUMENT
                + " WHERE matter IN (SELECT matter FROM proceeding WHERE id = ?)"
                + " AND learned <= ? ORDER BY sequence",
            Rows::recorded,
            proceeding.value(),
            Moments.text(knownBy)));
  }

  /// The matters of which more is known now than by a moment, as they were known then.
  public List<Former> formerly(Instant knownBy) {
    return database.read(sql -> Former.by(Moments.text(knownBy), sql));
  }

  /// The readings of one instrument's matter.
  public List<Recorded> recorded(InstrumentId instrument) {
    return database.read(sql ->
        sql.list(
            Records.FROM_DOCUMENT
                + " WHERE matter = (SELECT matter FROM instrument WHERE id = ?) ORDER BY sequence",
            Rows::recorded,
            instrument.value()));
  }

  /// All instruments, by name.
  public List<Instrument> instruments() {
    return database.read(sql ->
        sql.list("SELECT body FROM instrument ORDER BY name, id", Rows.body(Instrument.class)));
  }

  public Optional<Instrument> instrument(InstrumentId id) {
    return database.read(sql ->
        sql.find(
            "SELECT body FROM instrument WHERE id = ?", Rows.body(Instrument.class), id.value()));
  }

  public List<Proceeding> proceedings() {
    return database.read(
        sql -> sql.list("SELECT body FROM proceeding ORDER BY id", Rows.body(Proceeding.class)));
  }

  /// The proceedings of an instrument's matter; an appeal need not name the instrument itself.
  public List<Proceeding> proceedings(InstrumentId instrument) {
    return database.read(sql ->
        sql.list(
            "SELECT body FROM proceeding"
                + " WHERE matter = (SELECT matter FROM instrument WHERE id = ?) ORDER BY id",
            Rows.body(Proceeding.class),
            instrument.value()));
  }

  public Optional<Proceeding> proceeding(ProceedingId id) {
    return database.read(sql ->
        sql.find(
            "SELECT body FROM proceeding WHERE id = ? ORDER BY matter",
            Rows.body(Proceeding.class),
            id.value()));
  }

  /// The proceedings of the same matter, this one among them.
  public List<Proceeding> related(ProceedingId id) {
    return database.read(sql ->
        sql.list(
            "SELECT body FROM proceeding"
                + " WHERE matter = (SELECT MIN(matter) FROM proceeding WHERE id = ?) ORDER BY id",
            Rows.body(Proceeding.class),
            id.value()));
  }

  /// The instruments of the same matter, this one left out, by name.
  public List<Instrument> related(InstrumentId id) {
    return database.read(sql ->
        sql.list(
            "SELECT body FROM instrument WHERE id <> ?"
                + " AND matter = (SELECT matter FROM instrument WHERE id = ?) ORDER BY name, id",
            Rows.body(Instrument.class),
            id.value(),
            id.value()));
  }

  /// The events of a proceeding, those without a day last.
  public List<StatusEvent> events(ProceedingId proceeding) {
    return database.read(sql ->
        sql.list(
            "SELECT body FROM event WHERE proceeding = ? ORDER BY effective IS NULL, effective,"
                + " place",
            Rows.body(StatusEvent.class),
            proceeding.value()));
  }

  /// The events of a document's matter.
  public List<StatusEvent> eventsAround(DocumentId document) {
    return database.read(sql ->
        sql.list(
            "SELECT body FROM event WHERE matter = (SELECT matter FROM document WHERE id = ?)"
                + " ORDER BY place",
            Rows.body(StatusEvent.class),
            document.value()));
  }

  /// The events of an instrument, in the order of its timeline.
  public List<StatusEvent> events(InstrumentId instrument) {
    return database.read(sql -> Records.events(sql, instrument));
  }

  /// What was told of an instrument and is told no more.
  public List<WithdrawnEvent> withdrawn(InstrumentId instrument) {
    return database.read(sql ->
        sql.list(
            "SELECT body FROM withdrawn_event WHERE instrument = ? ORDER BY id",
            Rows.body(WithdrawnEvent.class),
            instrument.value()));
  }

  /// All obligations, the first due first, those without a day last.
  public List<Obligation> obligations() {
    return database.read(sql ->
        sql.list(
            "SELECT body FROM obligation ORDER BY due IS NULL, due, id",
            Rows.body(Obligation.class)));
  }

  /// The changes learned from one moment (inclusive) to another (exclusive), in order.
  public List<RecordedChange> changes(Instant from, Instant to) {
    return database.read(sql ->
        sql.list(
            "SELECT * FROM status_change WHERE learned >= ? AND learned < ?"
                + " ORDER BY learned, sequence, place",
            Rows::change,
            Moments.text(from),
            Moments.text(to)));
  }

  /// The changes of one instrument, in the order in which we learned of them.
  public List<RecordedChange> changes(InstrumentId instrument) {
    return database.read(sql ->
        sql.list(
            "SELECT * FROM status_change WHERE instrument = ? ORDER BY sequence, place",
            Rows::change,
            instrument.value()));
  }

  public Optional<KnownStatus> knownStatus(InstrumentId instrument) {
    return database.read(sql ->
        sql.find(
            "SELECT * FROM known_status WHERE instrument = ?",
            Rows::knownStatus,
            instrument.value()));
  }

  /// What could not be read, in the order of acceptance.
  public List<Quarantined> quarantine() {
    return database.read(sql ->
        sql.list(
            "SELECT q.* FROM quarantine q JOIN original o ON o.sha256 = q.sha256"
                + " ORDER BY o.accepted",
            Rows::quarantined));
  }

  /// Why an original could not be read; empty if it was, or was not tried yet.
  public Optional<Quarantined> quarantined(String sha256) {
    return database.read(
        sql -> sql.find("SELECT * FROM quarantine WHERE sha256 = ?", Rows::quarantined, sha256));
  }

  public List<ReviewItem> reviewItems() {
    return database.read(
        sql -> sql.list("SELECT body FROM review_item ORDER BY id", Rows.body(ReviewItem.class)));
  }

  public List<SourceHealth> sources() {
    return database.read(sql -> new SourceTable(sql).all());
  }

  /// A question about subscriptions and what they were sent. It cannot write.
  public <T> T outbox(Function<Outbox, T> question) {
    return database.read(sql -> question.apply(new Outbox(sql)));
  }

  /// A question about copies and versions. It cannot write.
  public <T> T kinships(Function<Kinships, T> question) {
    return database.read(sql -> question.apply(new Kinships(sql)));
  }

  /// A question about what people decided. It cannot write.
  public <T> T decisions(Function<Decisions, T> question) {
    return database.read(sql -> question.apply(new Decisions(sql)));
  }

  /// A question about decisions that other processes ask for. It cannot write.
  public <T> T askedDecisions(Function<AskedDecisions, T> question) {
    return database.read(sql -> question.apply(new AskedDecisions(sql)));
  }

  /// A question about what was chosen for the home as a whole. It cannot write.
  public <T> T settings(Function<Settings, T> question) {
    return database.read(sql -> question.apply(new Settings(sql)));
  }

  /// A question about accounts and whose the follows are. It cannot write.
  public <T> T accounts(Function<Accounts, T> question) {
    return database.read(sql -> question.apply(new Accounts(sql)));
  }

  /// Writes what people ask for, follows, accounts and decisions, beside the one writer of
  /// documents, which may be another process: a short transaction that waits up to ten seconds for
  /// its turn.
  ///
  /// @throws StoreException if its turn does not come, as during a rebuild
  public <T> T wish(Function<Wishes, T> work) {
    Sql own = new Sql(database.connect(true));
    try {
      return database.transaction(
          own,
          sql ->
              work.apply(
                  new Wishes(
                      new Outbox(sql),
                      new Accounts(sql),
                      new AskedDecisions(sql),
                      new Settings(sql))));
    } finally {
      Database.close(own);
    }
  }

  /// The key that signs the addresses by which readers leave; random, made at the first question.
  public String signingKey() {
    return new SigningKey(this).value();
  }

  /// How far it is: another one after every change of what is derived, and after a rebuild.
  public List<Long> stand() {
    return database.read(
        sql -> List.of(Records.counter(sql, "generation"), Records.counter(sql, "sequence")));
  }

  public Counts counts() {
    return database.read(Records::counts);
  }

  /// What SQLite itself finds wrong with the file; empty if nothing.
  public List<String> integrityProblems() {
    return database.read(Records::integrityProblems);
  }

  @Override
  public void close() {
    database.close();
  }
}
