package org.inforce.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.inforce.app.World;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-02T10:00:00Z"));
  private final StringWriter out = new StringWriter();

  @Test
  void whereThereIsNoTerminalALineNowAndThenSaysHowFarItIs() {
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    World world =
        new World(Path.of("."), Map.of(), clock, new PrintWriter(out), new PrintWriter(out), false);
    try (Progress progress = new Progress(world, "Backfill")) {
      progress.ahead(100_000);
      for (int i = 0; i < 50_000; i++) {
        progress.before();
      }
      for (int i = 0; i < 25; i++) {
        now.updateAndGet(moment -> moment.plus(Duration.ofSeconds(1)));
        progress.step();
      }
    }
    assertEquals(
        List.of(
            "50,010 of 100,000 (50 %), 1.0 a second, 13 h 53 min left",
            "50,020 of 100,000 (50 %), 1.0 a second, 13 h 53 min left",
            "50,025 of 100,000 (50 %), 1.0 a second, 13 h 52 min left"),
        out.toString().lines().toList());
  }

  @Test
  void timesAreToldInTheirTwoLargestUnits() {
    assertEquals("1 h 5 min", Progress.words(Duration.ofMinutes(65)));
    assertEquals("2 min 3 s", Progress.words(Duration.ofSeconds(123)));
    assertEquals("40 s", Progress.words(Duration.ofSeconds(40)));
  }
}
