package org.inforce.alert;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.inforce.lexicon.calendar.HolidayCalendar;

/// When a message is sent. Only sending waits; what is true is worked out at once.
public final class Timing {
  /// How long the changes of one instrument are gathered, from the first on.
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final LocalTime MORNING = LocalTime.of(8, 30);

  private Timing() {}

  /// @param recorded when the event was recorded
  /// @param window the end of the window that an earlier event has opened; it is never put off.
  ///   What waits longer than a window, for quiet hours or a snooze to end, opens none
  static Instant due(
      Subscription subscription, AlertKind kind, Instant recorded, Optional<Instant> window) {
    Instant wish =
        switch (subscription.frequency()) {
          case IMMEDIATE, OFF ->
              window
                  .filter(end -> end.isBefore(recorded.plus(WINDOW)))
                  .orElse(recorded.plus(WINDOW));
          case DAILY -> morning(subscription, recorded, Frequency.DAILY);
          case BUSINESS_DAILY -> morning(subscription, recorded, Frequency.BUSINESS_DAILY);
          case WEEKLY -> morning(subscription, recorded, Frequency.WEEKLY);
        };
    Instant awake = subscription.snoozedUntil().filter(until -> until.isAfter(wish)).orElse(wish);
    return afterQuiet(subscription, Optional.of(kind), awake);
  }

  /// The moment of a day at which daily and weekly mail goes out.
  public static Instant morning(LocalDate day, ZoneId zone) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }

  /// When a digest made now is sent: after the snooze and the quiet hours.
  public static Instant awake(Subscription subscription, Instant now) {
    Instant wish = subscription.snoozedUntil().filter(until -> until.isAfter(now)).orElse(now);
    return afterQuiet(subscription, Optional.empty(), wish);
  }

  private static Instant morning(Subscription subscription, Instant recorded, Frequency every) {
    ZonedDateTime now = recorded.atZone(subscription.zone());
    ZonedDateTime next = now.with(MORNING);
    if (!next.isAfter(now)) {
      next = now.toLocalDate().plusDays(1).atTime(MORNING).atZone(subscription.zone());
    }
    if (every == Frequency.WEEKLY) {
      next = next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
    while (every == Frequency.BUSINESS_DAILY
        && !HolidayCalendar.FEDERAL.isBusinessDay(next.toLocalDate())) {
      next = next.toLocalDate().plusDays(1).atTime(MORNING).atZone(subscription.zone());
    }
    return next.toInstant();
  }

  private static Instant afterQuiet(
      Subscription subscription, Optional<AlertKind> kind, Instant wish) {
    Optional<Subscription.QuietHours> quiet = subscription.quiet();
    ZonedDateTime local = wish.atZone(subscription.zone());
    if (quiet.isEmpty()
        || kind.filter(quiet.get().breakThrough()::contains).isPresent()
        || !quiet.get().contains(local.toLocalTime())) {
      return wish;
    }
    ZonedDateTime end = local.toLocalDate().atTime(quiet.get().to()).atZone(subscription.zone());
    if (!end.isAfter(local)) {
      end = local.toLocalDate().plusDays(1).atTime(quiet.get().to()).atZone(subscription.zone());
    }
    return end.toInstant();
  }
}
