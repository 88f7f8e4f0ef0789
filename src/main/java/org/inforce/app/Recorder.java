package org.inforce.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.Recorded;
import org.inforce.store.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts on record, within a transaction, what documents were read to say, with all that follows
/// from it; what could not be read goes into quarantine.
record Recorder(Ledger ledger, Derivation derivation, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

  /// Many at once; if one of them brings out a defect of the resolver, one after the other, so that
  /// it harms itself alone.
  List<Outcome<DocumentId>> record(
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
      outcomes.add(record(transaction, all.get(i), read.get(i), decided, late));
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
            outcomes.add(record(transaction, fetched, read.get(i), decided, late));
      }
    }
    Derivation.Cause cause = new Derivation.Cause(all.getLast().at(), documents, late);
    derivation.derive(transaction, documents, decided, cause);
    return List.copyOf(outcomes);
  }

  Outcome<DocumentId> record(
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
      return transaction.part(() -> recordOne(transaction, taken, decided, late));
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

  private Outcome<DocumentId> recordOne(
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
    ledger.advance(transaction, recorded.learned());
    transaction.beginUnit();
    transaction.addDocument(recorded, taken.label(), taken.extras(), taken.matterKeys());
    Kinship.note(transaction.kinships(), document);
    Kinship.linkReplaced(transaction, document);
    return document.id();
  }
}
