package org.inforce.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.deliver.Channel;
import org.inforce.model.LegalStatus;
import org.inforce.store.Outbox;
import org.inforce.store.OutboxMessage;
import org.inforce.timeline.Timelines;

/// What a subscription was told of an instrument that there is news of, and what it is told now.
///
/// @param all the messages, the latest last, under whatever id the instrument was shown
record Correspondence(News news, Subscription to, Outbox outbox, List<Told> all) {
  /// The days by which courts' filing and entry dates differ (juriscraper#227).
  static final long TOLERANCE_DAYS = 3;

  static Correspondence of(News news, Subscription to, Outbox outbox) {
    return new Correspondence(
        news,
        to,
        outbox,
        messages(news, to, outbox)
            .sorted(Comparator.comparing(OutboxMessage::created))
            .map(m -> AlertJson.read(Told.class, m.body()))
            .distinct()
            .toList());
  }

  private static Stream<OutboxMessage> messages(News news, Subscription to, Outbox outbox) {
    Stream<OutboxMessage> own =
        news.ids().stream().flatMap(id -> outbox.told(to.id(), id.value()).stream());
    Stream<OutboxMessage> shown =
        news.shownAs().stream()
            .flatMap(as ->
                outbox.told(to.id(), as.id().value()).stream()
                    .filter(m -> !m.created().isBefore(as.since())));
    return Stream.concat(own, shown);
  }

  /// True of the message that nothing tells any more how it stands: what is told after it is news.
  private static boolean isTakenBack(Told told) {
    return told.kind() == AlertKind.CORRECTED && told.status().isEmpty();
  }

  /// How often all that was told was taken back.
  int takenBack() {
    return (int) all.stream().filter(Correspondence::isTakenBack).count();
  }

  /// What was told and not taken back.
  List<Told> standing() {
    List<Told> standing = all;
    for (int i = 0; i < all.size(); i++) {
      standing = isTakenBack(all.get(i)) ? all.subList(i + 1, all.size()) : standing;
    }
    return standing;
  }

  /// The last that told how the instrument stands.
  Optional<Told> lastStatus() {
    return standing().stream().filter(Told::tellsStatus).reduce((a, b) -> b);
  }

  /// True if by what is known now the instrument did not stand so, neither on the day told (or in
  /// the month) nor within the days by which courts' dates differ.
  boolean wasNeverSo(Told told) {
    LocalDate last = told.lastDay().orElse(told.day()).plusDays(TOLERANCE_DAYS);
    LocalDate end = last.isAfter(news.today()) ? news.today() : last;
    return Stream.concat(
            Stream.of(told.day()),
            told.day().isBefore(end)
                ? told.day().plusDays(1).datesUntil(end.plusDays(1))
                : Stream.of())
        .noneMatch(day -> on(day).equals(told.status()));
  }

  /// How the instrument stands on a day by what is known now.
  Optional<LegalStatus> on(LocalDate day) {
    return Timelines.on(news.instrument(), news.events(), news.proceedings(), day)
        .map(status -> status.status());
  }

  /// The event under a key of its own, where the same was told before and was not so meanwhile.
  String anew(String event, AlertKind kind) {
    String key = event;
    for (int times = 2; isTold(key, kind); times++) {
      key = event + "-" + times;
    }
    return key;
  }

  private boolean isTold(String event, AlertKind kind) {
    String key = NoticeWriter.key(to, event, kind);
    return all.stream().anyMatch(told -> told.notice().key().equals(key));
  }

  /// Tells it over each channel.
  ///
  /// @return how many messages were written
  int write(String event, Told now) {
    Instant recorded = rung(now);
    Optional<Instant> window =
        outbox.waiting(to.id(), news.instrument().id().value()).stream()
            .map(OutboxMessage::due)
            .filter(due -> due.isAfter(recorded))
            .min(Instant::compareTo);
    for (Channel channel : to.channels()) {
      outbox.add(
          new OutboxMessage(
              Ring.hash(now.notice().key() + "\n" + channel.id()),
              to.id(),
              event + "/" + now.kind().code(),
              channel.id(),
              news.instrument().id().value(),
              AlertJson.text(now),
              news.recorded(),
              Timing.due(to, now.kind(), recorded, window)));
    }
    return to.channels().size();
  }

  /// A day known beforehand comes when it comes for the reader.
  private Instant rung(Told now) {
    Instant begins = now.day().atStartOfDay(to.zone()).toInstant();
    return !news.fromDocument() && begins.isAfter(news.recorded()) ? begins : news.recorded();
  }
}
