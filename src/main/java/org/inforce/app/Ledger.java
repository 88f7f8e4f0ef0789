package org.inforce.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inforce.model.DocumentId;
import org.inforce.model.EventDate;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Proceeding;
import org.inforce.model.Status;
import org.inforce.model.StatusChange;
import org.inforce.model.StatusEvent;
import org.inforce.store.KnownStatus;
import org.inforce.store.Originals;
import org.inforce.store.RecordedChange;
import org.inforce.store.Transaction;

/// Keeps, in the transaction of whatever brings it about, the status that we know of each
/// instrument, and writes down each change of it: because a document said so, or because a day that
/// was known beforehand came. The same documents learned at the same moments give the same ledger.
final class Ledger {
  private final Stages.Judge judge;

  Ledger(Stages.Judge judge) {
    this.judge = judge;
  }

  /// Writes down the changes of days known beforehand, up to and including a day.
  ///
  /// @return how many
  int advance(Transaction transaction, LocalDate today) {
    int changes = 0;
    for (List<KnownStatus> due = transaction.dueBy(today);
        !due.isEmpty();
        due = transaction.dueBy(today)) {
      transaction.beginUnit();
      KnownStatus first = due.getFirst();
      LocalDate day = first.nextChange().orElseThrow();
      Optional<Instrument> instrument = transaction.instrument(first.instrument());
      if (instrument.isEmpty()) {
        transaction.forget(first.instrument());
      } else {
        Instant dawn = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        changes += update(transaction, instrument.get(), day, dawn, Optional.empty());
      }
    }
    return changes;
  }

  /// Compares what is known of an instrument with its events, and writes down the change.
  ///
  /// @param day of which the status is asked
  /// @return 1 if there was one, else 0
  int update(
      Transaction transaction,
      Instrument instrument,
      LocalDate day,
      Instant learned,
      Optional<DocumentId> document) {
    List<StatusEvent> events = transaction.events(instrument.id());
    List<Proceeding> proceedings = transaction.proceedings(instrument.id());
    Optional<LegalStatus> before = transaction.known(instrument.id()).map(KnownStatus::status);
    Optional<Status> now = judge.statusOn(day, events, proceedings);
    if (now.isEmpty()) {
      transaction.forget(instrument.id());
      return 0;
    }
    Status status = now.get();
    transaction.know(
        new KnownStatus(
            instrument.id(),
            status.status(),
            status.since(),
            nextChange(day, status.status(), events, proceedings)));
    if (before.isPresent() && before.get() == status.status()) {
      return 0;
    }
    StatusChange change =
        new StatusChange(
            instrument.id(), before, status.status(), status.since(), status.because());
    transaction.addChange(
        new RecordedChange(
            key(change, day, document), 0, instrument.name(), change, document, learned));
    return 1;
  }

  /// The first day after this one on which the events known already give another status. A status
  /// changes only on the day of an event, or on the day after its last.
  private Optional<LocalDate> nextChange(
      LocalDate today, LegalStatus status, List<StatusEvent> events, List<Proceeding> proceedings) {
    SortedSet<LocalDate> days = new TreeSet<>();
    events.stream()
        .map(StatusEvent::effective)
        .flatMap(Ledger::edges)
        .filter(day -> day.isAfter(today))
        .forEach(days::add);
    return days.stream()
        .filter(day ->
            judge
                .statusOn(day, events, proceedings)
                .map(Status::status)
                .filter(then -> then != status)
                .isPresent())
        .findFirst();
  }

  private static Stream<LocalDate> edges(EventDate date) {
    return Stream.of(date.first(), date.last(), date.last().map(last -> last.plusDays(1)))
        .flatMap(Optional::stream);
  }

  private static String key(StatusChange change, LocalDate day, Optional<DocumentId> document) {
    String facts =
        String.join(
            "\n",
            change.instrument().value(),
            change.before().map(LegalStatus::code).orElse(""),
            change.after().code(),
            day.toString(),
            document.map(DocumentId::value).orElse(""));
    return Originals.sha256(facts.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }
}
