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
import org.inforce.model.LegalStatus;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.inforce.store.Transaction;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Rings the bell for those who follow an instrument, in the transaction of the news.
final class Alarm implements AutoCloseable {
  private final Audience audience = new Audience();

  /// A document changes what is known of an instrument, or a day known beforehand came.
  ///
  /// @param before the status known before
  /// @param earlier the events known before
  /// @param after the steps known now
  /// @param known all that is known of the instrument's matter now
  /// @param shownAs empty unless it was taken for another one until now
  void ring(
      Transaction transaction,
      Instrument instrument,
      Optional<LegalStatus> before,
      List<StatusEvent> earlier,
      List<Step> after,
      Resolution known,
      Instant learned,
      boolean fromDocument,
      List<News.ShownAs> shownAs) {
    Subscriptions all = audience.in(transaction.outbox());
    LocalDate today = LocalDate.ofInstant(learned, ZoneOffset.UTC);
    Optional<Step> now = Timelines.on(after, today);
    if (all.isEmpty() || now.isEmpty()) {
      return;
    }
    News news =
        new News(
            instrument,
            before,
            now.get().status(),
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
    new Bell(all).ring(news, transaction.outbox());
  }

  @Override
  public void close() {
    audience.close();
  }
}
