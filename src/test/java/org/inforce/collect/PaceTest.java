package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaceTest {
  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
  private static final Bounds BOUNDS = new Bounds(Duration.ofMinutes(10), Duration.ofDays(1));

  /// Askings within the last of so many days of a source that brings something again and again.
  private static long askings(Duration gap, int days, boolean dated) {
    Pace pace = Pace.FRESH;
    Instant now = START;
    Instant end = START.plus(Duration.ofDays(days));
    Instant last = START;
    List<Instant> asked = new ArrayList<>();
    while (now.isBefore(end)) {
      List<Instant> published = new ArrayList<>();
      for (Instant at = last.plus(gap); !at.isAfter(now); at = at.plus(gap)) {
        published.add(at);
      }
      last = published.isEmpty() ? last : published.getLast();
      pace = pace.answered(now, dated ? published : List.of(), published.size(), BOUNDS, 0.5);
      asked.add(now);
      now = pace.due();
    }
    return asked.stream().filter(at -> !at.isBefore(end.minus(Duration.ofDays(1)))).count();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT1H,   3,   true,  24, 24
          PT1H,   3,   false, 24, 36
          PT1M,   2,   true,  144, 144
          PT1M,   2,   false, 130, 144
          PT720H, 200, true,  1, 2
          PT720H, 200, false, 1, 2
          PT24H,  20,  true,  1, 2
          """)
  void aSourceIsAskedAsOftenAsItBringsSomething(
      Duration gap, int days, boolean dated, long least, long most) {
    long askings = askings(gap, days, dated);
    assertTrue(askings >= least && askings <= most, askings + " askings a day");
  }

  @Test
  void aSourceThatFailsIsAskedLessAndLessOftenWithinItsBounds() {
    Pace pace = Pace.FRESH;
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pace = pace.failed(START, Optional.empty(), BOUNDS, 0);
      waits.add(Duration.between(START, pace.due()));
    }
    assertEquals(
        List.of(
            "PT10M",
            "PT20M",
            "PT40M",
            "PT1H20M",
            "PT2H40M",
            "PT5H20M",
            "PT10H40M",
            "PT21H20M",
            "PT24H",
            "PT24H"),
        waits.stream().map(Duration::toString).toList());
    assertEquals(0, pace.answered(START, List.of(), 0, BOUNDS, 0.5).failures());
    Pace other = Pace.FRESH.failed(START, Optional.empty(), BOUNDS, 1);
    assertEquals(START.plus(Duration.ofMinutes(15)), other.due());
  }

  @Test
  void aHostThatAsksToBeLeftAloneIsLeftAloneBeyondTheBounds() {
    Instant rest = START.plus(Duration.ofDays(3));
    assertEquals(rest, Pace.FRESH.failed(START, Optional.of(rest), BOUNDS, 0.5).due());
  }

  @ParameterizedTest
  @CsvSource({"-P1D", "-PT2H", "P3650D"})
  void aClockThatWasSetNeitherStopsASourceNorStormsIt(Duration jump) {
    Pace pace = Pace.FRESH.answered(START, List.of(), 0, BOUNDS, 0.5);
    Instant now = START.plus(jump);
    assertTrue(pace.isDue(now));
    Pace next = pace.answered(now, List.of(), 0, BOUNDS, 0.5);
    assertFalse(next.isDue(now.plus(Duration.ofMinutes(9))));
    assertTrue(next.isDue(now.plus(Duration.ofDays(1))));
  }

  @Test
  void aDaylightSavingNightIsAsLongAsItIs() {
    Instant before = Instant.parse("2026-03-29T00:59:30Z");
    Pace pace = Pace.FRESH.answered(before, List.of(), 0, BOUNDS, 0.5);
    assertFalse(pace.isDue(Instant.parse("2026-03-29T01:05:00Z")));
    assertTrue(pace.isDue(Instant.parse("2026-03-29T01:20:00Z")));
  }

  @Test
  void itIsOverdueAfterTwiceItsLongestUsualGap() {
    Pace pace = Pace.FRESH;
    assertEquals(Optional.empty(), pace.expected(BOUNDS));
    List<Instant> days = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      days.add(START.minus(Duration.ofDays(6 - i)));
    }
    pace = pace.answered(START, days, 6, BOUNDS, 0.5);
    assertEquals(Optional.of(new Rhythm(Duration.ofDays(1), Duration.ofDays(1))), pace.rhythm());
    assertEquals(
        Optional.of(START.plus(Duration.ofDays(1)).plus(BOUNDS.every())), pace.expected(BOUNDS));
  }

  @Test
  void whatIsPublishedTomorrowIsNoBeat() {
    Pace pace = Pace.FRESH.answered(START, List.of(START.plusSeconds(1), START), 2, BOUNDS, 0.5);
    assertEquals(List.of(START), pace.beats());
  }
}
