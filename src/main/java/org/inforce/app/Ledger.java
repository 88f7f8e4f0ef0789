package org.inforce.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Quote;
import org.inforce.model.Resolution;
import org.inforce.model.StatusChange;
import org.inforce.store.KnownStatus;
import org.inforce.store.Originals;
import org.inforce.store.RecordedChange;
import org.inforce.store.Transaction;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Keeps, in the transaction of whatever brings it about, the status that we know of each
/// instrument, and writes down each change of it: because a document said so (for today, or for a
/// day ahead), or because a day known beforehand came. The same documents learned at the same
/// moments give the same ledger.
final class Ledger {
  private final Alarm alarm;

  Ledger(Alarm alarm) {
    this.alarm = alarm;
  }

  /// Writes down the changes of days known beforehand, up to and including that of a moment.
  ///
  /// @return how many
  int advance(Transaction transaction, Instant now) {
    LocalDate today = dayOf(now);
    int changes = 0;
    for (List<KnownStatus> due = transaction.dueBy(today);
        !due.isEmpty();
        due = transaction.dueBy(today)) {
      transaction.beginUnit();
      KnownStatus known = due.getFirst();
      Optional<Instrument> instrument = transaction.instrument(known.instrument());
      if (instrument.isEmpty()) {
        transaction.forget(known.instrument());
      } else {
        changes += come(transaction, instrument.get(), known);
      }
    }
    return changes;
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private int come(Transaction transaction, Instrument instrument, KnownStatus known) {
    LocalDate day = known.nextChange().orElseThrow();
    List<Step> steps = steps(transaction, instrument);
    Optional<Step> now = Timelines.on(steps, day);
    know(transaction, instrument, steps, day);
    if (now.isEmpty() || now.get().status().status() == known.status()) {
      return 0;
    }
    StatusChange change =
        new StatusChange(
            instrument.id(),
            Optional.of(known.status()),
            now.get().status().status(),
            now.get().day(),
            now.get().status().because());
    Instant dawn = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    write(transaction, instrument, change, dawn, Optional.empty());
    Resolution all = Alarm.known(transaction, instrument);
    alarm.ring(
        transaction,
        new Occasion(
            instrument,
            Optional.of(known.status()),
            all.events(),
            steps,
            all,
            dawn,
            false,
            List.of(),
            false));
    return 1;
  }

  /// Writes down what a document, or a decision, changes in what we say about an instrument.
  ///
  /// @param documents what brings it about; none for a decision
  /// @param before the steps known without it
  /// @param takenIn those of instruments that turn out to be this one: what was written down of
  ///   them is no news
  /// @param after the steps known with it
  void news(
      Transaction transaction,
      Instrument instrument,
      List<Step> before,
      List<Step> takenIn,
      List<Step> after,
      Instant learned,
      List<DocumentId> documents) {
    LocalDate today = dayOf(learned);
    for (StatusChange change : Timelines.changes(instrument, before, after, today)) {
      if (takenIn.stream().noneMatch(step -> isSame(step, change))) {
        write(transaction, instrument, change, learned, proof(change, documents));
      }
    }
    know(transaction, instrument, after, today);
  }

  private static boolean isSame(Step step, StatusChange change) {
    return step.day().equals(change.day()) && step.status().status() == change.after();
  }

  /// Of many documents that were read together the first that is quoted for the change.
  private static Optional<DocumentId> proof(StatusChange change, List<DocumentId> documents) {
    Set<DocumentId> quoted =
        change.because().stream()
            .flatMap(event -> event.evidence().stream())
            .map(Quote::document)
            .collect(Collectors.toSet());
    return documents.stream()
        .filter(quoted::contains)
        .findFirst()
        .or(() -> documents.stream().reduce((first, last) -> last));
  }

  /// The steps of an instrument as the store knows it; empty if it does not.
  static List<Step> steps(Transaction transaction, Instrument instrument) {
    return Timelines.steps(
        instrument, transaction.events(instrument.id()), transaction.proceedings(instrument.id()));
  }

  private static void know(
      Transaction transaction, Instrument instrument, List<Step> steps, LocalDate today) {
    Optional<LocalDate> next =
        steps.stream().map(Step::day).filter(day -> day.isAfter(today)).findFirst();
    Timelines.on(steps, today)
        .ifPresentOrElse(
            now ->
                transaction.know(
                    new KnownStatus(instrument.id(), now.status().status(), now.day(), next)),
            () -> transaction.forget(instrument.id()));
  }

  private static void write(
      Transaction transaction,
      Instrument instrument,
      StatusChange change,
      Instant learned,
      Optional<DocumentId> document) {
    transaction.addChange(
        new RecordedChange(
            key(change, learned, document), 0, instrument.name(), change, document, learned));
  }

  private static String key(StatusChange change, Instant learned, Optional<DocumentId> document) {
    String facts =
        String.join(
            "\n",
            change.instrument().value(),
            change.before().map(LegalStatus::code).orElse(""),
            change.after().code(),
            change.day().toString(),
            learned.toString(),
            document.map(DocumentId::value).orElse(""));
    return Originals.sha256(facts.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }
}
