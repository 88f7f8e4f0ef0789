package org.inforce.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.deliver.Notice;
import org.inforce.model.LegalStatus;
import org.inforce.model.Status;
import org.inforce.store.Outbox;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Tells those who were told something that was not so, whatever they follow and whatever kinds
/// they chose: how the instrument stands, since when, or what comes on which day.
final class Corrections {
  private final Correspondence told;
  private final News news;

  private Corrections(Correspondence told) {
    this.told = told;
    this.news = told.news();
  }

  /// @return how many messages were written
  static int write(News news, Subscription to, Outbox outbox) {
    Corrections corrections = new Corrections(Correspondence.of(news, to, outbox));
    return corrections.status() + corrections.scheduled();
  }

  private int status() {
    Optional<Status> now = news.now();
    Optional<Told> wrong = told.lastStatus().filter(told::wasNeverSo);
    if (now.isEmpty() || wrong.isEmpty() || isSaid(now.get())) {
      return 0;
    }
    Ring ring = Ring.corrected(news, now.get(), wrong.get());
    return Bell.isMuted(news, ring, told.to()) ? 0 : write(ring, AlertKind.CORRECTED, wrong);
  }

  /// True if the ring of this news told it already.
  private boolean isSaid(Status now) {
    return told.all().stream()
        .filter(Told::tellsStatus)
        .filter(t -> t.notice().at().equals(news.recorded()))
        .anyMatch(t -> t.status().equals(Optional.of(now.status())));
  }

  private int write(Ring ring, AlertKind kind, Optional<Told> wrong) {
    Ring anew = ring.as(told.anew(ring.event(), kind));
    Notice notice = NoticeWriter.write(news, anew, kind, wrong, told.to());
    return told.write(
        anew.event(),
        new Told(
            notice,
            kind,
            anew.day(),
            anew.lastDay(),
            anew.status().map(Status::status),
            notice.scope().orElse("")));
  }

  /// What was told of a day to come, if it comes on another one, or not at all and nothing was told
  /// since.
  private int scheduled() {
    List<Told> standing = told.standing();
    List<Step> steps =
        Timelines.steps(news.instrument(), news.events(), news.proceedings()).stream()
            .filter(step -> step.day().isAfter(news.today()))
            .toList();
    int messages = 0;
    for (LegalStatus status : LegalStatus.values()) {
      Optional<Told> last =
          standing.stream()
              .filter(t -> t.kind() == AlertKind.SCHEDULED)
              .filter(t -> t.status().equals(Optional.of(status)))
              .reduce((a, b) -> b)
              .filter(t -> t.day().isAfter(news.today()));
      Optional<Step> comes =
          steps.stream().filter(step -> step.status().status() == status).findFirst();
      if (last.isPresent() && comes.isPresent() && !isOf(steps, status, last.get().day())) {
        Ring ring = Ring.scheduled(news, comes.get());
        messages += write(ring, AlertKind.SCHEDULED, last.filter(t -> !isWithin(ring.day(), t)));
      } else if (last.isPresent()
          && comes.isEmpty()
          && standing.getLast().equals(last.get())
          && !told.on(last.get().day()).equals(Optional.of(status))) {
        messages += calledOff(last.get());
      }
    }
    return messages;
  }

  /// True if a month or year was told and the day lies in it: that is no correction.
  private static boolean isWithin(LocalDate day, Told told) {
    return !day.isBefore(told.day())
        && told.lastDay().filter(last -> !day.isAfter(last)).isPresent();
  }

  private static boolean isOf(List<Step> steps, LegalStatus status, LocalDate day) {
    return steps.stream()
        .anyMatch(step -> step.status().status() == status && step.day().equals(day));
  }

  private int calledOff(Told wrong) {
    String event =
        told.anew(Ring.key(news, "called off", wrong.day().toString()), AlertKind.SCHEDULED);
    Notice notice = Retraction.calledOff(news, event, wrong, told.to());
    return told.write(
        event,
        new Told(
            notice, AlertKind.SCHEDULED, wrong.day(), Optional.empty(), told.on(wrong.day()), ""));
  }
}
