package org.inforce.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimingTest {
  private static Subscription with(
      Frequency frequency, Optional<Subscription.QuietHours> quiet, Optional<Instant> snooze) {
    Subscription s = AlertStory.subscription("a", new Follow(Follow.Kind.INSTRUMENT, "x"));
    return new Subscription(
        s.id(),
        s.name(),
        s.note(),
        s.follow(),
        s.kinds(),
        frequency,
        ZoneId.of("America/New_York"),
        quiet,
        s.channels(),
        s.mutedCases(),
        snooze,
        s.created());
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          immediate      | 2024-03-06T12:00:00Z | 2024-03-06T12:05:00Z
          daily          | 2024-03-06T12:00:00Z | 2024-03-06T13:30:00Z
          daily          | 2024-03-06T13:30:00Z | 2024-03-07T13:30:00Z
          # the night in which New York puts its clocks forward
          daily          | 2024-03-09T20:00:00Z | 2024-03-10T12:30:00Z
          business-daily | 2024-03-08T20:00:00Z | 2024-03-11T12:30:00Z
          business-daily | 2024-03-09T05:00:00Z | 2024-03-11T12:30:00Z
          # a Thursday that is a holiday; one that is observed on the Friday before, and on the Monday after
          business-daily | 2024-07-03T20:00:00Z | 2024-07-05T12:30:00Z
          daily          | 2024-07-03T20:00:00Z | 2024-07-04T12:30:00Z
          business-daily | 2026-07-02T20:00:00Z | 2026-07-06T12:30:00Z
          business-daily | 2024-01-12T20:00:00Z | 2024-01-16T13:30:00Z
          business-daily | 2021-12-30T20:00:00Z | 2022-01-03T13:30:00Z
          business-daily | 2024-12-24T20:00:00Z | 2024-12-26T13:30:00Z
          weekly         | 2024-03-06T12:00:00Z | 2024-03-11T12:30:00Z
          # Sunday evening in UTC is Sunday in New York too; Monday after half past eight waits a week
          weekly         | 2024-03-11T12:30:00Z | 2024-03-18T12:30:00Z
          """)
  void aMessageWaitsForItsHourInTheReadersZone(String frequency, Instant recorded, Instant due) {
    assertEquals(
        due,
        Timing.due(
            with(Coded.of(Frequency.class, frequency), Optional.empty(), Optional.empty()),
            AlertKind.BLOCKED,
            recorded,
            Optional.empty()));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "blocked,2024-03-07T02:00:00Z,2024-03-07T02:05:00Z",
    "amended,2024-03-07T02:00:00Z,2024-03-07T12:00:00Z",
    "amended,2024-03-07T08:00:00Z,2024-03-07T12:00:00Z",
    "amended,2024-03-07T13:00:00Z,2024-03-07T13:05:00Z"
  })
  void quietHoursPutOffAllButTheKindsThatBreakThrough(String kind, Instant recorded, Instant due) {
    Subscription.QuietHours night =
        new Subscription.QuietHours(
            LocalTime.of(20, 0), LocalTime.of(7, 0), Set.of(AlertKind.BLOCKED));
    assertEquals(
        due,
        Timing.due(
            with(Frequency.IMMEDIATE, Optional.of(night), Optional.empty()),
            Coded.of(AlertKind.class, kind),
            recorded,
            Optional.empty()));
  }

  @Test
  void aWindowOnceOpenedIsNotPutOffAndASnoozeEndsByItself() {
    Instant recorded = Instant.parse("2024-03-06T12:03:00Z");
    Instant window = Instant.parse("2024-03-06T12:05:00Z");
    assertEquals(
        window,
        Timing.due(
            with(Frequency.IMMEDIATE, Optional.empty(), Optional.empty()),
            AlertKind.BLOCKED,
            recorded,
            Optional.of(window)));
    Instant awake = Instant.parse("2024-03-20T00:00:00Z");
    assertEquals(
        awake,
        Timing.due(
            with(Frequency.IMMEDIATE, Optional.empty(), Optional.of(awake)),
            AlertKind.BLOCKED,
            recorded,
            Optional.empty()));
  }

  @Test
  void whatWaitsForTheMorningHoldsBackNothingThatBreaksThrough() {
    Subscription.QuietHours night =
        new Subscription.QuietHours(
            LocalTime.of(20, 0), LocalTime.of(7, 0), Set.of(AlertKind.BLOCKED));
    Instant morning = Instant.parse("2024-03-07T12:00:00Z");
    assertEquals(
        Instant.parse("2024-03-07T02:15:00Z"),
        Timing.due(
            with(Frequency.IMMEDIATE, Optional.of(night), Optional.empty()),
            AlertKind.BLOCKED,
            Instant.parse("2024-03-07T02:10:00Z"),
            Optional.of(morning)));
  }
}
