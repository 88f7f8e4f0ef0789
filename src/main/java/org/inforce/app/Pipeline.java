package org.inforce.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.collect.MailParts;
import org.inforce.collect.PushedCases;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Pairing;
import org.inforce.model.Problem;
import org.inforce.model.Recorded;
import org.inforce.model.ReviewAction;
import org.inforce.store.Decisions;
import org.inforce.store.Original;
import org.inforce.store.Quarantined;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;
import org.inforce.store.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The order of the stages: original, parse, read, resolve, timeline, and what follows from them.
/// An original is kept first; then a document with all that follows from it is one transaction, so
/// that a crash at any moment loses nothing and does nothing twice. Safe for use by many threads.
public final class Pipeline implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  /// Every decision counts.
  private static final long ALL = Long.MAX_VALUE;

  private final StoreWriter writer;
  private final Stages stages;
  private final InstantSource clock;
  private final Intake intake;
  private final Alarm alarm;
  private final Ledger ledger;
  private final Derivation derivation;

  public Pipeline(StoreWriter writer, Stages stages, InstantSource clock) {
    this.writer = writer;
    this.stages = stages;
    this.clock = clock;
    this.intake = new Intake(stages);
    this.alarm = new Alarm();
    this.ledger = new Ledger(alarm);
    this.derivation = new Derivation(stages, ledger, alarm);
  }

  public Store store() {
    return writer.store();
  }

  /// Reads what was fetched; {@code fetched.at} is the moment at which we learned it.
  ///
  /// @return one outcome a document; more than one for a {@link Bundle} and for a mail with
  ///   attachments. A document read before is skipped, one that cannot be read is quarantined and
  ///   failed.
  public List<Outcome<DocumentId>> add(Fetched fetched) {
    return parts(fetched).stream().map(part -> addOne(part, writer.accept(part))).toList();
  }

  /// Reads what was news long ago, e.g. of an archive: all follows from it but alerts.
  public List<Outcome<DocumentId>> addLate(Fetched fetched) {
    return parts(fetched).stream().map(part -> addOne(part, writer.acceptLate(part))).toList();
  }

  /// Keeps what was fetched, to be read by {@link #read}: when this returns, it survives a crash
  /// and a power loss, and the next start reads what nobody has read.
  ///
  /// @return the originals in it
  public List<StoreWriter.Accepted> keep(Fetched fetched) {
    return parts(fetched).stream().map(writer::accept).toList();
  }

  /// Reads an original that was kept, unless it was read meanwhile.
  public Outcome<DocumentId> read(Original original) {
    return before(original.sha256()).orElseGet(() -> processStored(original));
  }

  /// The documents in what was fetched: the lines of a bundle; a mail and what hangs on it; the
  /// cases of what was pushed.
  private static List<Fetched> parts(Fetched fetched) {
    if (Bundle.isBundle(fetched)) {
      return Bundle.lines(fetched);
    }
    List<Fetched> parts = new ArrayList<>(PushedCases.of(fetched));
    if (MailParts.isMail(fetched)) {
      parts.addAll(MailParts.attachments(fetched));
    }
    return parts;
  }

  /// Reads bundles as if each document had been learned at noon UTC of the day of its publication,
  /// all of them in that order.
  public List<Outcome<DocumentId>> addAsPublished(List<Fetched> bundles) {
    return asPublished(bundles).stream().map(line -> addOne(line, writer.accept(line))).toList();
  }

  /// The lines of bundles as if each had been fetched at noon UTC of the day of its publication, in
  /// that order.
  public static List<Fetched> asPublished(List<Fetched> bundles) {
    List<Fetched> lines = new ArrayList<>();
    for (Fetched bundle : bundles) {
      Bundle.lines(bundle).stream().map(Pipeline::asPublished).forEach(lines::add);
    }
    lines.sort(Comparator.comparing(Fetched::at));
    return List.copyOf(lines);
  }

  private static Fetched asPublished(Fetched line) {
    Instant at =
        Bundle.published(line)
            .map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
            .orElse(line.at());
    return new Fetched(
        line.source(), line.address(), line.mediaType(), at, line.sha256(), line.bytes());
  }

  private Outcome<DocumentId> addOne(Fetched fetched, StoreWriter.Accepted accepted) {
    if (!accepted.isNew()) {
      Optional<Outcome<DocumentId>> before = before(fetched.sha256());
      if (before.isPresent()) {
        return before.get();
      }
    }
    return process(accepted.original(), fetched.bytes());
  }

  private Optional<Outcome<DocumentId>> before(String sha256) {
    if (store().document(new DocumentId(sha256)).isPresent()) {
      return Optional.of(new Outcome.Skipped<>("the same bytes were read before"));
    }
    return store()
        .quarantined(sha256)
        .map(quarantined ->
            new Outcome.Skipped<>(
                "the same bytes were quarantined before: " + quarantined.problem().cause()));
  }

  /// Finishes what a crash interrupted: originals kept and not yet read.
  public List<Outcome<DocumentId>> resume() {
    return store().pending().stream().map(this::processStored).toList();
  }

  /// Tries everything in quarantine again.
  public List<Outcome<DocumentId>> retry() {
    return store().quarantine().stream()
        .map(Quarantined::sha256)
        .map(sha256 -> store().originalRecord(sha256).orElseThrow())
        .map(this::processStored)
        .toList();
  }

  /// Writes down the status changes of days that were known beforehand and have come.
  ///
  /// @return how many
  public int advance() {
    LocalDate today = dayOf(clock.instant());
    return writer.transaction(transaction -> ledger.advance(transaction, today));
  }

  private Outcome<DocumentId> processStored(Original original) {
    return process(original, bytesOf(original));
  }

  private byte[] bytesOf(Original original) {
    return store()
        .originals()
        .bytes(original.sha256())
        .orElseThrow(() ->
            new IllegalStateException(
                "the original " + store().originals().place(original.sha256()) + " is gone"));
  }

  private Outcome<DocumentId> process(Original original, byte[] bytes) {
    Fetched fetched = original.with(bytes);
    Outcome<Intake.Taken> read = intake.read(fetched);
    boolean late = original.late();
    return writer.transaction(transaction -> finish(transaction, fetched, read, ALL, late));
  }

  private Outcome<DocumentId> finish(
      Transaction transaction,
      Fetched fetched,
      Outcome<Intake.Taken> read,
      long decided,
      boolean late) {
    return switch (read) {
      case Outcome.Done<Intake.Taken>(Intake.Taken taken) ->
          recordOrQuarantine(transaction, fetched, taken, decided, late);
      case Outcome.Skipped<Intake.Taken>(String reason) ->
          quarantine(
              transaction, fetched, new Problem(fetched.address().toString(), "parse", reason));
      case Outcome.Failed<Intake.Taken>(Problem problem) ->
          quarantine(transaction, fetched, problem);
    };
  }

  private Outcome<DocumentId> recordOrQuarantine(
      Transaction transaction, Fetched fetched, Intake.Taken taken, long decided, boolean late) {
    try {
      return transaction.part(() -> record(transaction, taken, decided, late));
    } catch (Derivation.Defect e) {
      LOG.error("{} could not be resolved", fetched.address(), e);
      Problem problem =
          new Problem(
              fetched.address().toString(), "resolve", "a defect of the resolver: " + e.getCause());
      return quarantine(transaction, fetched, problem);
    }
  }

  private Outcome<DocumentId> quarantine(
      Transaction transaction, Fetched fetched, Problem problem) {
    transaction.quarantine(fetched.sha256(), problem, clock.instant());
    return new Outcome.Failed<>(problem);
  }

  /// Reads every original anew, in the order in which they were read the first time and as learned
  /// then, with every decision in its place, in one transaction: until it is done, everybody sees
  /// the old answers.
  ///
  /// @return one outcome an original
  public List<Outcome<DocumentId>> rebuild() {
    List<Original> originals = new Rebuild(store()).order();
    return writer.transaction(transaction -> {
      List<Decision> decisions = transaction.decisions().all();
      List<Decisions.Move> moves = transaction.decisions().takeMoves();
      transaction.clearDerived();
      List<Outcome<DocumentId>> outcomes = new ArrayList<>();
      long decided = 0;
      for (Original original : originals) {
        Fetched fetched = original.with(bytesOf(original));
        outcomes.add(finish(transaction, fetched, intake.read(fetched), decided, original.late()));
        DocumentId id = new DocumentId(original.sha256());
        for (Decision decision : decisions) {
          if (decision.after().equals(Optional.of(id))) {
            apply(transaction, decision);
            decided = decision.number();
          }
        }
      }
      transaction.decisions().giveBack(moves);
      return List.copyOf(outcomes);
    });
  }

  /// Puts an action on record, and matches anew the documents that it is about.
  ///
  /// @param by who says so
  /// @throws IllegalArgumentException saying what is wrong with it; nothing was done
  public Decision decide(ReviewAction action, String by) {
    return writer.transaction(transaction -> decide(transaction, action, by));
  }

  /// The same within a transaction.
  Decision decide(Transaction transaction, ReviewAction action, String by) {
    List<Pairing> pairings = new ReviewPairings(store(), stages.resolve()).pairings(action);
    Decision decision = transaction.decisions().add(clock.instant(), by, action, pairings);
    apply(transaction, decision);
    return decision;
  }

  private void apply(Transaction transaction, Decision decision) {
    ledger.advance(transaction, dayOf(decision.made()));
    transaction.beginUnit();
    List<DocumentId> documents =
        ReviewPairings.documents(transaction, decision).stream()
            .filter(id -> transaction.document(id).isPresent())
            .toList();
    documents.forEach(id -> transaction.link("decision " + decision.number(), id));
    if (!documents.isEmpty()) {
      Derivation.Cause cause = new Derivation.Cause(decision.made(), Optional.empty(), false);
      derivation.derive(transaction, documents.getFirst(), decision.number(), cause);
    }
  }

  private Outcome<DocumentId> record(
      Transaction transaction, Intake.Taken taken, long decided, boolean late) {
    Recorded recorded = taken.recorded();
    DocumentId document = recorded.reading().document().id();
    ledger.advance(transaction, dayOf(recorded.learned()));
    transaction.beginUnit();
    transaction.addDocument(recorded, taken.label(), taken.extras(), taken.matterKeys());
    Kinship.note(transaction.kinships(), recorded.reading().document());
    Kinship.linkReplaced(transaction, recorded.reading().document());
    Derivation.Cause cause = new Derivation.Cause(recorded.learned(), Optional.of(document), late);
    derivation.derive(transaction, document, decided, cause);
    return new Outcome.Done<>(document);
  }

  /// Lets go of the standing searches; the store stays open.
  @Override
  public void close() {
    alarm.close();
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
