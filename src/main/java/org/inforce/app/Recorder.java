package org.inforce.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  /// Keeps what was news long ago; what follows from it is worked out by {@link #settle}.
  List<Outcome<DocumentId>> keepLate(
      Transaction transaction, List<Fetched> all, List<Outcome<Intake.Taken>> read) {
    transaction.enlargeCache();
    List<Outcome<DocumentId>> outcomes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      outcomes.add(
          taken(
              transaction,
              all.get(i),
              read.get(i),
              taken -> new Outcome.Done<>(keep(transaction, taken))));
    }
    return List.copyOf(outcomes);
  }

  /// Works out what follows from all that is kept and unsettled, each matter once.
  ///
  /// @return what the resolver failed on, which is in quarantine
  List<Problem> settle(Transaction transaction, long decided) {
    List<DocumentId> documents = transaction.unsettled().all();
    if (documents.isEmpty()) {
      return List.of();
    }
    transaction.enlargeCache();
    transaction.beginUnit();
    return settle(transaction, documents, decided);
  }

  /// If one of them brings out a defect of the resolver, by halves, so that it harms itself alone.
  private List<Problem> settle(Transaction transaction, List<DocumentId> documents, long decided) {
    try {
      return transaction.part(() -> {
        documents.forEach(transaction::joinMatter);
        Instant learned = transaction.learned(documents.getLast());
        derivation.derive(transaction, decided, Derivation.Cause.of(learned, documents, true));
        return List.of();
      });
    } catch (Derivation.Defect e) {
      if (documents.size() == 1) {
        return List.of(takeBack(transaction, documents.getFirst(), e));
      }
      LOG.warn("{} documents are resolved by halves: {}", documents.size(), e.getMessage());
      int half = documents.size() / 2;
      List<Problem> problems = new ArrayList<>();
      problems.addAll(settle(transaction, documents.subList(0, half), decided));
      problems.addAll(settle(transaction, documents.subList(half, documents.size()), decided));
      return List.copyOf(problems);
    }
  }

  private Problem takeBack(Transaction transaction, DocumentId document, Derivation.Defect defect) {
    String address =
        transaction.document(document).flatMap(Document::address).orElse(document.value());
    Problem problem = unresolved(address, defect);
    transaction.unsettled().takeBack(document);
    transaction.quarantine(document.value(), problem, clock.instant());
    return problem;
  }

  Outcome<DocumentId> record(
      Transaction transaction,
      Fetched fetched,
      Outcome<Intake.Taken> read,
      long decided,
      boolean late) {
    return taken(
        transaction,
        fetched,
        read,
        taken -> recordOrQuarantine(transaction, fetched, taken, decided, late));
  }

  /// Does something with what was read; what could not be goes into quarantine.
  private Outcome<DocumentId> taken(
      Transaction transaction,
      Fetched fetched,
      Outcome<Intake.Taken> read,
      Function<Intake.Taken, Outcome<DocumentId>> use) {
    return switch (read) {
      case Outcome.Done<Intake.Taken>(Intake.Taken taken) -> use.apply(taken);
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
      return quarantine(transaction, fetched, unresolved(fetched.address().toString(), e));
    }
  }

  private static Problem unresolved(String address, Derivation.Defect defect) {
    LOG.error("{} could not be resolved", address, defect);
    return new Problem(address, "resolve", "a defect of the resolver: " + defect.getCause());
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
    Derivation.Cause cause = Derivation.Cause.of(learned, List.of(document), late);
    derivation.derive(transaction, document, decided, cause);
    return new Outcome.Done<>(document);
  }

  /// Adds a document, from which nothing follows yet.
  private DocumentId keep(Transaction transaction, Intake.Taken taken) {
    Recorded recorded = taken.recorded();
    Document document = recorded.reading().document();
    ledger.advance(transaction, recorded.learned());
    transaction.beginUnit();
    transaction.addDocument(recorded, taken.label(), taken.extras(), taken.affinity());
    Kinship.note(transaction.kinships(), document);
    Kinship.linkReplaced(transaction, document);
    return document.id();
  }
}
