package org.inforce.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.inforce.model.Affinity;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Problem;
import org.inforce.model.Proceeding;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.SourceId;
import org.inforce.model.StatusEvent;

/// One transaction of the {@link StoreWriter}: it sees its own changes, others see them once it is
/// done. Not for use by two threads or after its end.
public final class Transaction {
  private final Sql sql;
  private final Matters matters;
  private long sequence;
  private int place;

  Transaction(Sql sql) {
    this.sql = sql;
    this.matters = new Matters(sql);
  }

  public Optional<Document> document(DocumentId id) {
    return sql.find("SELECT * FROM document WHERE id = ?", Rows::document, id.value());
  }

  /// The moment at which we learned a document.
  public Instant learned(DocumentId id) {
    return sql.find(
            "SELECT learned FROM document WHERE id = ?",
            row -> Instant.parse(row.getString(1)),
            id.value())
        .orElseThrow();
  }

  public List<Obligation> obligations(InstrumentId instrument) {
    return sql.list(
        "SELECT body FROM obligation WHERE instrument = ? ORDER BY id",
        Rows.body(Obligation.class),
        instrument.value());
  }

  /// Subscriptions and what they are sent, as part of this transaction.
  public Outbox outbox() {
    return new Outbox(sql);
  }

  public Kinships kinships() {
    return new Kinships(sql);
  }

  public Decisions decisions() {
    return new Decisions(sql);
  }

  public AskedDecisions askedDecisions() {
    return new AskedDecisions(sql);
  }

  public Accounts accounts() {
    return new Accounts(sql);
  }

  /// Runs a part of the work; if it throws, the part is undone and the transaction goes on.
  public <T> T part(Supplier<T> work) {
    var before = matters.gathered();
    sql.update("SAVEPOINT part");
    boolean whole = false;
    try {
      T result = work.get();
      whole = true;
      return result;
    } finally {
      if (!whole) {
        sql.update("ROLLBACK TO SAVEPOINT part");
        matters.comeBackTo(before);
      }
      sql.update("RELEASE SAVEPOINT part");
    }
  }

  /// Begins the next unit: a document with all that follows from it, or a day that came. Its number
  /// is greater than that of every unit before it, in this transaction and in all before it.
  public void beginUnit() {
    sequence = next("sequence");
    place = 0;
  }

  StoreWriter.Accepted accept(Fetched fetched) {
    return accept(fetched, false, Optional.empty());
  }

  /// Accepts what was news long ago, to be read together, and with what is unsettled.
  List<StoreWriter.Accepted> acceptLate(List<Fetched> all) {
    List<StoreWriter.Accepted> accepted = new ArrayList<>();
    Optional<Long> first = unsettled().together();
    for (Fetched fetched : all) {
      StoreWriter.Accepted one = accept(fetched, true, first);
      if (first.isEmpty() && one.isNew()) {
        first = Optional.of(one.original().together());
      }
      accepted.add(one);
    }
    return List.copyOf(accepted);
  }

  /// @param first the number of the first of those that are read together; empty if it is this one
  private StoreWriter.Accepted accept(Fetched fetched, boolean late, Optional<Long> first) {
    Optional<Original> known =
        sql.find("SELECT * FROM original WHERE sha256 = ?", Rows::original, fetched.sha256());
    if (known.isPresent()) {
      return new StoreWriter.Accepted(known.get(), false);
    }
    long number = next("accepted");
    Original original =
        new Original(
            fetched.sha256(),
            number,
            fetched.source(),
            fetched.address(),
            fetched.mediaType(),
            fetched.bytes().length,
            Moments.kept(fetched.at()),
            late,
            late ? first.orElse(number) : 0);
    sql.update(
        "INSERT INTO original (sha256, accepted, source, address, media_type, size, fetched, late,"
            + " together) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        original.sha256(),
        original.accepted(),
        original.source().value(),
        original.address().toString(),
        original.mediaType(),
        original.size(),
        Moments.text(original.fetched()),
        late ? 1 : 0,
        original.together());
    return new StoreWriter.Accepted(original, true);
  }

  /// Notes under which key a program brought which bytes.
  ///
  /// @return the hash of the bytes that it brought under this key the first time
  public String delivered(SourceId source, String key, String sha256, Instant at) {
    String hash = Originals.sha256(key.getBytes(StandardCharsets.UTF_8));
    sql.update(
        "INSERT INTO delivery (source, key_hash, sha256, at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (source, key_hash) DO NOTHING",
        source.value(),
        hash,
        sha256,
        Moments.text(at));
    return sql.find(
            "SELECT sha256 FROM delivery WHERE source = ? AND key_hash = ?",
            row -> row.getString("sha256"),
            source.value(),
            hash)
        .orElseThrow();
  }

  /// Adds what one document says, with that by which it finds others of its matter; {@link
  /// #joinMatter} puts it there. An earlier failure to read it is forgotten.
  public void addDocument(
      Recorded recorded, Optional<String> label, StoredDocument.Extras extras, Affinity affinity) {
    Reading reading = recorded.reading();
    var document = reading.document();
    sql.update(
        """
        INSERT INTO document (id, sequence, label, source, address, publisher, kind, tier, published,
          title, text, learned, extras, reading, matter)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        document.id().value(),
        sequence,
        label,
        document.source().value(),
        document.address(),
        document.publisher(),
        document.kind().code(),
        document.tier().code(),
        document.published().toString(),
        document.title(),
        document.text(),
        Moments.text(recorded.learned()),
        Json.text(extras),
        Json.text(Rows.ReadingBody.of(reading)),
        sequence);
    new Unsettled(sql).add(document.id(), affinity);
    sql.update("DELETE FROM quarantine WHERE sha256 = ?", document.id().value());
  }

  /// Gives this transaction, and those after it on this connection, 64 MB of pages in memory:
  /// changes of many documents are spread over all pages of an index, and pages that do not fit are
  /// written to the log of changes and read again.
  public void enlargeCache() {
    sql.update("PRAGMA cache_size = -65536");
  }

  /// Documents that were added and are in no matter yet.
  public Unsettled unsettled() {
    return new Unsettled(sql);
  }

  /// Says that a document belongs with every other that has the same key.
  public void link(String matterKey, DocumentId document) {
    matters.link(matterKey, document);
  }

  /// Joins a document with what hangs together with it into one matter: by shared keys and, the
  /// first time, by what it is about.
  ///
  /// @return the number of the matter
  public long joinMatter(DocumentId document) {
    Optional<Affinity> affinity = unsettled().take(document);
    affinity.ifPresent(a -> a.keys().forEach(key -> link(key, document)));
    return matters.join(document, affinity, sequence);
  }

  /// The number of the matter that a document is of.
  public long matterOf(DocumentId document) {
    return matters.of(document);
  }

  /// The readings of a matter, in the order in which they were recorded.
  public List<Recorded> readings(long matter) {
    return matters.readings(matter);
  }

  /// The first document of each other matter that has one of these instruments.
  public List<DocumentId> othersWith(long matter, List<Instrument> instruments) {
    return matters.othersWith(matter, instruments);
  }

  /// What takes the place of all that was derived of a matter; asked for once.
  public Replacement replacement(long matter, Resolution resolution) {
    return new Replacement(sql, matter, matters.takeGathered(matter), resolution);
  }

  public List<StatusEvent> events(InstrumentId instrument) {
    return Records.events(sql, instrument);
  }

  public List<Proceeding> proceedings(InstrumentId instrument) {
    return sql.list(
        "SELECT body FROM proceeding"
            + " WHERE matter = (SELECT matter FROM instrument WHERE id = ?) ORDER BY id",
        Rows.body(Proceeding.class),
        instrument.value());
  }

  public Optional<Instrument> instrument(InstrumentId id) {
    return sql.find(
        "SELECT body FROM instrument WHERE id = ?", Rows.body(Instrument.class), id.value());
  }

  public Optional<KnownStatus> known(InstrumentId instrument) {
    return sql.find(
        "SELECT * FROM known_status WHERE instrument = ?", Rows::knownStatus, instrument.value());
  }

  /// Known statuses that change by a day, the earliest first.
  public List<KnownStatus> dueBy(LocalDate day) {
    return sql.list(
        "SELECT * FROM known_status WHERE next_change <= ? ORDER BY next_change, instrument",
        Rows::knownStatus,
        day.toString());
  }

  public void know(KnownStatus known) {
    sql.update(
        """
        INSERT INTO known_status (instrument, status, since, next_change) VALUES (?, ?, ?, ?)
        ON CONFLICT (instrument) DO UPDATE SET status = excluded.status, since = excluded.since,
          next_change = excluded.next_change\
        """,
        known.instrument().value(),
        known.status().code(),
        known.since().toString(),
        known.nextChange().map(LocalDate::toString));
    sql.find(
            "SELECT matter FROM instrument WHERE id = ?",
            row -> row.getLong(1),
            known.instrument().value())
        .ifPresent(matter -> matters.touch(matter, sequence));
  }

  public void forget(InstrumentId instrument) {
    sql.update("DELETE FROM known_status WHERE instrument = ?", instrument.value());
  }

  /// Adds a row to the ledger; {@code change.sequence} is set to that of this unit.
  public void addChange(RecordedChange change) {
    sql.update(
        """
        INSERT INTO status_change (change_key, sequence, place, instrument, instrument_name, document,
          learned, effective, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (change_key) DO NOTHING\
        """,
        change.key(),
        sequence,
        place++,
        change.change().instrument().value(),
        change.name(),
        change.document().map(Object::toString),
        Moments.text(change.learned()),
        change.change().day().toString(),
        Json.text(change.change()));
  }

  /// Sets an input aside with the reason; each further time counts as an attempt.
  public void quarantine(String sha256, Problem problem, Instant at) {
    sql.update(
        """
        INSERT INTO quarantine (sha256, input, stage, reason, attempts, happened)
        VALUES (?, ?, ?, ?, 1, ?)
        ON CONFLICT (sha256) DO UPDATE SET stage = excluded.stage, reason = excluded.reason,
          attempts = quarantine.attempts + 1, happened = excluded.happened\
        """,
        sha256,
        problem.input(),
        problem.stage(),
        problem.cause(),
        Moments.text(at));
  }

  /// Forgets all that is derived from the originals, and says by a new generation that whoever
  /// followed the sequence must begin anew.
  public void clearDerived() {
    for (String table :
        List.of(
            "document",
            "matter",
            "matter_key",
            "matter_topic",
            "matter_word",
            "unsettled",
            "quarantine",
            "instrument",
            "proceeding",
            "event",
            "obligation",
            "review_item",
            "withdrawn_event",
            "known_status",
            "document_kin",
            "document_band",
            "status_change")) {
      sql.update("DELETE FROM " + table);
    }
    sql.update("UPDATE counter SET value = 0 WHERE name = 'sequence'");
    matters.comeBackTo(new HashMap<>());
    next("generation");
  }

  void asked(PollResult asking) {
    new SourceTable(sql).asked(asking);
  }

  void watched(Set<SourceId> sources) {
    new SourceTable(sql).watched(sources);
  }

  private long next(String counter) {
    return sql.number(
        "UPDATE counter SET value = value + 1 WHERE name = ? RETURNING value", counter);
  }
}
