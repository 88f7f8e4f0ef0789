package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentType;
import org.inforce.model.Resolution;
import org.inforce.model.ReviewItem;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;

/// Reports of several laws in one matter: a report that names none is about the one whose reports
/// it is like, and about none if it is like none.
final class MixedMatterTest {
  private static final String DUST =
      "Barges on the Duwamish must cover their coal. Stevedores and longshoremen want the dust"
          + " gone. ";

  private static final String BEES =
      "Beekeepers lost their hives to the pesticide. Almond growers say that pollination costs"
          + " more. ";

  private static final String FERRY =
      "Passengers on the night ferry pay no toll. Skippers and deckhands asked for lanterns. ";

  private static Told dust(String id, String published) {
    return Told.of(id, published).saying(DUST);
  }

  private static Told bees(String id, String published) {
    return Told.of(id, published).saying(BEES);
  }

  private static Told named(Told told, String name, String place) {
    return told.about(name, Optional.of(InstrumentType.STATUTE), Optional.of(place));
  }

  private static Told challenged(Told told, String day) {
    return told.that(EventType.CHALLENGED, "They sued.", day, DateBasis.STATED);
  }

  private static Told blocked(Told told, String day) {
    return told.in("wawd", "trial")
        .that(EventType.ENJOINED, "A judge blocked it.", day, DateBasis.STATED);
  }

  private static Resolution resolve(Told... documents) {
    return Resolver.resolve(List.of(documents).stream().map(Told::recorded).toList());
  }

  /// The name of the instrument that was blocked.
  private static String blocked(Resolution resolution) {
    StatusEvent block =
        resolution.events().stream()
            .filter(event -> event.type() == EventType.ENJOINED)
            .findFirst()
            .orElseThrow();
    return resolution.instruments().stream()
        .filter(instrument -> instrument.id().equals(block.instrument()))
        .map(Instrument::name)
        .findFirst()
        .orElseThrow();
  }

  private static Resolution twoActsThen(Told unnamed) {
    return resolve(
        challenged(named(dust("a", "2024-06-04"), "Harbor Dust Act", "us-wa"), "2024-06-03"),
        challenged(named(dust("b", "2024-06-11"), "Harbor Dust Act", "us-wa"), "2024-06-10"),
        challenged(named(bees("c", "2024-06-12"), "Pollinator Act", "us-wa"), "2024-06-11"),
        unnamed);
  }

  @Test
  void aReportThatNamesNothingIsAboutTheActWhoseReportsItIsLikeAndNotTheOneOfWhichMostTell() {
    assertEquals(
        "Pollinator Act",
        blocked(twoActsThen(blocked(bees("d", "2024-07-02").about(""), "2024-07-01"))));
    assertEquals(
        "Harbor Dust Act",
        blocked(twoActsThen(blocked(dust("d", "2024-07-02").about(""), "2024-07-01"))));
  }

  @Test
  void aReportThatIsLikeNoneOfTheirReportsIsAboutAnother() {
    Resolution told =
        twoActsThen(
            blocked(Told.of("d", "2024-07-02").saying(FERRY).about("ferry law"), "2024-07-01"));
    assertEquals("ferry law", blocked(told));
    assertEquals(3, told.instruments().size());
  }

  @Test
  void whatIsLikeTheReportsOfTwoActsIsAskedOfAPerson() {
    Told both = Told.of("d", "2024-07-02").saying(DUST).saying(BEES).about("");
    List<ReviewItem> asked = twoActsThen(blocked(both, "2024-07-01")).review();
    assertEquals(1, asked.size());
    assertEquals(2, asked.getFirst().choices().size());
    assertEquals(
        List.of(), twoActsThen(blocked(bees("d", "2024-07-02").about(""), "2024-07-01")).review());
  }

  @Test
  void aReportThatIsHardlyLikeThoseOfTheOnlyActIsAskedOfAPerson() {
    Told act = challenged(named(dust("a", "2024-06-04"), "Harbor Dust Act", "us-wa"), "2024-06-03");
    Told hardly = Told.of("d", "2024-07-02").saying(FERRY).saying("Coal was late.").about("");
    Resolution told = resolve(act, blocked(hardly, "2024-07-01"));
    assertEquals("Harbor Dust Act", blocked(told));
    assertEquals(List.of(1), told.review().stream().map(item -> item.choices().size()).toList());

    Told like = blocked(dust("d", "2024-07-02").about(""), "2024-07-01");
    assertEquals(List.of(), resolve(act, like).review());
  }

  @Test
  void whatWasOnlyDescribedYearsAgoIsNotWhatAReportTellsOfNow() {
    Told then = challenged(dust("a", "2019-06-04").about("coal barge ban"), "2019-06-03");
    Told soon = blocked(dust("b", "2020-06-04").about("harbor dust limits"), "2020-06-03");
    Told late = blocked(dust("c", "2025-06-04").about("harbor dust limits"), "2025-06-03");
    assertEquals(1, resolve(then, soon).instruments().size());
    assertEquals(2, resolve(then, late).instruments().size());
  }

  @Test
  void whatSeveralReportsDescribeIsCalledByTheWordsThatTheyShare() {
    Resolution told =
        resolve(
            challenged(dust("a", "2024-06-04").about("payroll tax"), "2024-06-03"),
            challenged(dust("b", "2024-06-05").about("barge toll"), "2024-06-03"),
            challenged(dust("c", "2024-06-06").about("toll on barge owners"), "2024-06-03"));
    assertEquals(List.of("barge toll"), told.instruments().stream().map(Instrument::name).toList());
  }

  @Test
  void aBillOfAStateThatTheReportDoesNotNameIsNotGivenTheNameOfAnAct() {
    Told state =
        challenged(
            Told.of("a", "2024-06-04")
                .saying("Montana is sued over the app.")
                .about("SB 419", Optional.of(InstrumentType.BILL), Optional.of("us-mt"), "SB 419")
                .also("app ban"),
            "2024-06-03");
    Told federal =
        challenged(
            Told.of("b", "2024-06-12")
                .saying("Congress passed the app ban.")
                .about(
                    "Foreign Software Divestiture Act",
                    Optional.of(InstrumentType.STATUTE),
                    Optional.empty())
                .also("app ban"),
            "2024-06-11");
    Set<String> names =
        resolve(state, federal).instruments().stream()
            .map(Instrument::name)
            .collect(Collectors.toSet());
    assertTrue(names.contains("SB 419"), names.toString());
    assertTrue(names.contains("Foreign Software Divestiture Act"), names.toString());
  }
}
