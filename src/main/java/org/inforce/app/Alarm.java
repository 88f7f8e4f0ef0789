package org.inforce.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Audience;
import org.inforce.alert.Bell;
import org.inforce.alert.News;
import org.inforce.alert.Subscriptions;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Resolution;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
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

  /// A document changes what is known of an instrument, or a day known beforehand came.
  ///
  /// @param before the status known before
  /// @param earlier the events known before
  /// @param after the steps known now
  /// @param known all that is known of the instrument's matter now
  /// @param shownAs empty unless it was taken for another one until now
  /// @param elsewise true if what was told of it before may be wrong now
  void ring(
      Transaction transaction,
      Instrument instrument,
      Optional<LegalStatus> before,
      List<StatusEvent> earlier,
      List<Step> after,
      Resolution known,
      Instant learned,
      boolean fromDocument,
      List<News.ShownAs> shownAs,
      boolean elsewise) {
    if (silent) {
      return;
    }
    Subscriptions all = audience.in(transaction.outbox());
    LocalDate today = LocalDate.ofInstant(learned, ZoneOffset.UTC);
    Optional<Status> now = Timelines.on(after, today).map(Step::status);
    if (all.isEmpty()) {
      return;
    }
    boolean withdrawn = now.isEmpty() && before.isPresent();
    News news =
        new News(
            instrument,
            before,
            now.or(() -> last(before, today)),
            today,
            learned,
            fromDocument,
            earlier,
            known.events().stream().filter(e -> e.instrument().equals(instrument.id())).toList(),
            known.proceedings(),
            known.obligations().stream()
                .filter(o -> o.instrument().equals(Optional.of(instrument.id())))
                .toList(),
            transaction::document,
            transaction.decisions().formerly(instrument.id()),
            shownAs,
            transaction.decisions()::formerly);
    Bell bell = new Bell(all);
    if (withdrawn) {
      bell.withdraw(news, transaction.outbox());
    } else {
      bell.ring(news, transaction.outbox());
      if (elsewise) {
        bell.correct(news, transaction.outbox());
      }
    }
  }

  /// Tells those who were told what by all that the store knows now was not so.
  void correct(Transaction transaction, Instant now) {
    if (audience.in(transaction.outbox()).isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (Instrument instrument : told(transaction)) {
      Resolution known =
          new Resolution(
              List.of(instrument),
              transaction.proceedings(instrument.id()),
              transaction.events(instrument.id()),
              transaction.obligations(instrument.id()),
              List.of(),
              List.of());
      List<Step> steps = Timelines.steps(instrument, known.events(), known.proceedings());
      Optional<LegalStatus> status = Timelines.on(steps, today).map(s -> s.status().status());
      ring(
          transaction,
          instrument,
          status,
          known.events(),
          steps,
          known,
          now,
          false,
          List.of(),
          true);
    }
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

  /// The status that was known until all that told it was withdrawn.
  private static Optional<Status> last(Optional<LegalStatus> before, LocalDate today) {
    return before.map(status -> new Status(status, today, List.of(), ""));
  }

  @Override
  public void close() {
    audience.close();
  }
}
