package org.inforce.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.DocumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.Quote;
import org.inforce.model.Span;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ObligationLifeTest {
  private static final LocalDate SET = LocalDate.of(2024, 1, 10);
  private static final List<Proceeding> COURTS =
      List.of(Events.proceeding("P1", "E.D. Wash."), Events.proceeding("A1", "9th Cir.", "P1"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # day      | events after the enactment                                     | standing | the life of its day
          2024-02-01 | 2024-01-11 challenged @P1                                      | open     | set 2024-06-01
          2024-02-01 | 2024-01-20 enjoined whole @P1                                  | paused   | set 2024-06-01, paused
          2024-02-01 | 2024-01-20 enjoined part @P1                                   | open     | set 2024-06-01
          2024-03-01 | 2024-01-20 enjoined whole @P1; 2024-02-20 order-stayed @A1     | open     | set 2024-06-01, paused, resumed 2024-06-01
          2024-03-01 | 2024-01-20 enjoined whole @P1; 2024-02-20 struck-down @P1      | ended    | set 2024-06-01, paused, moot
          2024-03-01 | 2024-02-20 rescinded                                           | ended    | set 2024-06-01, moot
          2024-02-01 | 2024-02-20 rescinded learned=2024-01-30                        | open     | set 2024-06-01
          2024-03-01 | 2024-07-01 effective learned=2024-01-10                        | coming   | set 2024-06-01
          2024-03-01 | 2024-06-01 effective learned=2024-01-10; 2024-02-20 delayed; 2024-09-01 effective learned=2024-02-20 | coming | set 2024-06-01, moved 2024-09-01
          2024-03-01 | 2024-02-20 delayed                                             | open     | set 2024-06-01, put-off
          """)
  void itLivesWithItsInstrument(LocalDate day, String events, String standing, String deadlines) {
    ObligationState state = on(Optional.empty(), day, events);
    assertEquals(standing, state.standing().code());
    assertEquals(
        deadlines,
        state.deadlines().stream()
            .map(d -> d.kind().code() + d.due().map(due -> " " + due).orElse(""))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void whatWaitsForTheCourtsWaitsUntilTheyHaveSpoken() {
    Optional<String> condition = Optional.of("once the legal concerns are resolved");
    LocalDate day = LocalDate.of(2024, 3, 1);
    assertEquals(
        ObligationState.Standing.WAITING,
        on(condition, day, "2024-01-20 challenged @P1").standing());
    ObligationState met = on(condition, day, "2024-01-20 challenged @P1; 2024-02-20 dismissed @P1");
    assertEquals(ObligationState.Standing.OPEN, met.standing());
    assertEquals(LocalDate.of(2024, 2, 20), met.since());
    assertTrue(met.reason().contains("legal concerns"), met.reason());
  }

  private static ObligationState on(Optional<String> condition, LocalDate day, String words) {
    List<StatusEvent> events =
        Arrays.stream(("2024-01-10 enacted;" + words).split(";")).map(Events::event).toList();
    Obligation obligation =
        new Obligation(
            "O1",
            Optional.of(Events.ID),
            Optional.of("port authorities"),
            "report open piles to the state",
            Optional.of(LocalDate.of(2024, 6, 1)),
            Optional.empty(),
            condition,
            Optional.empty(),
            List.of(new Quote(new DocumentId("d"), new Span(0, 1), "x")));
    List<Step> steps = Timelines.steps(Events.instrument("statute"), events, COURTS);
    return ObligationLife.on(obligation, steps, events, SET, day);
  }

  @Test
  void aConditionIsLinkedToTheCasesThatAreStillOpen() {
    Obligation waiting = on(Optional.of("once the litigation ends"), SET, "").obligation();
    List<StatusEvent> events =
        Stream.of(
                "2024-01-20 challenged @P1",
                "2024-01-25 challenged @P2",
                "2024-02-20 dismissed @P1")
            .map(Events::event)
            .toList();
    assertEquals(
        List.of("P1", "P2"),
        ObligationLife.waitsFor(waiting, events, LocalDate.of(2024, 2, 1)).stream()
            .map(Object::toString)
            .toList());
    assertEquals(
        List.of("P2"),
        ObligationLife.waitsFor(waiting, events, LocalDate.of(2024, 3, 1)).stream()
            .map(Object::toString)
            .toList());
    Obligation other = on(Optional.of("once the budget passes"), SET, "").obligation();
    assertEquals(List.of(), ObligationLife.waitsFor(other, events, LocalDate.of(2024, 3, 1)));
  }
}
