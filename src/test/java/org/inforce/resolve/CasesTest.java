package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Pairing;
import org.inforce.model.Proceeding;
import org.inforce.model.Resolution;
import org.inforce.model.ReviewItem;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cases are told apart by docket, caption, judge and court, and appeals are joined to them.
final class CasesTest {
  private static final String ACT = "Harbor Dust Act";

  private static Told ruling(String id, String day, String court, String rank, String words) {
    return Told.of(id, day)
        .about(ACT)
        .in(court, rank)
        .that(EventType.ENJOINED, words, day, DateBasis.STATED);
  }

  private static Resolution resolve(Told... documents) {
    return Resolver.resolve(List.of(documents).stream().map(Told::recorded).toList());
  }

  private static Proceeding of(Resolution resolution, String court) {
    return resolution.proceedings().stream()
        .filter(p -> p.court().equals(Optional.of(court)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoJudgesOfOneRankHaveTwoCases() {
    Resolution told =
        resolve(
            ruling("a", "2024-06-10", "", "trial", "Judge Ada Quill of Fern County halted it."),
            ruling("b", "2024-06-12", "", "trial", "Judge Bo Tarn halted it."));
    assertEquals(2, told.proceedings().size());
    assertEquals(2, told.events().size());
  }

  @Test
  void anOrderSpokenOfOnAppealByItsDayIsTheOrderOfTheCourtBelow() {
    Resolution told =
        resolve(
            ruling("a", "2024-06-10", "wawd", "trial", "Judge Ada Quill halted it."),
            Told.of("b", "2024-07-30")
                .about(ACT)
                .in("ca9", "appeals")
                .that(
                    EventType.ENJOINED,
                    "The injunction of June 10 is before the panel.",
                    "2024-06-10",
                    DateBasis.STATED));
    assertEquals(1, told.events().size());
    assertEquals(Optional.of(of(told, "wawd").id()), told.events().getFirst().proceeding());
  }

  @ParameterizedTest
  @CsvSource({"2024-07-01, 1", "2024-07-02, 2"})
  void aStayThatTwoCourtsAreToldToHaveGrantedOnOneDayIsOne(String day, int stays) {
    Resolution told =
        resolve(
            stay("a", "2024-07-05", "trial", "A judge of the Court of Appeals paused it.")
                .that(EventType.ORDER_STAYED, "That was July 1.", "2024-07-01", DateBasis.STATED),
            stay("b", "2024-07-05", "appeals", "The Court of Appeals paused it.")
                .that(EventType.ORDER_STAYED, "That was in July.", day, DateBasis.STATED));
    assertEquals(stays, told.events().size());
  }

  private static Told stay(String id, String day, String rank, String words) {
    return Told.of(id, day).about(ACT).in("", rank).saying(words);
  }

  @Test
  void aJudgeWithoutANameIsTheOneOfWhomWasToldLast() {
    Resolution told =
        resolve(
            ruling("a", "2024-06-10", "wawd", "trial", "Judge Ada Quill halted it."),
            Told.of("b", "2024-06-30")
                .about(ACT)
                .in("", "trial")
                .that(
                    EventType.ORDER_EXTENDED,
                    "A federal judge prolonged it.",
                    "2024-06-29",
                    DateBasis.STATED));
    assertEquals(1, told.proceedings().size());
  }

  @Test
  void captionsTellTwoCasesInOneCourtApart() {
    Told first =
        Told.of("a", "2024-06-10")
            .about(ACT)
            .in("wawd", "trial", Optional.of("Quay Terminals v. Washington"), Optional.empty())
            .that(EventType.CHALLENGED, "sued", "2024-06-10", DateBasis.STATED);
    Told second =
        Told.of("b", "2024-06-20")
            .about(ACT)
            .in("wawd", "trial", Optional.of("Longshore Guild v. Washington"), Optional.empty())
            .that(EventType.CHALLENGED, "sued", "2024-06-11", DateBasis.STATED);
    assertEquals(2, resolve(first, second).proceedings().size());
    assertEquals(2, resolve(first, second).events().size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Quay Terminals v. Washington,      Quay Terminals LLC v. State of Washington, true
          Quay Terminals v. Ferro,           Ferro v. Quay Terminals,                   true
          Port Labor Board v. Quay,          PLB v. Quay,                               true
          Quay Terminals v. Ferro,           Longshore Guild v. Ferro,                  false
          Quay Terminals v. Ferro,           Quay Terminals v. Osei,                    false
          """)
  void captionsMeetWhateverTheirForm(String one, String other, boolean same) {
    assertEquals(same, Captions.same(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Quay Terminals v. Ferro,      Quay Terminals v. Osei,       true
          Quay Terminals v. Ferro,      Quay Bank v. Osei,            false
          Quay Terminals v. Ferro,      Quay Terminals v. Washington, false
          Quay Terminals v. Ferro,      Quay Terminals v. FCC,        false
          Quay Terminals v. Port Board, Quay Terminals v. Osei,       false
          Doe v. Ferro,                 Doe v. Osei,                  false
          """)
  void anOfficerIsFollowedInTheCaseByTheNext(String one, String other, boolean same) {
    assertEquals(same, Captions.isSucceeded(one, other));
  }

  private static Told named(String id, String day, String court, String rank, String caption) {
    return Told.of(id, day).about(ACT).in(court, rank, Optional.of(caption), Optional.empty());
  }

  @Test
  void aStayIsOfTheOrderInTheCaseThatItNames() {
    Resolution told =
        resolve(
            named("a", "2024-06-10", "txed", "trial", "Quay Terminals v. Ferro")
                .that(EventType.ENJOINED, "halted", "2024-06-10", DateBasis.STATED),
            named("b", "2024-07-10", "txed", "trial", "Longshore Guild v. Ferro")
                .that(EventType.ENJOINED, "halted too", "2024-07-10", DateBasis.STATED),
            named("c", "2024-08-01", "scotus", "supreme", "Quay Terminals v. Osei")
                .that(EventType.ORDER_STAYED, "stayed another", "2024-08-01", DateBasis.STATED));
    Proceeding stayed =
        told.proceedings().stream()
            .filter(p -> of(told, "scotus").appealOf().equals(List.of(p.id())))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of("Quay Terminals v. Ferro"), stayed.caption());
  }

  @Test
  void oneOrderAgainstAnActAndItsRuleIsInOneCaseOfBoth() {
    Resolution told =
        resolve(
            named("a", "2024-06-10", "txed", "trial", "Quay Terminals v. Ferro")
                .that(EventType.ENJOINED, "halted", "2024-06-10", DateBasis.STATED),
            Told.of("b", "2024-06-20")
                .about(ACT)
                .in("", "trial")
                .that(EventType.ENJOINED, "a court halted both", "2024-06-10", DateBasis.STATED)
                .about("Harbor Towing Rule")
                .that(EventType.ENJOINED, "a court halted both", "2024-06-10", DateBasis.STATED),
            Told.of("c", "2024-07-12")
                .about("Harbor Towing Rule")
                .in("txed", "trial", Optional.of("Longshore Guild v. Ferro"), Optional.empty())
                .that(EventType.ENJOINED, "halted again", "2024-07-10", DateBasis.STATED));
    assertEquals(
        Set.of("Quay Terminals v. Ferro", "Longshore Guild v. Ferro"),
        told.proceedings().stream().flatMap(p -> p.caption().stream()).collect(Collectors.toSet()));
    assertEquals(3, told.proceedings().size());
  }

  @ParameterizedTest
  @CsvSource({"2024-08-10, 1", "2025-03-04, 2"})
  void aJudgeWhoStoppedItLongAgoRestrainsForDaysInAnotherCase(String day, int cases) {
    Resolution told =
        resolve(
            ruling("a", "2024-06-10", "wawd", "trial", "Judge Ada Quill halted it."),
            Told.of("b", day)
                .about(ACT)
                .in("wawd", "trial")
                .that(
                    EventType.ENJOINED,
                    "Judge Ada Quill restrained it.",
                    day,
                    DateBasis.STATED,
                    OrderKind.TRO));
    assertEquals(cases, told.proceedings().size());
  }

  @ParameterizedTest
  @CsvSource({"PRELIMINARY_INJUNCTION, ENJOINED", "STAY, ORDER_LIFTED"})
  void theEndOfAStayThatHadPausedAnInjunctionBringsItBack(OrderKind order, EventType read) {
    Resolution told =
        resolve(
            Told.of("a", "2024-06-10")
                .about(ACT)
                .in("wawd", "trial")
                .that(EventType.ENJOINED, "stopped", "2024-06-10", DateBasis.STATED, order),
            Told.of("b", "2024-07-01")
                .about(ACT)
                .in("ca9", "appeals")
                .that(EventType.ORDER_STAYED, "paused", "2024-07-01", DateBasis.STATED),
            Told.of("c", "2024-08-01")
                .about(ACT)
                .in("ca9", "appeals")
                .that(
                    EventType.ORDER_LIFTED,
                    "vacated the stay",
                    "2024-08-01",
                    DateBasis.STATED,
                    OrderKind.STAY));
    assertEquals(
        List.of(EventType.ENJOINED, EventType.ORDER_STAYED, read),
        told.events().stream()
            .sorted(Comparator.comparing(event -> event.effective().text().orElseThrow()))
            .map(StatusEvent::type)
            .toList());
  }

  @Test
  void anAppealIsJoinedToTheCaseInItsCircuitAndToNoOther() {
    Resolution told =
        resolve(
            ruling("a", "2024-06-10", "wawd", "trial", "Judge Ada Quill halted it."),
            ruling("b", "2024-06-12", "txnd", "trial", "Judge Bo Tarn halted it."),
            Told.of("c", "2024-07-01")
                .about(ACT)
                .in("ca9", "appeals")
                .that(
                    EventType.ORDER_STAYED,
                    "The panel paused the order.",
                    "2024-07-01",
                    DateBasis.STATED));
    assertEquals(List.of(of(told, "wawd").id()), of(told, "ca9").appealOf());
  }

  @Test
  void theSupremeCourtActsUponTheCaseOfTheJudgeItNames() {
    Resolution told =
        resolve(
            ruling("a", "2024-06-10", "wawd", "trial", "Judge Ada Quill halted it."),
            ruling("b", "2024-06-12", "txnd", "trial", "Judge Bo Tarn halted it."),
            Told.of("c", "2024-07-01")
                .about(ACT)
                .in("scotus", "supreme")
                .that(
                    EventType.ORDER_STAYED,
                    "The court paused Judge Quill's order.",
                    "2024-07-01",
                    DateBasis.STATED));
    assertEquals(List.of(of(told, "wawd").id()), of(told, "scotus").appealOf());
  }

  @Test
  void aStateCourtOfAppealsHearsNoFederalCase() {
    Resolution told =
        resolve(
            ruling("a", "2024-06-10", "ord", "trial", "Judge Ada Quill halted it."),
            Told.of("c", "2024-07-01")
                .about(ACT)
                .in("orctapp", "appeals")
                .that(
                    EventType.ORDER_STAYED,
                    "The panel paused it.",
                    "2024-07-01",
                    DateBasis.STATED));
    assertFalse(of(told, "orctapp").appealOf().contains(of(told, "ord").id()));
  }

  @Test
  void surnamesOfJudgesAreReadPastInitialsAndPossessives() {
    assertEquals(
        Set.of("Quill", "Tarn"),
        CaseTraits.judges(
            "U.S. District Judge Ada M. Quill of Fern County set aside Judge Tarn's order."));
    assertEquals(
        Set.of("Tarn"), CaseTraits.judges("Judge Benjamin \"Bo\" Tarn of Fern County halted it."));
    assertEquals(Set.of(), CaseTraits.judges("The Judge said so."));
  }

  @Test
  void whoHearsAnAppealTriesNoCase() {
    assertEquals(
        Set.of("Quill"),
        CaseTraits.judges(
            "Before Tarn, Sedge and Moor, Circuit Judges. Judge Quill halted it. Judge Tarn would"
                + " affirm."));
  }

  @Test
  void aRulingWithoutACourtIsOfTheOnlyCaseKnown() {
    Resolution told =
        resolve(
            ruling("a", "2024-06-10", "wawd", "trial", "Judge Ada Quill halted it."),
            Told.of("b", "2024-06-20")
                .about(ACT)
                .that(
                    EventType.ORDER_LIFTED,
                    "The order is lifted.",
                    "2024-06-19",
                    DateBasis.STATED));
    Set<Optional<?>> cases =
        told.events().stream().map(e -> e.proceeding()).collect(Collectors.toSet());
    assertEquals(1, cases.size());
    assertTrue(cases.iterator().next().isPresent());
  }

  private static Told ruling(String id, String day, String caption, String words, EventType type) {
    return Told.of(id, day)
        .about(ACT)
        .in("wawd", "trial", Optional.of(caption), Optional.empty())
        .that(type, words, day, DateBasis.STATED);
  }

  private static final String QUAY = "Quay Terminals v. Washington";
  private static final String PIER = "Pier Owners v. Washington";

  private static Told[] consolidated() {
    return new Told[] {
      ruling("a", "2024-06-10", QUAY, "Judge Ada Quill halted it.", EventType.ENJOINED),
      ruling("b", "2024-06-20", PIER, "Judge Ada Quill prolonged it.", EventType.ORDER_EXTENDED)
    };
  }

  private static Resolution resolve(List<Pairing> pairings, Told... documents) {
    return Resolver.resolve(List.of(documents).stream().map(Told::recorded).toList(), pairings);
  }

  @Test
  void twoCasesOfOneJudgeAndPartyArePutUpForReviewAndAreOneOnceSomebodySaysSo() {
    Resolution told = resolve(List.of(), consolidated());
    assertEquals(2, told.proceedings().size());
    ReviewItem item = told.review().getFirst();
    assertTrue(item.id().startsWith("same-case-"), item.id());
    assertFalse(item.taken());
    assertTrue(
        told.proceedings().stream().anyMatch(p -> p.id().value().equals(item.choices().getFirst())),
        item.toString());
    Pairing yes = new Pairing(item.subject(), item.rivals().getFirst().mention(), true);
    Resolution one = resolve(List.of(yes), consolidated());
    assertEquals(1, one.proceedings().size());
    assertEquals(List.of(), one.review());
    Pairing no = new Pairing(item.subject(), item.rivals().getFirst().mention(), false);
    Resolution two = resolve(List.of(no), consolidated());
    assertEquals(2, two.proceedings().size());
    assertEquals(List.of(), two.review(), "decided");
  }

  @Test
  void anOrderThatFitsTwoCasesAlikeIsPutUpForReviewWithBoth() {
    Told[] all = {
      ruling("a", "2024-06-10", "", "trial", "Judge Ada Quill of Fern County halted it."),
      ruling("b", "2024-06-12", "", "trial", "Judge Bo Tarn halted it."),
      Told.of("c", "2024-07-30")
          .about(ACT)
          .in("", "trial")
          .that(EventType.ORDER_LIFTED, "A judge let it go on.", "2024-07-29", DateBasis.STATED)
    };
    Resolution told = resolve(List.of(), all);
    ReviewItem item = told.review().getFirst();
    assertEquals(2, item.choices().size());
    assertTrue(item.taken());
    assertEquals(Optional.of(item.choices().getFirst()), lifted(told));
    Pairing other = new Pairing(item.subject(), item.rivals().get(1).mention(), true);
    Resolution decided = resolve(List.of(other), all);
    assertEquals(Optional.of(item.choices().get(1)), lifted(decided));
    assertEquals(List.of(), decided.review());
  }

  private static Optional<String> lifted(Resolution told) {
    return told.events().stream()
        .filter(e -> e.type() == EventType.ORDER_LIFTED)
        .flatMap(e -> e.proceeding().stream())
        .map(p -> p.value())
        .findFirst();
  }
}
