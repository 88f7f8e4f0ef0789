package org.inforce.alert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Notice;
import org.inforce.model.LegalStatus;
import org.inforce.model.Status;
import org.inforce.store.Outbox;
import org.inforce.store.OutboxMessage;
import org.inforce.timeline.Timelines;

/// Tells everybody who follows an instrument what news changes: the event, not the document. Writes
/// to the outbox in the transaction of the news.
public final class Bell {
  /// The days by which courts' filing and entry dates differ (juriscraper#227).
  private static final long TOLERANCE_DAYS = 3;

  private final Subscriptions subscriptions;

  public Bell(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /// @return how many messages were written
  public int ring(News news, Outbox outbox) {
    int messages = 0;
    for (Subscription to : subscriptions.following(news)) {
      if (to.created().isAfter(news.recorded())) {
        continue;
      }
      for (Ring ring : Ring.of(news)) {
        messages += ring(news, ring, to, outbox);
      }
    }
    return messages;
  }

  /// Tells those who were told how an instrument stands that nothing tells it any more.
  ///
  /// @param news in which the status is the one that was known until now
  /// @return how many messages were written
  public int withdraw(News news, Outbox outbox) {
    String event = Ring.key(news, "withdrawn", news.recorded().toString());
    int messages = 0;
    for (Subscription to : subscriptions.following(news)) {
      Optional<Told> last = told(news, to, outbox).stream().reduce((a, b) -> b);
      if (last.isPresent()) {
        Notice notice = NoticeWriter.unknown(news, event, last.get(), to);
        Told now = new Told(notice, AlertKind.CORRECTED, news.today(), Optional.empty(), "");
        messages += write(news, event, now, to, outbox);
      }
    }
    return messages;
  }

  /// True of the message that nothing tells any more how it stands: what is told after it is news.
  private static boolean isTakenBack(Told told) {
    return told.kind() == AlertKind.CORRECTED && told.status().isEmpty();
  }

  /// What a subscription was told of the instrument, the latest last.
  private static List<Told> told(News news, Subscription to, Outbox outbox) {
    return messages(news, to, outbox)
        .sorted(Comparator.comparing(OutboxMessage::created))
        .map(m -> AlertJson.read(Told.class, m.body()))
        .distinct()
        .toList();
  }

  private int ring(News news, Ring first, Subscription to, Outbox outbox) {
    List<Told> all = told(news, to, outbox);
    int takenBack = (int) all.stream().filter(Bell::isTakenBack).count();
    Ring ring = first.after(takenBack);
    List<Told> told = all;
    for (int i = 0; i < all.size(); i++) {
      told = isTakenBack(all.get(i)) ? all.subList(i + 1, all.size()) : told;
    }
    Optional<Told> wrong = wronglyTold(news, ring, told);
    if (news.isReturn() && wrong.isEmpty()) {
      return 0;
    }
    AlertKind kind = wrong.isPresent() ? AlertKind.CORRECTED : ring.kind();
    if (isMuted(news, ring, to)
        || (wrong.isEmpty() && (!wants(ring, kind, to) || isKnown(ring, told)))) {
      return 0;
    }
    Notice notice = NoticeWriter.write(news, ring, kind, wrong, to);
    Told now =
        new Told(
            notice,
            kind,
            ring.day(),
            ring.before().isPresent() ? ring.status().map(Status::status) : Optional.empty(),
            notice.scope().orElse(""));
    return write(news, ring.event(), now, to, outbox);
  }

  private static int write(News news, String event, Told now, Subscription to, Outbox outbox) {
    Optional<Instant> window =
        outbox.waiting(to.id(), news.instrument().id().value()).stream()
            .map(OutboxMessage::due)
            .filter(due -> due.isAfter(news.recorded()))
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
              Timing.due(to, now.kind(), news.recorded(), window)));
    }
    return to.channels().size();
  }

  /// What a subscription was told of the instrument, under whatever id it was shown.
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

  /// What is first heard of because it was just stopped or ended is told to those who wait for
  /// that, too.
  private static boolean wants(Ring ring, AlertKind kind, Subscription to) {
    return to.wants(kind)
        || (kind == AlertKind.NEW && to.wants(ring.outcome()))
        || (ring.isReported() && to.wants(AlertKind.REPORTED));
  }

  private static boolean isMuted(News news, Ring ring, Subscription to) {
    return !ring.because().isEmpty()
        && ring.because().stream()
            .allMatch(e ->
                e.proceeding().stream().flatMap(news::ids).anyMatch(to.mutedCases()::contains));
  }

  /// The same happening was told, by another document or with a day that differs as the days of
  /// filing and entry do; and nothing else was told since.
  private static boolean isKnown(Ring ring, List<Told> told) {
    if (ring.status().isEmpty()) {
      // Each event is told once by its key: of another suit of the week nothing was told.
      return false;
    }
    return told.stream()
        .filter(t -> isOfStatus(t) == isOfStatus(ring))
        .reduce((a, b) -> b)
        .filter(t -> t.kind() == ring.kind() || t.kind() == AlertKind.CORRECTED)
        .filter(t -> t.status().equals(ring.status().map(Status::status)) || !isOfStatus(ring))
        .filter(t -> Math.abs(ChronoUnit.DAYS.between(t.day(), ring.day())) <= TOLERANCE_DAYS)
        .isPresent();
  }

  private static boolean isOfStatus(Told told) {
    return told.kind() != AlertKind.SCHEDULED && told.status().isPresent();
  }

  private static boolean isOfStatus(Ring ring) {
    return ring.kind() != AlertKind.SCHEDULED && ring.before().isPresent();
  }

  /// What this subscription was told last of the status, if by what we know now it was never so.
  private static Optional<Told> wronglyTold(News news, Ring ring, List<Told> told) {
    if (!isOfStatus(ring)) {
      return Optional.empty();
    }
    return told.stream()
        .filter(Bell::isOfStatus)
        .reduce((a, b) -> b)
        .filter(
            t -> t.status().isPresent() && !t.status().equals(ring.status().map(Status::status)))
        .filter(t -> {
          Optional<LegalStatus> then =
              Timelines.on(news.instrument(), news.events(), news.proceedings(), t.day())
                  .map(Status::status);
          return !then.equals(t.status());
        });
  }
}
