package org.inforce.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.inforce.model.EventDate;
import org.inforce.model.LegalStatus;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// One thing worth an alert, whoever hears it.
///
/// @param event stable: names the happening, not the document that told of it
/// @param day on which it holds
/// @param before the status before it, where it changes one
/// @param status the status from that day on; empty where it is not known
/// @param because the events that decide it
record Ring(
    String event,
    AlertKind kind,
    LocalDate day,
    Optional<LegalStatus> before,
    Optional<Status> status,
    List<StatusEvent> because) {

  /// All that news is worth: the change of today's status, changes scheduled by what is fresh, and
  /// fresh events that leave the status as it is.
  static List<Ring> of(News news) {
    List<Ring> rings = new ArrayList<>();
    if (news.changesStatus()) {
      rings.add(change(news));
    }
    rings.addAll(scheduled(news));
    for (StatusEvent event : news.contradicted()) {
      // A change that rests on it says so itself.
      if (rings.stream().noneMatch(ring -> ring.because().contains(event))) {
        rings.add(disputed(news, event));
      }
    }
    for (StatusEvent event : Duties.met(news)) {
      // A change by it tells of the obligation too.
      if (rings.stream().noneMatch(ring -> ring.because().contains(event))) {
        rings.add(other(news, event, AlertKind.CONDITION_MET));
      }
    }
    for (StatusEvent event : news.fresh()) {
      kind(news, event)
          .filter(kind -> !news.isOver(event))
          .ifPresent(kind -> rings.add(other(news, event, kind)));
    }
    return rings;
  }

  private static Optional<AlertKind> kind(News news, StatusEvent event) {
    return news.now().isEmpty()
        ? Optional.of(AlertKind.ofUnknown(event.type()))
        : AlertKind.of(event.type())
            .filter(kind -> !news.because().contains(event) || !news.changesStatus());
  }

  /// The same, told anew after all that was told of it had been taken back.
  ///
  /// @param times how often it was taken back
  Ring after(int times) {
    return times == 0 ? this : as(event + "-" + times);
  }

  /// The same under another key.
  Ring as(String key) {
    return new Ring(key, kind, day, before, status, because);
  }

  /// That what was told of the status was not so.
  static Ring corrected(News news, Status now, Told wrong) {
    return new Ring(
        key(news, "status", now.status().code(), now.since().toString()),
        AlertKind.CORRECTED,
        now.since(),
        wrong.status(),
        Optional.of(now),
        now.because());
  }

  private static Ring change(News news) {
    Status now = news.now().orElseThrow();
    Ring ring = change(news, now);
    // Of what was known by a suit alone, the status is news, and it itself is not.
    return news.before().isEmpty() && !news.earlier().isEmpty()
        ? new Ring(
            ring.event(), ring.outcome(), ring.day(), ring.before(), ring.status(), ring.because())
        : ring;
  }

  private static Ring change(News news, Status now) {
    AlertKind kind = AlertKind.of(news.before(), now.status(), now.because());
    return new Ring(
        key(news, "status", now.status().code(), now.since().toString()),
        kind,
        now.since(),
        news.before(),
        Optional.of(now),
        now.because());
  }

  /// A change on a day to come rings when it becomes known, and once more on the day.
  private static List<Ring> scheduled(News news) {
    List<Ring> rings = new ArrayList<>();
    Optional<LegalStatus> last = news.now().map(Status::status);
    for (Step step : Timelines.steps(news.instrument(), news.events(), news.proceedings())) {
      if (step.day().isAfter(news.today())) {
        if (step.status().because().stream().anyMatch(news.fresh()::contains)) {
          rings.add(scheduled(news, step, last));
        }
        last = Optional.of(step.status().status());
      }
    }
    return rings;
  }

  /// A change that is to come, of which something else was told.
  static Ring scheduled(News news, Step step) {
    return scheduled(news, step, news.now().map(Status::status));
  }

  private static Ring scheduled(News news, Step step, Optional<LegalStatus> last) {
    return new Ring(
        key(news, "scheduled", step.status().status().code(), step.day().toString()),
        AlertKind.SCHEDULED,
        step.day(),
        last,
        Optional.of(step.status()),
        step.status().because());
  }

  private static Ring disputed(News news, StatusEvent event) {
    return new Ring(
        key(
            news,
            "disputed",
            event.type().code(),
            event.proceeding().map(p -> p.value()).orElse("")),
        AlertKind.DISPUTED,
        event.effective().first().orElse(news.today()),
        Optional.empty(),
        news.now(),
        List.of(event));
  }

  /// The day, or the month or year where what decides it tells no more.
  EventDate when() {
    return because.isEmpty()
        ? EventDate.day(day)
        : Optional.of(because.getLast().effective())
            .filter(date -> date.first().equals(Optional.of(day)))
            .orElse(EventDate.day(day));
  }

  /// The last day of that month or year; empty where it is a day.
  Optional<LocalDate> lastDay() {
    return when().last().filter(last -> !last.equals(day));
  }

  /// What the status amounts to, whatever was known before.
  AlertKind outcome() {
    return status
        .map(s ->
            AlertKind.of(before.or(() -> Optional.of(LegalStatus.PROPOSED)), s.status(), because))
        .orElse(kind);
  }

  /// True while nothing but news tells of what decides it.
  boolean isReported() {
    return !because.isEmpty() && because.stream().allMatch(StatusEvent::reported);
  }

  private static Ring other(News news, StatusEvent event, AlertKind kind) {
    return new Ring(
        key(
            news,
            event.type().code(),
            event.proceeding().map(p -> p.value()).orElse(""),
            event.effective().text().orElse("")),
        kind,
        event.effective().first().orElse(news.today()),
        Optional.empty(),
        news.now(),
        List.of(event));
  }

  static String key(News news, String... parts) {
    return hash(news.instrument().id().value() + "\n" + String.join("\n", parts));
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
