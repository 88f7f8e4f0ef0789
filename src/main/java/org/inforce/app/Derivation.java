package org.inforce.app;

import java.io.Serial;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.inforce.alert.News;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Pairing;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.inforce.store.KnownStatus;
import org.inforce.store.Replacement;
import org.inforce.store.Transaction;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// What follows from the readings of a matter, written within the transaction of whatever changes
/// them: its instruments, cases and events, the ledger of changes, and the bell.
final class Derivation {
  private final Stages stages;
  private final Ledger ledger;
  private final Alarm alarm;

  Derivation(Stages stages, Ledger ledger, Alarm alarm) {
    this.stages = stages;
    this.ledger = ledger;
    this.alarm = alarm;
  }

  /// Brings up to date the matter of a document. Two matters whose readings turn out to tell of the
  /// same instrument are one, so that joining goes on until no other matter has any of the
  /// instruments.
  ///
  /// @param decided the number of the last decision that counts
  void derive(Transaction transaction, DocumentId document, long decided, Cause cause) {
    derive(transaction, transaction.joinMatter(document), document, decided, cause);
  }

  /// Brings up to date the matters of the documents that are the cause, which were added, and
  /// joined, together: each matter once.
  void derive(Transaction transaction, long decided, Cause cause) {
    Set<Long> done = new HashSet<>();
    for (DocumentId document : cause.documents()) {
      long matter = transaction.matterOf(document);
      if (!done.contains(matter)) {
        done.add(derive(transaction, matter, document, decided, cause));
      }
    }
  }

  private long derive(
      Transaction transaction, long joined, DocumentId document, long decided, Cause cause) {
    List<Pairing> pairings = transaction.decisions().pairingsUpTo(decided);
    long matter = joined;
    while (true) {
      List<Recorded> readings = transaction.readings(matter);
      Resolution resolution = resolve(readings, pairings);
      List<DocumentId> others = transaction.othersWith(matter, resolution.instruments());
      if (others.isEmpty()) {
        write(transaction, matter, resolution, cause.among(readings));
        return matter;
      }
      for (DocumentId other : others) {
        String key = "joined " + other + " " + document;
        transaction.link(key, other);
        transaction.link(key, document);
      }
      matter = transaction.joinMatter(document);
    }
  }

  private Resolution resolve(List<Recorded> readings, List<Pairing> pairings) {
    try {
      return stages.resolve().apply(readings, pairings);
    } catch (RuntimeException | StackOverflowError e) {
      // As in the intake: the document that brings out a defect waits in quarantine, alone.
      throw new Defect(e);
    }
  }

  /// A stage failed on what a document brought; distinct from a failure of the store, which stops.
  static final class Defect extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    Defect(Throwable cause) {
      super(cause);
    }
  }

  /// What brings something about.
  ///
  /// @param learned the moment of it
  /// @param documents in the order in which they were read; none for a decision
  /// @param late true if it was news long ago, of which nobody is alerted
  record Cause(Instant learned, SequencedSet<DocumentId> documents, boolean late) {
    Cause {
      documents = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(documents));
    }

    static Cause of(Instant learned, List<DocumentId> documents, boolean late) {
      return new Cause(learned, new LinkedHashSet<>(documents), late);
    }

    /// What of it concerns a matter, by its readings.
    Cause among(List<Recorded> readings) {
      return of(
          learned,
          readings.stream()
              .map(recorded -> recorded.reading().document().id())
              .filter(documents::contains)
              .toList(),
          late);
    }
  }

  private void write(Transaction transaction, long matter, Resolution resolution, Cause cause) {
    Replacement replacement = transaction.replacement(matter, resolution);
    // Whoever is alerted may be told of what a day that came changes; the ledger holds that
    // already.
    Set<InstrumentId> changed = cause.late() ? replacement.changed() : Set.of();
    List<Before> all =
        resolution.instruments().stream()
            .filter(instrument -> !cause.late() || changed.contains(instrument.id()))
            .map(i -> Before.of(transaction, i, replacement.takenInBy(i.id())))
            .toList();
    for (InstrumentId gone : replacement.write(cause.learned())) {
      transaction.forget(gone);
    }
    for (Before before : all) {
      Instrument instrument = before.instrument();
      List<Step> after = Timelines.steps(instrument, resolution.events(), resolution.proceedings());
      ledger.news(
          transaction,
          instrument,
          before.steps(),
          before.takenIn(),
          after,
          cause.learned(),
          List.copyOf(cause.documents()));
      if (!cause.late()) {
        alarm.ring(
            transaction,
            new Occasion(
                instrument,
                before.status(),
                before.events(),
                after,
                resolution,
                cause.learned(),
                true,
                before.shownAs(),
                before.isElsewise(after)));
      }
    }
  }

  /// What was known of an instrument; of one that comes back, what was known of that for which it
  /// was taken.
  ///
  /// @param takenIn the steps of those that turned out to be this one
  /// @param shownAs empty unless it comes back
  private record Before(
      Instrument instrument,
      List<Step> steps,
      List<Step> takenIn,
      List<StatusEvent> events,
      Optional<LegalStatus> status,
      List<News.ShownAs> shownAs) {
    /// True if its status is told otherwise now, on whatever day, or it is shown under another id.
    boolean isElsewise(List<Step> after) {
      return !takenIn.isEmpty() || !shownAs.isEmpty() || Occasion.isElsewise(steps, after);
    }

    static Before of(Transaction transaction, Instrument instrument, List<InstrumentId> takenIn) {
      Optional<Instrument> other =
          transaction.instrument(instrument.id()).isPresent()
              ? Optional.empty()
              : transaction.decisions().movedTo(instrument.id()).flatMap(transaction::instrument);
      Instrument shown = other.orElse(instrument);
      return new Before(
          instrument,
          Ledger.steps(transaction, shown),
          takenIn.stream()
              .flatMap(id -> transaction.instrument(id).stream())
              .flatMap(one -> Ledger.steps(transaction, one).stream())
              .toList(),
          transaction.events(shown.id()),
          transaction.known(shown.id()).map(KnownStatus::status),
          other.isEmpty()
              ? List.of()
              : transaction.decisions().shownAs(instrument.id()).stream()
                  .map(as -> new News.ShownAs(as.as(), as.since()))
                  .toList());
    }
  }
}
