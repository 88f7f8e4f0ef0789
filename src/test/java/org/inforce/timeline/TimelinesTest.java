package org.inforce.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Proceeding;
import org.inforce.model.Status;
import org.inforce.model.StatusChange;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelinesTest {
  /// Two cases of first instance, an appeal of each, a higher appeal of the first, one that has
  /// consolidated both, and an appeal whose case below is not known.
  private static final List<Proceeding> COURTS =
      List.of(
          Events.proceeding("P1", "E.D. Wash."),
          Events.proceeding("P2", "D. Or."),
          Events.proceeding("A1", "9th Cir.", "P1"),
          Events.proceeding("A2", "9th Cir.", "P2"),
          Events.proceeding("S1", "U.S. Supreme Court", "A1"),
          Events.proceeding("C", "9th Cir.", "P1", "P2"),
          Events.proceeding("U", "9th Cir."));

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # type  | day        | events, one after the other                                        | status
          # the life of an instrument
          statute | 2024-02-01 | 2024-01-10 introduced                                              | proposed
          bill    | 2024-02-01 | 2024-01-10 challenged                                              | proposed
          statute | 2024-02-01 | 2024-01-10 introduced; 2024-01-20 enacted                          | in-force
          statute | 2024-02-01 | 2024-01-20 enacted; 2024-07-01 effective                           | not-yet-effective
          statute | 2024-07-01 | 2024-01-20 enacted; 2024-07-01 effective                           | in-force
          statute | 2024-01-15 | 2024-01-10 passed; 2024-01-20 enacted; 2024-07-01 effective        | proposed
          ordinance | 2024-01-15 | 2024-01-10 passed; 2024-07-01 effective learned=2024-01-10       | proposed
          ballot-measure | 2024-01-15 | 2024-01-10 passed; 2024-07-01 effective learned=2024-01-10  | not-yet-effective
          ordinance | 2024-01-15 | 2024-01-10 passed; 2024-01 enacted; 2024-07-01 effective        | proposed
          ordinance | 2024-01-31 | 2024-01-10 passed; 2024-01 enacted; 2024-07-01 effective        | not-yet-effective
          policy | 2024-01-01 | 2024-01-10 challenged @P1                                           | in-force
          statute | 2024-03-01 | 2024-01-10 passed; 2024-07-01 effective learned=2024-01-10         | proposed
          statute | 2024-03-01 | 2024-01-10 passed; 2024-07-01 effective learned=2024-02-10         | not-yet-effective
          statute | 2024-07-02 | 2024-07-01 effective learned=2024-01-10                            | in-force
          statute | 2024-02-01 | 2024-07-01 effective learned=2024-01-10                            | not-yet-effective
          statute | 2024-02-01 | 2024-01-10 introduced; 2024-01-20 vetoed                           | failed
          statute | 2024-03-01 | 2024-01-10 introduced; 2024-01-20 vetoed; 2024-02-20 enacted       | in-force
          statute | 2024-03-01 | 2024-01-10 introduced; 2024-02-20 vetoed; 2024-02-20 enacted       | in-force
          statute | 2024-03-01 | 2024-01-20 vetoed; 2024-02-20 enjoined @P1                         | blocked
          statute | 2024-03-01 | 2024-01-20 vetoed learned=2024-01-20; 2024-02-20 effective learned=2024-02-01 | in-force
          regulation | 2024-02-01 | 2024-01-10 issued                                               | not-yet-effective
          regulation | 2024-03-01 | 2024-01-10 issued; 2024-02-10 effective                         | in-force
          executive-order | 2024-01-10 | 2024-01-10 issued                                          | in-force
          executive-order | 2024-03-01 | 2024-01-10 issued; 2024-02-10 rescinded                    | rescinded
          executive-order | 2024-02-01 | 2024-01-10 issued; 2024-02-10 rescinded learned=2024-01-20 | in-force
          executive-order | 2024-03-01 | 2024-01-10 issued; 2024-02-10 rescinded part               | in-force
          policy  | 2024-03-01 | 2024-01-10 issued; 2024-02-10 expired                              | expired
          policy  | 2024-12-02 | 2024-01-10 issued; ? rescinded                                      | rescinded
          policy  | 2024-03-01 | 2024-01-10 issued; 2024-02 rescinded                               | rescinded
          statute | 2024-03-01 | 2024-01-10 enacted; 2024-02-10 amended                             | in-force
          # a dismissal by a higher court is of what is before it
          policy | 2024-04-01 | 2024-01-10 issued; 2024-02-10 enjoined @P1; 2024-03-10 dismissed @A1 | blocked
          policy | 2024-04-01 | 2024-01-10 issued; 2024-02-10 enjoined @A1; 2024-03-10 dismissed @A1 | in-force
          policy | 2024-04-01 | 2024-01-10 issued; 2024-02-10 enjoined @P1; 2024-03-10 dismissed @P1 | in-force
          # delay
          regulation | 2024-06-02 | 2024-01-10 issued; 2024-06-01 effective learned=2024-01-10; 2024-05-01 delayed; 2024-09-01 effective learned=2024-05-01 | not-yet-effective
          regulation | 2024-09-02 | 2024-01-10 issued; 2024-06-01 effective learned=2024-01-10; 2024-05-01 delayed; 2024-09-01 effective learned=2024-05-01 | in-force
          regulation | 2024-06-02 | 2024-01-10 issued; 2024-06-01 effective learned=2024-01-10; 2024-05-01 delayed       | not-yet-effective
          regulation | 2024-06-02 | 2024-01-10 issued; 2024-06-01 effective learned=2024-01-10; 2024-05-01 delayed part  | in-force
          regulation | 2024-06-02 | 2024-01-10 issued; 2024-02-10 effective; 2024-05-01 delayed     | in-force
          regulation | 2024-09-02 | 2024-01-10 issued; 2024-09-01 effective learned=2024-05-01; 2024-05-01 delayed       | in-force
          statute | 2024-06-02 | 2024-05-01 delayed                                                | not-yet-effective
          statute | 2024-06-02 | 2024-04-01 enjoined @P1; 2024-04-10 order-lifted @P1; 2024-05-01 delayed | in-force
          executive-order | 2024-06-02 | 2024-05-01 delayed                                        | in-force
          # by stages: the later day of another part is no new day of the first
          regulation | 2024-06-02 | 2024-01-10 issued; 2024-04-10 effective learned=2024-01-10; 2024-04-01 delayed; 2024-06-01 effective part learned=2024-04-01; 2024-09-01 effective part learned=2024-04-01 | in-force
          # a delay of which only the month or year is told may have come after the day of effect
          statute | 2024-06-20 | 2024-01-10 enacted; 2024-06-10 effective learned=2024-01-10; 2024-06 delayed learned=2024-07-05 | in-force
          statute | 2024-08-20 | 2024-01-10 enacted; 2024-06-10 effective learned=2024-01-10; 2024 delayed learned=2024-07-05 | in-force
          statute | 2024-06-20 | 2024-01-10 enacted; 2024-06-10 effective learned=2024-01-10; 2024-06 delayed learned=2024-06-02 | not-yet-effective
          # enacted at the latest when a document says so
          statute | 2024-03-01 | 2024-01-10 passed; 2024 enacted learned=2024-02-20; 2024-07-01 effective learned=2024-02-20 | not-yet-effective
          # orders
          statute | 2024-03-01 | 2024-01-10 enacted; 2024-02-10 enjoined whole @P1                  | blocked
          statute | 2024-03-01 | 2024-01-10 enacted; 2024-02-10 enjoined part @P1                   | partly-blocked
          statute | 2024-03-01 | 2024-01-10 enacted; 2024-07-01 effective; 2024-02-10 enjoined whole @P1 | blocked
          statute | 2024-03-01 | 2024-01-10 enacted; 2024-07-01 effective; 2024-02-10 enjoined part @P1  | not-yet-effective
          statute | 2024-03-01 | 2024-02-10 enjoined tro whole @P1                                  | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-stayed whole @A1   | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-stayed part @A1    | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-narrowed part @A1  | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-extended @P1       | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-lifted @S1         | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-stayed @A2         | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-11 enjoined whole @P2; 2024-02-12 order-stayed @A1 | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-11 enjoined part @P2; 2024-02-12 order-stayed @A1  | partly-blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-11 enjoined whole @P2; 2024-02-12 order-stayed @C  | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-stayed @A1; 2024-02-14 enjoined @S1       | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 relief-denied @P2; 2024-02-13 settled @P2       | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 dismissed @P1            | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 upheld @A1               | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 upheld part @A1          | partly-blocked
          # a later order of the same court
          statute | 2024-03-01 | 2024-02-10 enjoined administrative-stay whole @A1; 2024-02-20 enjoined unspecified part @A1      | partly-blocked
          statute | 2024-03-01 | 2024-02-10 enjoined tro whole @P1; 2024-02-20 enjoined preliminary-injunction part @P1           | partly-blocked
          statute | 2024-03-01 | 2024-02-10 enjoined preliminary-injunction whole @P1; 2024-02-20 enjoined tro part @P1           | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined preliminary-injunction whole @P1; 2024-02-20 enjoined unspecified part @A1   | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined tro @P1; 2024-02-20 enjoined preliminary-injunction @P1; 2024-02-21 order-lifted tro @P1 | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined tro whole @P1; 2024-02-20 enjoined preliminary-injunction part @P1; 2024-02-20 order-extended tro part @P1 | blocked
          # merits
          statute | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-12 enjoined part @P2     | struck-down
          statute | 2024-03-01 | 2024-02-10 struck-down part @P1                                    | partly-blocked
          statute | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-12 order-stayed @A1      | in-force
          statute | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-12 order-stayed part @A1 | blocked
          statute | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-10 order-stayed @P1      | in-force
          statute | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-12 rescinded             | rescinded
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 struck-down whole @A1; 2024-02-20 review-granted @A1 | blocked
          statute | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-20 review-granted @A1     | struck-down
          statute | 2024-03-01 | 2024-02-10 enjoined preliminary-injunction @P1; 2024-02-12 struck-down @A1; 2024-02-20 order-lifted preliminary-injunction @A1 | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined part @P1; 2024-02-12 order-stayed part @A1     | in-force
          regulation | 2024-03-01 | 2024-01-10 issued; 2024-02-10 struck-down @P1; 2024-02-12 upheld @A1 | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined tro whole @P1; 2024-02-12 struck-down part @P1  | partly-blocked
          # one day
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-10 order-stayed @A1         | in-force
          statute | 2024-03-01 | 2024-02-01 enjoined tro @P1; 2024-02-10 enjoined preliminary-injunction @P1; 2024-02-10 order-stayed @A1 | in-force
          statute | 2024-03-01 | 2024-02-01 enjoined administrative-stay @S1; 2024-02-10 order-lifted administrative-stay @S1; 2024-02-10 enjoined @A1 | blocked
          statute | 2024-03-01 | 2024-02-10 struck-down vacatur whole @P1; 2024-02-10 order-stayed @P1; 2024-02-20 enjoined vacatur whole @P1 | struck-down
          # an interim order stands beside a judgment on a part by the same court
          statute | 2024-03-01 | 2024-02-10 enjoined preliminary-injunction whole @P1; 2024-02-12 upheld part @P1 | blocked
          statute | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-12 upheld part @A1 | partly-blocked
          # an order that a higher court put back is one order, and a part of it is all of it
          executive-order | 2024-03-01 | 2024-02-10 enjoined preliminary-injunction part @P1; 2024-02-12 enjoined preliminary-injunction part @A1; 2024-02-20 order-stayed part @S1 | in-force
          executive-order | 2024-03-01 | 2024-02-10 enjoined preliminary-injunction part @P1; 2024-02-12 enjoined tro part @P1; 2024-02-20 order-stayed part @A1 | partly-blocked
          # a court that pauses a part of what it orders pauses a part of its order
          executive-order | 2024-03-01 | 2024-02-10 enjoined preliminary-injunction part @P1; 2024-02-10 order-stayed part @P1 | partly-blocked
          # an order announced for later does not come where a higher court pauses it before
          executive-order | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-10 order-stayed @A1; 2024-02-28 enjoined whole @P1 learned=2024-02-16; 2024-02-20 order-stayed @A1 | in-force
          executive-order | 2024-03-01 | 2024-02-10 struck-down whole @P1; 2024-02-10 order-stayed @A1; 2024-02-28 enjoined whole @P1 learned=2024-02-16 | blocked
          # what is not known
          statute | 2024-12-02 | ? enjoined whole @P1                                               | blocked
          statute | 2024-12-02 | ? enjoined whole @P1; 2024-05-01 order-stayed @A1                  | in-force
          statute | 2024-12-02 | 2024-05-01 enjoined whole @P1; ? order-lifted @P1                  | in-force
          statute | 2024-12-02 | ? enjoined tro @P1 learned=2024-05-30; ? order-lifted @P1 learned=2024-05-30; 2024-05-30 enjoined @P1 | blocked
          statute | 2024-12-30 | 2024-12-03 enjoined whole @P1; 2024-12 order-lifted @P1            | in-force
          statute | 2024-03-01 | 2024-02-12 order-lifted @P1                                        | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole; 2024-02-12 order-stayed @A1             | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-stayed             | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-stayed @U          | in-force
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-12 order-lifted @P2         | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined preliminary-injunction whole @P1; 2024-02-12 order-lifted preliminary-injunction @A1; 2024-02-20 order-extended preliminary-injunction whole @A1 | blocked
          regulation | 2024-03-20 | 2024-01-10 issued; 2024-02-10 struck-down vacatur whole @P1; 2024-02-12 order-stayed whole @A1; 2024-03-10 enjoined vacatur whole @A1 | struck-down
          ordinance | 2024-03-01 | 2024-01-10 enacted; 2024-02-10 effective; 2024-02-09 enjoined tro whole @P1; 2024-02-28 order-lifted tro @P1; 2024-03-05 effective learned=2024-02-28 | not-yet-effective
          ordinance | 2024-03-05 | 2024-01-10 enacted; 2024-02-10 effective; 2024-02-09 enjoined tro whole @P1; 2024-02-28 order-lifted tro @P1; 2024-03-05 effective learned=2024-02-28 | in-force
          executive-order | 2024-03-04 | 2024-01-10 issued; 2024-02-10 enjoined whole @P1; 2024-03-01 order-stayed part @A1; 2024-03-04 effective learned=2024-03-01 | partly-blocked
          executive-order | 2024-03-03 | 2024-01-10 issued; 2024-02-10 enjoined whole @P1; 2024-03-01 order-stayed part @A1; 2024-03-04 effective learned=2024-03-01 | blocked
          statute | 2024-03-01 | 2024-02-10 enjoined whole @P1; 2024-02-11 enjoined whole @P2; 2024-02-12 order-stayed @U | blocked
          policy | 2024-03-01 | 2024-02-10 challenged @P1                                           | in-force
          """)
  void statusFollowsFromEvents(String type, LocalDate day, String events, String status) {
    assertEquals(Optional.of(status), status(type, day, Arrays.asList(events.split(";"))));
  }

  private static Optional<String> status(String type, LocalDate day, List<String> events) {
    List<StatusEvent> read = events.stream().map(Events::event).toList();
    return Timelines.on(Events.instrument(type), read, COURTS, day).map(s -> s.status().code());
  }

  @Test
  void aRulingThatWaitsForItsMandateLeavesTheOrderInEffect() {
    List<StatusEvent> events = new ArrayList<>();
    events.add(Events.event("2024-01-10 enacted"));
    events.add(Events.event("2024-02-10 struck-down permanent-injunction whole @P1"));
    events.add(
        Events.event(
            "2024-03-10 upheld @A1", "The injunction stays in place until the mandate issues."));
    assertEquals("blocked", on(events, "2024-03-20"));
    events.add(Events.event("2024-04-02 effective"));
    assertEquals("in-force", on(events, "2024-04-02"));
    assertEquals("blocked", on(events, "2024-04-01"));
  }

  @Test
  void aDelayWithANewDayTakesBackAnEffectThatHasCome() {
    List<StatusEvent> events =
        List.of(
            Events.event("2024-01-10 enacted", "Signed."),
            Events.event("2024-02-10 effective learned=2024-01-10", "In effect February 10."),
            Events.event("2024-03-01 delayed", "Put off until July."),
            Events.event("2024-07-01 effective learned=2024-03-01", "Put off until July."));
    assertEquals("in-force", on(events, "2024-02-29"));
    assertEquals("not-yet-effective", on(events, "2024-03-01"));
    assertEquals("in-force", on(events, "2024-07-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # fifty-two days, where no more is known (Fed. R. App. P. 40(d)(1), 41(b))
                                                                  | 2024-04-01 | in-force
                                                                  | 2024-04-02 | struck-down
          2024-05-20 struck-down vacatur whole @A1                | 2024-05-19 | in-force
          2024-05-20 struck-down vacatur whole @A1                | 2024-05-20 | struck-down
          # a petition for rehearing keeps it back until a week after its refusal
          2024-02-20 appealed @A1                                 | 2024-06-30 | in-force
          2024-02-20 appealed @P1                                 | 2024-04-02 | struck-down
          2024-02-20 appealed @A1; 2024-04-20 review-denied @A1   | 2024-04-26 | in-force
          2024-02-20 appealed @A1; 2024-04-20 review-denied @A1   | 2024-04-27 | struck-down
          2024-04-20 review-granted @A1                           | 2024-04-19 | in-force
          2024-04-20 review-granted @A1                           | 2024-04-20 | in-force
          """)
  void aRulingThatWaitsForItsMandateStrikesNothingDownYet(String later, String day, String status) {
    List<StatusEvent> events = new ArrayList<>();
    events.add(Events.event("2024-01-10 issued"));
    events.add(
        Events.event(
            "2024-02-10 struck-down vacatur whole @A1",
            "The rule is void, but stays in effect until the court issues its mandate."));
    Optional.ofNullable(later).stream()
        .flatMap(told -> Arrays.stream(told.split("; ")))
        .map(Events::event)
        .forEach(events::add);
    assertEquals(status, on(events, day));
    List<Step> steps = Timelines.steps(Events.instrument("executive-order"), events, COURTS);
    assertEquals(
        status,
        Timelines.on(steps, LocalDate.parse(day)).orElseThrow().status().status().code(),
        steps.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-02-20 | In force: issued on 10 January 2024, and not stopped; held invalid on 10 February 2024, which binds once the mandate issues, by 2 April 2024 unless somebody asks for a rehearing.
          2024-04-02 | Held invalid on 10 February 2024; the mandate issues by 2 April 2024 unless somebody asks for a rehearing.
          """)
  void aRulingThatWaitsForItsMandateIsShownWithTheDayByTheRule(String day, String reason) {
    List<StatusEvent> events =
        List.of(
            Events.event("2024-01-10 issued"),
            Events.event(
                "2024-02-10 struck-down vacatur whole @A1",
                "It stays in effect until the court issues its mandate."));
    Status status = statusOn(events, day);
    assertEquals(reason, status.reason());
    assertTrue(status.because().contains(events.getLast()));
  }

  @Test
  void aRulingThatDoesNotWorkYetIsShownBesideAnOrderAgainstAPart() {
    List<StatusEvent> events =
        List.of(
            Events.event("2024-01-10 issued"),
            Events.event("2024-01-20 enjoined preliminary-injunction part @P2"),
            Events.event(
                "2024-02-10 struck-down vacatur whole @A1",
                "It stays in effect until the court issues its mandate."));
    Status status = statusOn(events, "2024-02-20");
    assertEquals(LegalStatus.PARTLY_BLOCKED, status.status());
    assertTrue(
        status.reason().contains("; held invalid on 10 February 2024, which binds once the"),
        status.reason());
    assertTrue(status.because().contains(events.getLast()));
  }

  @Test
  void anOrderThatWorksFromALaterDayIsShownWithThatDay() {
    List<StatusEvent> events =
        List.of(
            Events.event("2024-01-10 enacted"),
            Events.event(
                "2024-02-09 enjoined tro whole @P1",
                "He put his own order off for three business days."));
    Status status = statusOn(events, "2024-02-10");
    assertTrue(
        status.reason().endsWith("on 9 February 2024, which binds from 14 February 2024 on."),
        status.reason());
  }

  @Test
  void anOrderThatItsCourtPutOffWorksAfterThoseDays() {
    List<StatusEvent> events =
        List.of(
            Events.event("2024-01-10 enacted"),
            Events.event(
                "2024-02-09 enjoined tro whole @P1",
                "He put his own order off for three business days."));
    assertEquals("in-force", on(events, "2024-02-13"));
    assertEquals("blocked", on(events, "2024-02-14"));
  }

  @Test
  void aRuleThatIsChallengedIsNoProposal() {
    List<StatusEvent> events =
        List.of(Events.event("2024-01-10 introduced"), Events.event("2024-02-09 challenged @P1"));
    assertEquals(
        Optional.of(LegalStatus.NOT_YET_EFFECTIVE),
        Timelines.on(Events.instrument("regulation"), events, COURTS, LocalDate.parse("2024-02-20"))
            .map(Status::status));
  }

  private static String on(List<StatusEvent> events, String day) {
    return statusOn(events, day).status().code();
  }

  private static Status statusOn(List<StatusEvent> events, String day) {
    return Timelines.on(Events.instrument("executive-order"), events, COURTS, LocalDate.parse(day))
        .orElseThrow();
  }

  @Test
  void nothingIsSaidBeforeAnythingIsKnown() {
    assertEquals(
        Optional.empty(),
        status("statute", LocalDate.of(2023, 1, 1), List.of("2024-01-10 introduced")));
  }

  @Test
  void stepsAreTheDaysOnWhichTheStatusChangesScheduledOnesIncluded() {
    List<StatusEvent> events =
        List.of(
            Events.event("2024-01-10 introduced"),
            Events.event("2024-01-20 enacted"),
            Events.event("2024-03-01 effective learned=2024-01-20"),
            Events.event("2024-02-10 enjoined part @P1"),
            Events.event("2024-02-20 hearing-scheduled @P1"),
            Events.event("2024-04-01 order-lifted @P1"));
    List<String> steps = new ArrayList<>();
    for (Step step : Timelines.steps(Events.instrument("statute"), events, COURTS)) {
      assertEquals(step.day(), step.status().since());
      steps.add(step.day() + " " + step.status().status().code());
    }
    assertEquals(
        List.of(
            "2024-01-10 proposed",
            "2024-01-20 not-yet-effective",
            "2024-03-01 partly-blocked",
            "2024-04-01 in-force"),
        steps);
  }

  @ParameterizedTest
  @CsvSource({
    "us-tx, 2024-01-20 enacted, not-yet-effective",
    "us-tx, 2021-04-01 enacted, not-yet-effective",
    "us-tx, 2021-03-31 enacted learned=2024-03-31, in-force",
    "us-tx, 2021-03-31 enacted; 2024-03-31 challenged @P1, in-force",
    "us-tx, 2021-03-31 enacted; 2024-03-30 challenged @P1, not-yet-effective",
    "us-tx, 2019-03-31 enacted, not-yet-effective",
    "us-tx, 2021 enacted learned=2024-03-31, not-yet-effective",
    "us-tx, 2020 enacted learned=2024-03-31, in-force",
    "us-tx, 2013-05-16 enacted; 2024-06-01 effective, not-yet-effective",
    "us-tx-austin, 2024-01-20 enacted, not-yet-effective",
    "us, 2024-01-20 enacted, in-force",
    "us-tx, 2024-01-20 enacted; 2024-02-10 effective, in-force",
    "us-tx, 2024-01-20 enacted; 2024-02-10 challenged @P1, not-yet-effective",
    "us-tx, 2024-01-20 enacted; 2024-02-10 enjoined whole @P1; 2024-03-10 order-stayed whole @A1,"
        + " in-force",
    "us-tx, 2024-01-20 enacted; 2024-02-10 enjoined whole @P1, blocked"
  })
  void aStatesActWhoseDayNobodyToldIsNotSaidToBeInForce(
      String where, String events, String status) {
    List<StatusEvent> told =
        java.util.Arrays.stream(events.split("; ")).map(Events::event).toList();
    Status on =
        Timelines.on(
                Events.instrument("statute", Optional.of(where)),
                told,
                COURTS,
                LocalDate.of(2024, 3, 31))
            .orElseThrow();
    assertEquals(status, on.status().code());
  }

  @ParameterizedTest
  @CsvSource({"us-tx, true", "us, false"})
  void onlyOfAnActThatMayHaveWaitedIsItSaidThatItsDayIsNotTold(String where, boolean said) {
    Status status =
        Timelines.on(
                Events.instrument("statute", Optional.of(where)),
                List.of(
                    Events.event("2019-01-20 enacted"), Events.event("2024-01-20 challenged @P1")),
                COURTS,
                LocalDate.of(2024, 3, 31))
            .orElseThrow();
    assertEquals(LegalStatus.IN_FORCE, status.status());
    assertEquals(said, status.reason().contains("since which day is not told"), status.reason());
  }

  @ParameterizedTest
  @CsvSource({"us-tx-austin, not-yet-effective", "us-ca-los-angeles, proposed"})
  void aCouncilMakesAnOrdinanceByItsVoteWhereNoMayorMayVetoIt(String where, String status) {
    List<StatusEvent> told =
        List.of(
            Events.event("2024-01-10 passed"),
            Events.event("2024-07-01 effective learned=2024-01-10"));
    Instrument instrument = Events.instrument("ordinance", Optional.of(where));
    assertEquals(
        status,
        Timelines.on(instrument, told, COURTS, LocalDate.of(2024, 1, 15))
            .orElseThrow()
            .status()
            .code());
  }

  @ParameterizedTest
  @CsvSource({
    "us-tx, 2024-02-10 challenged @P1; 2024-02-11 relief-requested @P1, unknown",
    "'', 2024-02-10 challenged @P1, unknown",
    "us, 2024-02-10 challenged @P1, in-force",
    "us-tx, 2024-02-10 challenged @P1; 2024-05-01 effective learned=2024-02-11, not-yet-effective",
    "us-tx, 2024-02-10 challenged @P1; 2024-02-12 relief-denied stay @P1, in-force"
  })
  void thatSomebodySuesOverALawTellsNotThatItIsInForce(String where, String events, String status) {
    List<StatusEvent> told =
        java.util.Arrays.stream(events.split("; ")).map(Events::event).toList();
    Instrument instrument =
        Events.instrument("statute", Optional.of(where).filter(w -> !w.isEmpty()));
    assertEquals(
        status,
        Timelines.on(instrument, told, COURTS, LocalDate.of(2024, 2, 20))
            .map(s -> s.status().code())
            .orElse("unknown"));
  }

  @Test
  void aDelayWhoseDayNobodyGivesCancelsTheDayThatItsDocumentCallsTheOldOne() {
    List<StatusEvent> told =
        List.of(
            Events.event("2023-12-20 enacted"),
            Events.event("2024-01-01 effective learned=2023-12-20"),
            Events.event("2024-03-19 effective learned=2024-02-17"),
            Events.dayless("2024-02-19 delayed"));
    assertEquals(
        List.of("2023-12-20 not-yet-effective", "2024-03-19 in-force"),
        Timelines.steps(Events.instrument("statute"), told, COURTS).stream()
            .map(step -> step.day() + " " + step.status().status().code())
            .toList());
  }

  @Test
  void whereAnOrderIsPausedBeforeTheDayOfEffectTheReasonSaysBoth() {
    List<StatusEvent> told =
        List.of(
            Events.event("2024-01-20 enacted"),
            Events.event("2024-03-05 effective learned=2024-01-20"),
            Events.event("2024-02-10 enjoined whole @P1"),
            Events.event("2024-02-12 order-stayed whole @A1"));
    assertEquals(
        "The order against it is paused on 12 February 2024; enacted, and to take effect on 5 March"
            + " 2024.",
        Timelines.on(Events.instrument("statute"), told, COURTS, LocalDate.of(2024, 2, 20))
            .orElseThrow()
            .reason());
  }

  @Test
  void newsChangesTheStatusOfTodayAndAnnouncesTheDaysAhead() {
    Instrument instrument = Events.instrument("statute");
    List<StatusEvent> first = List.of(Events.event("2024-01-10 introduced"));
    List<StatusEvent> second = new ArrayList<>(first);
    second.add(Events.event("2024-01-20 enacted"));
    second.add(Events.event("2024-03-01 effective learned=2024-01-20"));
    List<Step> before = Timelines.steps(instrument, first, COURTS);
    List<Step> after = Timelines.steps(instrument, second, COURTS);
    List<StatusChange> changes =
        Timelines.changes(instrument, before, after, LocalDate.of(2024, 1, 21));
    assertEquals(
        List.of(LegalStatus.NOT_YET_EFFECTIVE, LegalStatus.IN_FORCE),
        changes.stream().map(StatusChange::after).toList());
    assertEquals(
        List.of(Optional.of(LegalStatus.PROPOSED), Optional.of(LegalStatus.NOT_YET_EFFECTIVE)),
        changes.stream().map(StatusChange::before).toList());
    assertEquals(List.of(), Timelines.changes(instrument, after, after, LocalDate.of(2024, 1, 21)));
  }

  @Test
  void aStatuteThatACourtUpheldIsNoProposalWhateverElseIsKnown() {
    List<StatusEvent> events =
        List.of(Events.event("2024-04-20 passed"), Events.event("2024-12-06 upheld whole @P1"));
    assertEquals(
        "In force: upheld on 6 December 2024, and not stopped.",
        Timelines.on(Events.instrument("statute"), events, COURTS, LocalDate.of(2024, 12, 7))
            .orElseThrow()
            .reason());
  }

  @Test
  void aCourtThatLiftsPartOfAnOrderAndMakesOneOnTheSameDayLeavesTheNewOne() {
    Instrument law = Events.instrument("statute");
    List<StatusEvent> events =
        List.of(
            Events.event("2023-06-12 enacted"),
            Events.event("2023-08-31 enjoined preliminary-injunction whole @P1"),
            Events.event("2023-09-01 effective learned=2023-06-15"),
            Events.event("2023-09-19 order-stayed administrative-stay whole @A1"),
            Events.event("2024-03-07 order-lifted preliminary-injunction part @A1"),
            Events.event("2024-03-07 enjoined preliminary-injunction part @A1"));
    assertEquals(
        LegalStatus.PARTLY_BLOCKED,
        Timelines.steps(law, events, COURTS).getLast().status().status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the lifting says | what the order says | status
          She dissolved the order that she had issued hours earlier. | x | in-force
          Hours after granting it, the judge dissolved the order. | x | in-force
          The order was lifted hours after it was entered. | x | in-force
          x | A restraining order issued earlier that day stopped it. | in-force
          She dissolved the order. | She stopped it. | blocked
          x | Hours after lifting her first order, she issued another. | blocked
          Hours after lifting her first order, she issued another. | Hours after lifting her first order, she issued another. | blocked
          """)
  void whereACourtMakesAnOrderAndLiftsOneTheWordsMayTellWhichCameFirst(
      String lifting, String order, String status) {
    List<StatusEvent> events =
        List.of(
            Events.event("2024-01-10 issued"),
            Events.event("2024-02-10 order-lifted tro @P1", lifting),
            Events.event("2024-02-10 enjoined tro whole @P1", order));
    assertEquals(status, on(events, "2024-03-01"));
    assertEquals(status, on(events.reversed(), "2024-03-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before the day | the lifting | the order | in doubt
          2024-01-10 issued                | 2024-02-10 order-lifted tro @P1 | 2024-02-10 enjoined tro whole @P1  | true
          2024-01-10 issued                | 2024-02-10 order-lifted @P1     | 2024-02-10 enjoined tro whole @P1  | true
          2024-01-10 issued                | 2024-02-10 order-lifted tro @P1 | 2024-02-10 enjoined tro part @P1   | true
          # another kind of order, one that was in effect, another case, no day
          2024-01-10 issued                | 2024-02-10 order-lifted tro @P1 | 2024-02-10 enjoined preliminary-injunction whole @P1 | false
          2024-01-10 enjoined tro whole @P1 | 2024-02-10 order-lifted tro @P1 | 2024-02-10 enjoined tro whole @P1 | false
          2024-01-10 issued                | 2024-02-10 order-lifted tro @P2 | 2024-02-10 enjoined tro whole @P1  | false
          2024-01-10 issued                | 2024-02 order-lifted tro @P1    | 2024-02-10 enjoined tro whole @P1  | false
          """)
  void whereNothingTellsWhetherAnOrderOfTheDayWasLiftedOnItTheReasonSaysSo(
      String before, String lifting, String order, boolean doubtful) {
    List<StatusEvent> events =
        List.of(Events.event(before), Events.event(lifting), Events.event(order));
    String reason =
        Timelines.on(
                Events.instrument("executive-order"), events, COURTS, LocalDate.of(2024, 2, 10))
            .orElseThrow()
            .reason();
    assertEquals(
        doubtful,
        reason.endsWith(
            "; the court also lifted an order on that day, and no document tells which came"
                + " first."),
        reason);
  }

  @Test
  void aRuleThatACourtLetGoBindsOnceTheThirtyDaysAreOverThoughNothingHappensThen() {
    Instrument rule = Events.instrument("regulation");
    List<StatusEvent> events =
        List.of(
            Events.event("2024-03-06 issued"),
            Events.event("2024-03-15 enjoined administrative-stay whole @P1"),
            Events.event("2024-03-22 order-lifted administrative-stay whole @P1"));
    assertEquals(
        List.of(
            "2024-03-06 not-yet-effective",
            "2024-03-15 blocked",
            "2024-03-22 not-yet-effective",
            "2024-04-05 in-force"),
        Timelines.steps(rule, events, COURTS).stream()
            .map(s -> s.day() + " " + s.status().status().code())
            .toList());
  }

  @Test
  void aRuleThatItsMakerPutOffIsNotInForceBecauseACourtLetItGo() {
    Instrument rule = Events.instrument("regulation");
    List<StatusEvent> events =
        List.of(
            Events.event("2024-03-06 issued"),
            Events.event("2024-03-15 enjoined administrative-stay whole @P1"),
            Events.event("2024-03-22 order-lifted administrative-stay whole @P1"),
            Events.event("2024-04-04 delayed"));
    assertEquals(
        List.of(LegalStatus.NOT_YET_EFFECTIVE, LegalStatus.BLOCKED, LegalStatus.NOT_YET_EFFECTIVE),
        Timelines.steps(rule, events, COURTS).stream().map(s -> s.status().status()).toList());
  }

  @Test
  void theReasonForForceIsWhatCameLast() {
    Instrument rule = Events.instrument("regulation");
    List<StatusEvent> events =
        List.of(
            Events.event("2024-01-10 issued"),
            Events.event("2024-02-01 enjoined preliminary-injunction whole @P1"),
            Events.event("2024-02-07 order-stayed stay whole @P1"),
            Events.event("2024-03-26 effective learned=2024-01-10"));
    List<Step> steps = Timelines.steps(rule, events, COURTS);
    Status force = steps.getLast().status();
    assertEquals(
        "In force: it took effect on 26 March 2024, and is not stopped.",
        force.reason(),
        "the pause of the order came before, and is not why the status changed on this day");
    assertEquals(LocalDate.of(2024, 3, 26), force.since());
    List<StatusEvent> late = new ArrayList<>(events);
    late.add(Events.event("2024-04-01 enjoined preliminary-injunction whole @P1"));
    late.add(Events.event("2024-04-09 order-lifted whole @P1"));
    assertEquals(
        "In force: the order against it has ended on 9 April 2024.",
        Timelines.steps(rule, late, COURTS).getLast().status().reason());
  }

  @Test
  void anOrderThatAHigherCourtHadPausedAndLetsGoOnIsNoNewOrder() {
    StatusEvent made = Events.event("2024-02-29 enjoined preliminary-injunction whole @P1");
    StatusEvent again = Events.event("2024-03-04 enjoined preliminary-injunction whole @A1");
    List<StatusEvent> all =
        List.of(made, Events.event("2024-03-02 order-stayed stay whole @A1"), again);
    assertEquals(true, Revival.is(again, all, COURTS));
    assertEquals(false, Revival.is(made, all, COURTS));
    assertEquals(false, Revival.is(again, List.of(made, again), COURTS), "nothing paused it");
    assertEquals(false, Revival.is(again, List.of(again, all.get(1)), COURTS), "no order below");
  }

  @Test
  void theReasonNamesTheOrderTheCourtAndTheDay() {
    List<StatusEvent> events =
        List.of(Events.event("2024-02-10 enjoined preliminary-injunction whole @P1"));
    assertEquals(
        "Stopped as a whole by a preliminary injunction on 10 February 2024.",
        Timelines.on(Events.instrument("statute"), events, COURTS, LocalDate.of(2024, 3, 1))
            .orElseThrow()
            .reason());
  }
}
