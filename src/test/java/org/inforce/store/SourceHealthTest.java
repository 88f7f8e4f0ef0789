package org.inforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceHealthTest {
  private static final SourceId SOURCE = new SourceId("gazette");
  private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");

  @TempDir Path folder;

  private static PollResult asking(Optional<Problem> problem, Optional<String> doubt) {
    return new PollResult(
        SOURCE,
        NOW,
        problem,
        List.of(),
        1,
        doubt,
        Optional.of(Duration.ofMinutes(12)),
        Optional.of(Duration.ofHours(3)),
        Optional.of(NOW.plus(Duration.ofHours(7))),
        Optional.of(NOW.plus(Duration.ofHours(1))));
  }

  private SourceHealth after(PollResult asking) {
    try (StoreWriter writer = StoreWriter.open(folder)) {
      writer.asked(asking);
      return writer.store().sources().getFirst();
    }
  }

  @Test
  void aSourceThatBringsSomethingInItsRhythmAnswers() {
    SourceHealth health = after(asking(Optional.empty(), Optional.empty()));
    assertEquals(SourceCondition.ANSWERS, health.condition(NOW.plus(Duration.ofHours(7))));
    assertEquals(Optional.of(Duration.ofHours(3)), health.rhythm());
    assertEquals(Optional.of(Duration.ofMinutes(12)), health.lag());
    assertEquals(Optional.empty(), health.reason(NOW));
  }

  @Test
  void aSourceThatIsOverdueAgainstItsOwnRhythmIsSilent() {
    SourceHealth health = after(asking(Optional.empty(), Optional.empty()));
    Instant later = NOW.plus(Duration.ofHours(8));
    assertEquals(SourceCondition.SILENT, health.condition(later));
    assertEquals(
        Optional.of("nothing new since 2026-02-10T12:00:00Z, usually something every 3 h"),
        health.reason(later));
  }

  @Test
  void aSourceWhoseAnswerIsDoubtedIsSuspect() {
    Problem problem = new Problem("gazette", "collect", "brought a page to sign in");
    SourceHealth health =
        after(asking(Optional.of(problem), Optional.of("brought a page to sign in")));
    assertEquals(SourceCondition.SUSPECT, health.condition(NOW));
    assertEquals(Optional.of("brought a page to sign in"), health.reason(NOW));
  }

  @Test
  void aSourceThatDoesNotAnswerFailsAtOnceAndSaysWhy() {
    Problem problem = new Problem("gazette", "collect", "answered 500");
    SourceHealth health = after(asking(Optional.of(problem), Optional.empty()));
    assertEquals(SourceCondition.FAILING, health.condition(NOW));
    assertEquals(Optional.of("1 failure: answered 500"), health.reason(NOW));
  }

  @Test
  void aSourceThatNobodyAsksAnyLongerIsSilentAndOneWithoutRowIsUnwatched() {
    PollResult asking =
        new PollResult(
            SOURCE,
            NOW,
            Optional.empty(),
            List.of(new Problem("https://city.example/old", "collect", "answered 410")),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(NOW.plus(Duration.ofHours(1))));
    Instant later = NOW.plus(Duration.ofHours(26));
    assertEquals(Optional.of("not asked since 2026-02-10T12:00:00Z"), after(asking).reason(later));
    try (StoreWriter writer = StoreWriter.open(folder)) {
      assertEquals(
          List.of(new SourceHealth.Gone(NOW, "https://city.example/old", "answered 410")),
          writer.store().sources().getFirst().gone());
      writer.watched(Set.of());
      assertEquals(SourceCondition.UNWATCHED, writer.store().sources().getFirst().condition(later));
      writer.asked(PollResult.watched(SOURCE, later, Optional.empty(), 0));
      assertEquals(SourceCondition.ANSWERS, writer.store().sources().getFirst().condition(later));
    }
  }
}
