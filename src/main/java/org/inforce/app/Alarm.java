package org.inforce.app;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.alert.Bell;
import org.inforce.alert.Follow;
import org.inforce.alert.News;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Quote;
import org.inforce.model.Resolution;
import org.inforce.store.Transaction;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Rings the bell for those who follow an instrument, in the transaction of the news.
final class Alarm {
  private final URI site;

  /// @param site where the pages are, ending with a slash
  Alarm(URI site) {
    this.site = site;
  }

  /// A document changes what is known of an instrument, or a day known beforehand came.
  ///
  /// @param before the status known before
  /// @param after the steps known now
  /// @param known all that is known of the instrument's matter now
  void ring(
      Transaction transaction,
      Instrument instrument,
      Optional<LegalStatus> before,
      List<Step> after,
      Resolution known,
      Instant learned,
      boolean fromDocument) {
    List<Subscription> all = Subscriptions.in(transaction.outbox());
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
            known.events().stream().filter(e -> e.instrument().equals(instrument.id())).toList(),
            known.proceedings(),
            known.obligations().stream()
                .filter(o -> o.instrument().equals(Optional.of(instrument.id())))
                .toList(),
            transaction::document);
    new Bell(new Subscriptions(all, n -> searching(all, n)), site).ring(news, transaction.outbox());
  }

  /// Searches whose words all stand in the names of the instrument or in the quotes of its events.
  private static Set<String> searching(List<Subscription> all, News news) {
    String text =
        Stream.of(
                Stream.of(news.instrument().name()),
                news.instrument().identifiers().stream(),
                news.instrument().aliases().stream(),
                news.events().stream().flatMap(e -> e.evidence().stream()).map(Quote::text))
            .flatMap(s -> s)
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(s -> s.follow().kind() == Follow.Kind.SEARCH)
        .filter(s ->
            Arrays.stream(s.follow().value().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains))
        .map(Subscription::id)
        .collect(Collectors.toSet());
  }
}
