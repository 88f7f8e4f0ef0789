package org.inforce.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Pairing;
import org.inforce.model.Problem;
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
  private final Recorder recorder;

  public Pipeline(StoreWriter writer, Stages stages, InstantSource clock) {
    this.writer = writer;
    this.stages = stages;
    this.clock = clock;
    this.intake = new Intake(stages);
    this.alarm = new Alarm();
    this.ledger = new Ledger(alarm);
    this.derivation = new Derivation(stages, ledger, alarm);
    this.recorder = new Recorder(ledger, derivation, clock);
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
    return Parts.of(fetched).stream().map(part -> addOne(part, writer.accept(part))).toList();
  }

  /// Reads and keeps what was news long ago, e.g. of an archive: it is found by its words, and what
  /// else follows from it, which is all but alerts, is worked out by {@link #settle}. It is one
  /// transaction.
  ///
  /// @return the outcomes of each, as of {@link #add}
  public List<List<Outcome<DocumentId>>> keepLate(List<Fetched> fetched) {
    List<List<Fetched>> parts = fetched.stream().map(Parts::of).toList();
    List<Fetched> flat = parts.stream().flatMap(List::stream).toList();
    List<Outcome<DocumentId>> outcomes = keepTogether(flat, writer.acceptLate(flat));
    List<List<Outcome<DocumentId>>> each = new ArrayList<>();
    int from = 0;
    for (List<Fetched> part : parts) {
      each.add(outcomes.subList(from, from + part.size()));
      from += part.size();
    }
    return List.copyOf(each);
  }

  /// Works out, in one transaction, what follows from all that was kept so far, so that a law of
  /// which many tell is brought up to date once. What a crash leaves unsettled, the next start
  /// settles.
  ///
  /// @return what the resolver failed on, which is in quarantine
  public List<Problem> settle() {
    return writer.transaction(transaction -> recorder.settle(transaction, ALL));
  }

  private List<Outcome<DocumentId>> keepTogether(
      List<Fetched> fetched, List<StoreWriter.Accepted> accepted) {
    Map<String, Fetched> unread = new LinkedHashMap<>();
    for (int i = 0; i < fetched.size(); i++) {
      if (accepted.get(i).isNew()) {
        unread.put(
            fetched.get(i).sha256(), accepted.get(i).original().with(fetched.get(i).bytes()));
      }
    }
    Iterator<Outcome<DocumentId>> read = keepAll(List.copyOf(unread.values())).iterator();
    List<Outcome<DocumentId>> outcomes = new ArrayList<>();
    for (int i = 0; i < fetched.size(); i++) {
      outcomes.add(accepted.get(i).isNew() ? read.next() : addOne(fetched.get(i), accepted.get(i)));
    }
    return List.copyOf(outcomes);
  }

  /// Keeps what was fetched, to be read by {@link #read}: when this returns, it survives a crash
  /// and a power loss, and the next start reads what nobody has read.
  ///
  /// @return the originals in it
  public List<StoreWriter.Accepted> keep(Fetched fetched) {
    return Parts.of(fetched).stream().map(writer::accept).toList();
  }

  /// Reads an original that was kept, unless it was read meanwhile.
  public Outcome<DocumentId> read(Original original) {
    return before(original.sha256()).orElseGet(() -> processStored(original));
  }

  /// Reads bundles as if each document had been learned at noon UTC of the day of its publication,
  /// all of them in that order.
  public List<Outcome<DocumentId>> addAsPublished(List<Fetched> bundles) {
    return Bundle.asPublished(bundles).stream()
        .map(line -> addOne(line, writer.accept(line)))
        .toList();
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
    List<Outcome<DocumentId>> outcomes = new ArrayList<>();
    for (List<Original> together : Rebuild.together(store().pending())) {
      outcomes.addAll(
          together.getFirst().late()
              ? Rebuild.parts(together).stream()
                  .flatMap(some -> keepAll(fetched(some)).stream())
                  .toList()
              : together.stream().map(this::processStored).toList());
    }
    long unsettled = store().unsettled();
    if (unsettled > 0) {
      LOG.warn("what follows from {} documents of a stopped backfill is worked out", unsettled);
      settle();
    }
    return List.copyOf(outcomes);
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
    Instant now = clock.instant();
    return writer.transaction(transaction -> ledger.advance(transaction, now));
  }

  private Outcome<DocumentId> processStored(Original original) {
    return process(original, bytesOf(original));
  }

  private List<Fetched> fetched(List<Original> originals) {
    return originals.stream().map(original -> original.with(bytesOf(original))).toList();
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
    return writer.transaction(
        transaction -> recorder.record(transaction, fetched, read, ALL, late));
  }

  private List<Outcome<DocumentId>> keepAll(List<Fetched> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Outcome<Intake.Taken>> read = readAll(all);
    return writer.transaction(transaction -> recorder.keepLate(transaction, all, read));
  }

  /// By as many cores as there are: what one document says hangs on no other.
  private List<Outcome<Intake.Taken>> readAll(List<Fetched> all) {
    return all.parallelStream().map(intake::read).toList();
  }

  /// Reads every original anew, in the order in which they were read the first time and as learned
  /// then, with every decision in its place, in one transaction: until it is done, everybody sees
  /// the old answers. Nobody is told what is old; who was told what is read otherwise now hears so.
  ///
  /// @return one outcome an original
  public List<Outcome<DocumentId>> rebuild() {
    return writer.transaction(transaction -> {
      List<Outcome<DocumentId>> outcomes = rebuildSilently(transaction);
      alarm.correct(transaction, clock.instant());
      return outcomes;
    });
  }

  private List<Outcome<DocumentId>> rebuildSilently(Transaction transaction) {
    alarm.silence();
    try {
      return rebuild(transaction);
    } finally {
      alarm.wake();
    }
  }

  private List<Outcome<DocumentId>> rebuild(Transaction transaction) {
    List<Original> originals = new Rebuild(store()).order();
    List<Decision> decisions = transaction.decisions().all();
    List<Decisions.Move> moves = transaction.decisions().takeMoves();
    transaction.clearDerived();
    List<Outcome<DocumentId>> outcomes = new ArrayList<>();
    long decided = 0;
    for (List<Original> together : Rebuild.together(originals)) {
      for (List<Original> some : Rebuild.parts(together)) {
        outcomes.addAll(readAnew(transaction, some, decided));
      }
      recorder.settle(transaction, decided);
      Set<DocumentId> ids =
          together.stream().map(o -> new DocumentId(o.sha256())).collect(Collectors.toSet());
      for (Decision decision : decisions) {
        if (decision.after().filter(ids::contains).isPresent()) {
          apply(transaction, decision);
          decided = decision.number();
        }
      }
    }
    transaction.decisions().giveBack(moves);
    return List.copyOf(outcomes);
  }

  private List<Outcome<DocumentId>> readAnew(
      Transaction transaction, List<Original> originals, long decided) {
    List<Fetched> fetched = fetched(originals);
    List<Outcome<Intake.Taken>> read = readAll(fetched);
    return originals.getFirst().late()
        ? recorder.keepLate(transaction, fetched, read)
        : List.of(
            recorder.record(transaction, fetched.getFirst(), read.getFirst(), decided, false));
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
    ledger.advance(transaction, decision.made());
    transaction.beginUnit();
    List<DocumentId> documents =
        ReviewPairings.documents(transaction, decision).stream()
            .filter(id -> transaction.document(id).isPresent())
            .toList();
    documents.forEach(id -> transaction.link("decision " + decision.number(), id));
    if (!documents.isEmpty()) {
      Derivation.Cause cause = Derivation.Cause.of(decision.made(), List.of(), false);
      derivation.derive(transaction, documents.getFirst(), decision.number(), cause);
    }
  }

  /// Lets go of the standing searches; the store stays open.
  @Override
  public void close() {
    alarm.close();
  }
}
