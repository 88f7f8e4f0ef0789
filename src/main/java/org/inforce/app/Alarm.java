package org.inforce.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Audience;
import org.inforce.alert.Bell;
import org.inforce.alert.Subscriptions;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Resolution;
import org.inforce.store.Transaction;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Rings the bell for those who follow an instrument, in the transaction of the news.
final class Alarm implements AutoCloseable {
  private final Audience audience = new Audience();
  private boolean silent;

  /// Within a transaction: nobody is told of anything until it is {@link #wake woken}.
  void silence() {
    silent = true;
  }

  void wake() {
    silent = false;
  }

  /// Something changes what is known of an instrument.
  void ring(Transaction transaction, Occasion occasion) {
    if (silent) {
      return;
    }
    Subscriptions all = audience.in(transaction.outbox());
    if (!all.isEmpty()) {
      occasion.ring(new Bell(all), Occasion.Surroundings.of(transaction), transaction.outbox());
    }
  }

  /// Tells those who were told what by all that the store knows now was not so.
  void correct(Transaction transaction, Instant now) {
    if (audience.in(transaction.outbox()).isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (Instrument instrument : told(transaction)) {
      Resolution known = known(transaction, instrument);
      List<Step> steps = Timelines.steps(instrument, known.events(), known.proceedings());
      Optional<LegalStatus> status = Timelines.on(steps, today).map(s -> s.status().status());
      ring(
          transaction,
          new Occasion(
              instrument, status, known.events(), steps, known, now, false, List.of(), true));
    }
  }

  /// All that the store knows of an instrument.
  static Resolution known(Transaction transaction, Instrument instrument) {
    return new Resolution(
        List.of(instrument),
        transaction.proceedings(instrument.id()),
        transaction.events(instrument.id()),
        transaction.obligations(instrument.id()),
        List.of(),
        List.of());
  }

  /// The instruments of which anybody was told, as they are called now.
  private static List<Instrument> told(Transaction transaction) {
    return transaction.outbox().instruments().stream()
        .map(InstrumentId::new)
        .flatMap(id ->
            transaction
                .instrument(id)
                .or(() -> transaction.decisions().movedTo(id).flatMap(transaction::instrument))
                .stream())
        .distinct()
        .toList();
  }

  @Override
  public void close() {
    audience.close();
  }
}
