package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Resolution;
import org.inforce.model.Scope;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One happening told by several documents is one event, with the day that the best of them gives.
final class EventMergingTest {
  private static final String ACT = "Harbor Dust Act";

  private static Resolution resolve(Told... documents) {
    return Resolver.resolve(List.of(documents).stream().map(Told::recorded).toList());
  }

  private static List<String> days(Resolution resolution, EventType type) {
    return resolution.events().stream()
        .filter(e -> e.type() == type)
        .map(e -> e.effective().text().orElse("?"))
        .sorted()
        .toList();
  }

  private static Told pilot(String id, String published) {
    return Told.of(id, published).about(ACT).in("wawd", "trial");
  }

  @Test
  void aStatedDayIsTakenBeforeTheDayOfPublication() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .that(
                    EventType.ENJOINED,
                    "A judge halted the act.",
                    "2024-06-11",
                    DateBasis.PUBLICATION),
            pilot("b", "2024-06-14")
                .that(
                    EventType.ENJOINED,
                    "On June 10 she halted it.",
                    "2024-06-10",
                    DateBasis.STATED));
    assertEquals(List.of("2024-06-10"), days(told, EventType.ENJOINED));
  }

  @Test
  void aDayOfPublicationIsTakenBeforeTheMonthThatHoldsIt() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .that(
                    EventType.ENJOINED,
                    "A judge halted the act.",
                    "2024-06-11",
                    DateBasis.PUBLICATION),
            pilot("b", "2024-09-14")
                .that(EventType.ENJOINED, "It was halted in June.", "2024-06", DateBasis.STATED));
    assertEquals(List.of("2024-06-11"), days(told, EventType.ENJOINED));
  }

  @Test
  void whatIsMadeOnceWasNotMadeAfterADocumentToldIt() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .that(EventType.ISSUED, "Action: rule.", "2024-06-11", DateBasis.PUBLICATION),
            pilot("b", "2025-03-14")
                .that(
                    EventType.ISSUED,
                    "The agency issued the new rule on March 12.",
                    "2025-03-12",
                    DateBasis.STATED));
    assertEquals(List.of("2024-06-11"), days(told, EventType.ISSUED));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-13, 1", "2024-06-14, 2"})
  void whatADocketEntersUpToThreeDaysAfterTheFilingIsOneHappening(String entered, int happenings) {
    Told news =
        pilot("a", "2024-06-11")
            .that(EventType.ENJOINED, "She halted it June 10.", "2024-06-10", DateBasis.STATED);
    Told docket =
        pilot("b", "2024-06-20")
            .record()
            .that(EventType.ENJOINED, "Order granting motion.", entered, DateBasis.STATED);
    assertEquals(happenings, days(resolve(news, docket), EventType.ENJOINED).size());
    Told later =
        pilot("c", "2024-06-21")
            .that(EventType.ENJOINED, "It was halted on June 13.", "2024-06-13", DateBasis.STATED);
    assertEquals(2, days(resolve(news, later), EventType.ENJOINED).size());
  }

  @Test
  void twoDaysThatOneDocumentStatesAreTwoHappenings() {
    Told both =
        pilot("a", "2024-06-14")
            .that(EventType.ENJOINED, "One halted it June 10.", "2024-06-10", DateBasis.STATED)
            .that(EventType.ENJOINED, "One halted it June 11.", "2024-06-11", DateBasis.STATED);
    assertEquals(List.of("2024-06-10", "2024-06-11"), days(resolve(both), EventType.ENJOINED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second suit was brought in Boise.",
        "Separately, the growers went to court.",
        "Idaho brought a case of its own."
      })
  void aSuitToldOfAsAnotherIsAnother(String another) {
    Resolution told =
        resolve(
            Told.of("a", "2024-06-14")
                .about(ACT)
                .that(
                    EventType.CHALLENGED, "The hotels filed suit.", "2024-06-11", DateBasis.STATED)
                .that(EventType.CHALLENGED, another, "2024-06-11", DateBasis.REPORTED));
    assertEquals(2, told.events().size());
  }

  @Test
  void whatNoDocumentDatesIsEnteredOnTheDayOfTheNewsThatToldItFirst() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .that(EventType.APPEALED, "The port appealed.", "2024-06-10", DateBasis.REPORTED));
    assertEquals(List.of("2024-06-10"), days(told, EventType.APPEALED));
  }

  @Test
  void aMentionWithoutADayJoinsTheEventItRepeats() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .that(
                    EventType.ENJOINED,
                    "She enjoined it on June 10.",
                    "2024-06-10",
                    DateBasis.STATED),
            pilot("b", "2024-09-14")
                .that(EventType.ENJOINED, "She had halted it.", "", DateBasis.NONE),
            pilot("c", "2024-10-14")
                .that(EventType.ENJOINED, "She halted it.", "", DateBasis.REPORTED));
    assertEquals(List.of("2024-06-10"), days(told, EventType.ENJOINED));
  }

  @Test
  void aMentionWithoutADayDoesNotJoinWhatHappenedLater() {
    Resolution told =
        resolve(
            pilot("a", "2024-03-11")
                .that(EventType.RELIEF_DENIED, "She refused.", "", DateBasis.REPORTED),
            pilot("b", "2024-09-14")
                .that(
                    EventType.RELIEF_DENIED,
                    "She refused on September 12.",
                    "2024-09-12",
                    DateBasis.STATED));
    assertEquals(List.of("2024-03-11", "2024-09-12"), days(told, EventType.RELIEF_DENIED));
  }

  @Test
  void daysThatContradictAreKeptWithTheRuleThatDecided() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-12")
                .that(EventType.ENACTED, "Signed on June 11.", "2024-06-11", DateBasis.STATED),
            pilot("b", "2024-06-13")
                .record()
                .that(EventType.ENACTED, "Approved June 7.", "2024-06-07", DateBasis.STATED));
    StatusEvent event = told.events().getFirst();
    assertEquals(Optional.of("2024-06-07"), event.effective().text());
    assertEquals(
        List.of("a says 2024-06-11; 2024-06-07 counts, for it is from the stronger source."),
        event.conflicts());
  }

  @Test
  void twoOrdersOfTwoKindsOnTwoDaysAreTwoEvents() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .that(
                    EventType.ENJOINED,
                    "A restraining order issued June 10.",
                    "2024-06-10",
                    DateBasis.STATED,
                    OrderKind.TRO),
            pilot("b", "2024-06-25")
                .that(
                    EventType.ENJOINED,
                    "An injunction issued June 24.",
                    "2024-06-24",
                    DateBasis.STATED,
                    OrderKind.PRELIMINARY_INJUNCTION));
    assertEquals(List.of("2024-06-10", "2024-06-24"), days(told, EventType.ENJOINED));
  }

  @Test
  void aCourtDoesNotStopAnInstrumentTwiceOnOneDay() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .that(
                    EventType.ENJOINED,
                    "She enjoined it Monday",
                    "2024-06-10",
                    DateBasis.STATED,
                    OrderKind.PRELIMINARY_INJUNCTION)
                .that(
                    EventType.ENJOINED,
                    "and stayed it",
                    "2024-06-10",
                    DateBasis.STATED,
                    OrderKind.STAY));
    assertEquals(List.of("2024-06-10"), days(told, EventType.ENJOINED));
  }

  @Test
  void thePermanentInjunctionOfAJudgmentIsPartOfTheJudgment() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .that(
                    EventType.STRUCK_DOWN,
                    "She found it void Monday",
                    "2024-06-10",
                    DateBasis.STATED)
                .that(
                    EventType.ENJOINED,
                    "and enjoined it for good",
                    "2024-06-10",
                    DateBasis.STATED,
                    OrderKind.PERMANENT_INJUNCTION));
    assertEquals(1, told.events().size());
    assertEquals(EventType.STRUCK_DOWN, told.events().getFirst().type());
    assertEquals(Optional.of(OrderKind.PERMANENT_INJUNCTION), told.events().getFirst().order());
  }

  @Test
  void ofOneReportTheBlockOfTheDayOfAJudgmentIsTheJudgmentWhateverCourtIsNamed() {
    Resolution told =
        resolve(
            Told.of("a", "2024-06-11")
                .about("Harbor Pilot Act")
                .in("a federal appeals court", "appeals")
                .that(
                    EventType.STRUCK_DOWN,
                    "It found it void Monday",
                    "2024-06-10",
                    DateBasis.STATED)
                .in("the court", "trial")
                .that(
                    EventType.ENJOINED,
                    "Monday's ruling blocks it",
                    "2024-06-10",
                    DateBasis.STATED));
    assertEquals(1, told.events().size());
    assertEquals(EventType.STRUCK_DOWN, told.events().getFirst().type());
  }

  @Test
  void whatACourtAboveSaysThatNobodyDidWhileAnOrderStandsIsThatOrder() {
    Told order =
        pilot("a", "2024-06-11")
            .that(EventType.ENJOINED, "She enjoined it.", "2024-06-10", DateBasis.STATED);
    Told kept =
        Told.of("c", "2024-09-02")
            .about(ACT)
            .in("scotus", "supreme")
            .that(
                EventType.ENJOINED,
                "The state may not enforce it, the court said.",
                "2024-09-02",
                DateBasis.PUBLICATION);
    assertEquals(List.of("2024-06-10"), days(resolve(order, kept), EventType.ENJOINED));
    assertEquals(
        List.of("2024-06-10", "2024-09-02"),
        days(resolve(order, lifted("b", "2024-08-01"), kept), EventType.ENJOINED));
    assertEquals(
        List.of("2024-06-10"),
        days(resolve(order, kept, lifted("d", "2024-12-01")), EventType.ENJOINED));
  }

  private static Told lifted(String id, String day) {
    return Told.of(id, day)
        .about(ACT)
        .in("ca9", "appeals")
        .that(EventType.ORDER_LIFTED, "The panel lifted it.", day, DateBasis.STATED);
  }

  @ParameterizedTest
  @CsvSource({"a, 1", "c, 2"})
  void anOrderWithoutADayToldWithAJudgmentFirstIsThatOfTheJudgment(String first, int events) {
    Told judgment =
        pilot("a", "2024-06-11")
            .that(
                EventType.STRUCK_DOWN, "She found it void Monday", "2024-06-10", DateBasis.STATED);
    Told other = pilot("c", "2024-06-11");
    Told telling = first.equals("a") ? judgment : other;
    telling.that(EventType.ENJOINED, "and it is barred", "", DateBasis.REPORTED);
    assertEquals(events, resolve(judgment, other).events().size());
  }

  @Test
  void anOrderThatComesBackToLifeHasTheReachOfTheOrderItWas() {
    Resolution told =
        resolve(
            pilot("a", "2024-06-11")
                .part(
                    EventType.ENJOINED,
                    "She enjoined a section.",
                    "2024-06-10",
                    OrderKind.PRELIMINARY_INJUNCTION),
            Told.of("b", "2024-06-21")
                .about(ACT)
                .in("ca9", "appeals")
                .that(
                    EventType.ORDER_STAYED, "A panel paused that.", "2024-06-20", DateBasis.STATED),
            Told.of("c", "2024-07-02")
                .about(ACT)
                .in("ca9", "appeals")
                .that(
                    EventType.ENJOINED,
                    "The full court wiped out the stay.",
                    "2024-07-01",
                    DateBasis.STATED,
                    OrderKind.STAY));
    StatusEvent revival =
        told.events().stream()
            .filter(e -> e.effective().text().equals(Optional.of("2024-07-01")))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(Scope.PART), revival.scope());
    assertEquals(Optional.of(OrderKind.PRELIMINARY_INJUNCTION), revival.order());
  }

  @Test
  void anEventThatOnlyNewsTellsIsMarkedReportedUntilARecordConfirmsIt() {
    Told news =
        pilot("a", "2024-06-11")
            .that(EventType.ENJOINED, "Halted June 10.", "2024-06-10", DateBasis.STATED);
    Told docket =
        pilot("b", "2024-06-12")
            .record()
            .that(EventType.ENJOINED, "06/10/2024 ORDER granting.", "2024-06-10", DateBasis.STATED);
    assertTrue(resolve(news).events().getFirst().reported());
    StatusEvent confirmed = resolve(news, docket).events().getFirst();
    assertEquals(false, confirmed.reported());
    assertEquals("b", confirmed.evidence().getFirst().document().value());
  }

  private static Told halted() {
    return pilot("a", "2024-06-11")
        .that(
            EventType.ENJOINED,
            "She granted a preliminary injunction on June 10.",
            "2024-06-10",
            DateBasis.STATED,
            OrderKind.PRELIMINARY_INJUNCTION);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-12, PUBLICATION, true",
    "2024-06-10, STATED, true",
    "'', NONE, true",
    "2025-02-03, STATED, false",
    "2025-02-03, PUBLICATION, false"
  })
  void whatIsCalledStruckDownIsTheTemporaryOrderUnlessItIsOfAnotherTime(
      String day, DateBasis basis, boolean one) {
    String published = day.isEmpty() ? "2024-06-20" : day;
    Resolution told =
        resolve(
            halted(),
            pilot("b", published)
                .that(EventType.STRUCK_DOWN, "A judge struck it down.", day, basis));
    assertEquals(one ? List.of() : List.of(day), days(told, EventType.STRUCK_DOWN));
    assertEquals(List.of("2024-06-10"), days(told, EventType.ENJOINED));
  }

  @Test
  void whatIsCalledStruckDownByAPermanentOrderIsNoTemporaryOne() {
    Resolution told =
        resolve(
            halted(),
            pilot("b", "2024-06-20")
                .that(
                    EventType.STRUCK_DOWN,
                    "The judge barred it for good.",
                    "2024-06-10",
                    DateBasis.STATED,
                    OrderKind.PERMANENT_INJUNCTION));
    assertEquals(1, days(told, EventType.STRUCK_DOWN).size());
  }
}
