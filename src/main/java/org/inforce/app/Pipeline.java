package org.inforce.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.collect.MailParts;
import org.inforce.collect.PushedCases;
import org.inforce.model.Decision;
import org.inforce.model.Document;
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

  /// Reads what was news long ago, e.g. of an archive: all follows from it but alerts. It is one
  /// transaction, so that a law of which many tell is brought up to date once.
  ///
  /// @return the outcomes of each, as of {@link #add}
  public List<List<Outcome<DocumentId>>> addLate(List<Fetched> fetched) {
    List<List<Fetched>> parts = fetched.stream().map(Pipeline::parts).toList();
    List<Fetched> flat = parts.stream().flatMap(List::stream).toList();
    List<Outcome<DocumentId>> outcomes = addTogether(flat, writer.acceptLate(flat));
    List<List<Outcome<DocumentId>>> each = new ArrayList<>();
    int from = 0;
    for (List<Fetched> part : parts) {
      each.add(outcomes.subList(from, from + part.size()));
      from += part.size();
    }
    return List.copyOf(each);
  }

  private List<Outcome<DocumentId>> addTogether(
      List<Fetched> fetched, List<StoreWriter.Accepted> accepted) {
    Map<String, Fetched> unread = new LinkedHashMap<>();
    for (int i = 0; i < fetched.size(); i++) {
      if (accepted.get(i).isNew()) {
        unread.put(
            fetched.get(i).sha256(), accepted.get(i).original().with(fetched.get(i).bytes()));
      }
    }
    Iterator<Outcome<DocumentId>> read =
        processTogether(List.copyOf(unread.values()), true).iterator();
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
    return Rebuild.together(store().pending()).stream()
        .flatMap(originals -> processStored(originals).stream())
        .toList();
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

  private List<Outcome<DocumentId>> processStored(List<Original> together) {
    return processTogether(fetched(together), together.getFirst().late());
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
    return writer.transaction(transaction -> finish(transaction, fetched, read, ALL, late));
  }

  private List<Outcome<DocumentId>> processTogether(List<Fetched> all, boolean late) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Outcome<Intake.Taken>> read = readAll(all);
    return writer.transaction(transaction -> finish(transaction, all, read, ALL, late));
  }

  /// By as many cores as there are: what one document says hangs on no other.
  private List<Outcome<Intake.Taken>> readAll(List<Fetched> all) {
    return all.parallelStream().map(intake::read).toList();
  }

  /// Many at once; if one of them brings out a defect of the resolver, one after the other, so that
  /// it harms itself alone.
  private List<Outcome<DocumentId>> finish(
      Transaction transaction,
      List<Fetched> all,
      List<Outcome<Intake.Taken>> read,
      long decided,
      boolean late) {
    if (all.size() > 1) {
      try {
        return transaction.part(() -> recordTogether(transaction, all, read, decided, late));
      } catch (Derivation.Defect e) {
        LOG.warn("{} documents are read one after the other: {}", all.size(), e.getMessage());
      }
    }
    List<Outcome<DocumentId>> outcomes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      outcomes.add(finish(transaction, all.get(i), read.get(i), decided, late));
    }
    return List.copyOf(outcomes);
  }

  private List<Outcome<DocumentId>> recordTogether(
      Transaction transaction,
      List<Fetched> all,
      List<Outcome<Intake.Taken>> read,
      long decided,
      boolean late) {
    List<Outcome<DocumentId>> outcomes = new ArrayList<>();
    List<DocumentId> documents = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Fetched fetched = all.get(i);
      switch (read.get(i)) {
        case Outcome.Done<Intake.Taken>(Intake.Taken taken) -> {
          documents.add(keep(transaction, taken));
          transaction.joinMatter(documents.getLast());
          outcomes.add(new Outcome.Done<>(documents.getLast()));
        }
        case Outcome.Skipped<Intake.Taken> _, Outcome.Failed<Intake.Taken> _ ->
            outcomes.add(finish(transaction, fetched, read.get(i), decided, late));
      }
    }
    Derivation.Cause cause = new Derivation.Cause(all.getLast().at(), documents, late);
    derivation.derive(transaction, documents, decided, cause);
    return List.copyOf(outcomes);
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
      for (List<Original> together : Rebuild.together(originals)) {
        List<Fetched> fetched = fetched(together);
        List<Outcome<Intake.Taken>> read = readAll(fetched);
        boolean late = together.getFirst().late();
        outcomes.addAll(finish(transaction, fetched, read, decided, late));
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
      Derivation.Cause cause = new Derivation.Cause(decision.made(), List.of(), false);
      derivation.derive(transaction, documents.getFirst(), decision.number(), cause);
    }
  }

  private Outcome<DocumentId> record(
      Transaction transaction, Intake.Taken taken, long decided, boolean late) {
    DocumentId document = keep(transaction, taken);
    Instant learned = taken.recorded().learned();
    Derivation.Cause cause = new Derivation.Cause(learned, List.of(document), late);
    derivation.derive(transaction, document, decided, cause);
    return new Outcome.Done<>(document);
  }

  /// Adds a document, from which nothing follows yet.
  private DocumentId keep(Transaction transaction, Intake.Taken taken) {
    Recorded recorded = taken.recorded();
    Document document = recorded.reading().document();
    ledger.advance(transaction, dayOf(recorded.learned()));
    transaction.beginUnit();
    transaction.addDocument(recorded, taken.label(), taken.extras(), taken.matterKeys());
    Kinship.note(transaction.kinships(), document);
    Kinship.linkReplaced(transaction, document);
    return document.id();
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
