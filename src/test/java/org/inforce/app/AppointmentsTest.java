package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Document;
import org.inforce.model.Obligation;
import org.inforce.model.Pairing;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.Span;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Appointment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A calendar keeps one entry for one thing, however its day moves, and hears when it is off.
final class AppointmentsTest {
  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

  @TempDir Path folder;

  /// The little language knows no duties: the first law has one, told of by its first document.
  private static Resolution withDuty(List<Recorded> readings, List<Pairing> decisions) {
    Resolution little = LittleStages.stages().resolve().apply(readings, decisions);
    Document first = readings.getFirst().reading().document();
    Obligation duty =
        new Obligation(
            "d1",
            Optional.of(little.instruments().getFirst().id()),
            Optional.of("Port authorities"),
            "report open piles",
            Optional.of(LocalDate.parse("2026-07-01")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(first.quote(new Span(0, 6))));
    return new Resolution(
        little.instruments(),
        little.proceedings(),
        little.events(),
        List.of(duty),
        little.review(),
        little.tellings(),
        little.withdrawn(),
        little.caseTellings());
  }

  private List<String> after(Instant learned, String... texts) {
    Stages little = LittleStages.stages();
    Stages stages =
        new Stages(
            little.sources(),
            little.parse(),
            little.read(),
            little.affinity(),
            AppointmentsTest::withDuty);
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            stages,
            InstantSource.fixed(learned))) {
      for (String text : texts) {
        home.pipeline().add(LittleStages.fetched(text, learned));
      }
      Answers answers = new Answers(home.store(), home.search(), stages.resolve());
      return answers
          .appointments(
              LocalDate.parse("2026-03-20"),
              LocalDate.parse("2026-03-21"),
              LocalDate.parse("2027-01-01"))
          .stream()
          .map(AppointmentsTest::line)
          .toList();
    }
  }

  private static String line(Appointment one) {
    return one.key().replaceFirst("hearing .*", "hearing")
        + " "
        + one.day()
        + " "
        + one.revision()
        + (one.off() ? " off" : "");
  }

  @Test
  void aDayThatIsMovedKeepsItsKeyAndCountsOn() {
    assertEquals(
        List.of(
            "hearing 2026-05-04 0",
            "change SB-627 in-force 1 2026-07-01 0",
            "obligation d1 2026-07-01 0"),
        after(
            NOW,
            "SB 627 was enacted on 2026-03-01.",
            "SB 627 was effective on 2026-07-01.",
            "SB 627 was hearing-scheduled on 2026-05-04 in cand."));
    assertEquals(
        List.of(
            "hearing 2026-05-04 0",
            "change SB-627 in-force 1 2026-09-01 1",
            "obligation d1 2026-09-01 1"),
        after(
            NOW.plusSeconds(500_000),
            "SB 627 was delayed on 2026-03-15.",
            "SB 627 was effective on 2026-09-01."));
  }

  @Test
  void whatIsOffStaysAsBeingOff() {
    assertEquals(
        List.of("obligation d1 2026-07-01 1 off"),
        after(NOW, "SB 627 was enacted on 2026-03-01.", "SB 627 was rescinded on 2026-03-15."));
  }

  @Test
  void whatIsStoppedIsOffUntilTheOrderIsLifted() {
    after(NOW, "SB 627 was enacted on 2026-03-01.", "SB 627 was effective on 2026-07-01.");
    assertTrue(
        after(NOW.plusSeconds(100_000), "SB 627 was enjoined on 2026-03-11 in cand.")
            .contains("change SB-627 in-force 1 2026-07-01 1 off"));
    assertTrue(
        after(NOW.plusSeconds(500_000), "SB 627 was order-lifted on 2026-03-15 in cand.")
            .contains("change SB-627 in-force 1 2026-07-01 2"));
  }

  @Test
  void aHearingOfACaseThatIsOverIsOff() {
    assertEquals(
        List.of("hearing 2026-05-04 1 off"),
        after(
                NOW,
                "SB 627 was enacted on 2026-03-01.",
                "SB 627 was hearing-scheduled on 2026-05-04 in cand.",
                "SB 627 was dismissed on 2026-03-18 in cand.")
            .stream()
            .filter(line -> line.startsWith("hearing"))
            .toList());
  }
}
