package org.inforce.alert;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.deliver.Notice;
import org.inforce.model.Status;
import org.inforce.store.Outbox;

/// Tells everybody who follows an instrument what news changes: the event, not the document. Writes
/// to the outbox in the transaction of the news.
public final class Bell {
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

  /// Tells those who were told something of an instrument that by what is known now was not so,
  /// whether or not what they follow reaches it still.
  ///
  /// @return how many messages were written
  public int correct(News news, Outbox outbox) {
    int messages = 0;
    for (Subscription to : told(news, outbox)) {
      messages += to.frequency() == Frequency.OFF ? 0 : Corrections.write(news, to, outbox);
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
    for (Subscription to : told(news, outbox)) {
      Correspondence told = Correspondence.of(news, to, outbox);
      Optional<Told> last = told.standing().stream().reduce((a, b) -> b);
      if (last.isPresent() && to.frequency() != Frequency.OFF) {
        Notice notice = Retraction.unknown(news, event, last.get(), to);
        Told now =
            new Told(
                notice, AlertKind.CORRECTED, news.today(), Optional.empty(), Optional.empty(), "");
        messages += told.write(event, now);
      }
    }
    return messages;
  }

  /// Who was told of it under an id of its own, and who follows it.
  private Set<Subscription> told(News news, Outbox outbox) {
    Set<Subscription> told = new LinkedHashSet<>(subscriptions.following(news));
    news.ids().stream()
        .flatMap(id -> outbox.toldOf(id.value()).stream())
        .forEach(id -> subscriptions.find(id).ifPresent(told::add));
    return told;
  }

  private static int ring(News news, Ring first, Subscription to, Outbox outbox) {
    Correspondence told = Correspondence.of(news, to, outbox);
    Ring ring = first.after(told.takenBack());
    Optional<Told> wrong =
        isOfStatus(ring)
            ? told.lastStatus()
                .filter(t -> !t.status().equals(ring.status().map(Status::status)))
                .filter(told::wasNeverSo)
            : Optional.empty();
    if (news.isReturn() && wrong.isEmpty()) {
      return 0;
    }
    AlertKind kind = wrong.isPresent() ? AlertKind.CORRECTED : ring.kind();
    if (to.frequency() == Frequency.OFF
        || isMuted(news, ring, to)
        || (wrong.isEmpty() && (!wants(ring, kind, to) || isKnown(ring, told.standing())))) {
      return 0;
    }
    Ring anew = isOfStatus(ring) ? ring.as(told.anew(ring.event(), kind)) : ring;
    Notice notice = NoticeWriter.write(news, anew, kind, wrong, to);
    Told now =
        new Told(
            notice,
            kind,
            ring.day(),
            ring.lastDay(),
            ring.before().isPresent() ? ring.status().map(Status::status) : Optional.empty(),
            notice.scope().orElse(""));
    return told.write(anew.event(), now);
  }

  /// What is first heard of because it was just stopped or ended is told to those who wait for
  /// that, too.
  private static boolean wants(Ring ring, AlertKind kind, Subscription to) {
    return to.wants(kind)
        || (kind == AlertKind.NEW && to.wants(ring.outcome()))
        || (ring.isReported() && to.wants(AlertKind.REPORTED));
  }

  static boolean isMuted(News news, Ring ring, Subscription to) {
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
        .filter(t -> t.tellsStatus() == isOfStatus(ring))
        .reduce((a, b) -> b)
        .filter(t -> t.kind() == ring.kind() || t.kind() == AlertKind.CORRECTED)
        .filter(t -> t.status().equals(ring.status().map(Status::status)) || !isOfStatus(ring))
        .filter(t ->
            Math.abs(ChronoUnit.DAYS.between(t.day(), ring.day())) <= Correspondence.TOLERANCE_DAYS)
        .isPresent();
  }

  private static boolean isOfStatus(Ring ring) {
    return ring.kind() != AlertKind.SCHEDULED && ring.before().isPresent();
  }
}
