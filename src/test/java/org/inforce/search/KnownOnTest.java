package org.inforce.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.Stages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searches by what was known on a day: on a home that has read all there is, they must answer as a
/// home does that had read no more by then.
final class KnownOnTest {
  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-02-15");

  private static final List<String> BY_THEN =
      List.of(
          "2026-02-10T10:00:00Z The mask rule\n\nSB 627 was enacted on 2025-09-20. SB 627 was"
              + " effective on 2026-03-01. Officers must show names.",
          "2026-02-11T10:00:00Z Badges\n\nSB 805 was enacted on 2025-09-20. Officers wear badges.",
          "2026-02-12T10:00:00Z A court on badges\n\nSB 805 was enjoined on 2026-02-11 in cand.",
          "2026-02-15T23:59:59Z Argument\n\nSB 805 was hearing-scheduled on 2026-03-20 in cand.",
          "2026-02-13T10:00:00Z A town\n\nAB 12 was enacted on 2026-01-02.");

  private static final List<String> LATER =
      List.of(
          "2026-02-16T00:00:00Z Vigilantes\n\nSB 627 was enjoined on 2026-02-14 in cand. Officers.",
          "2026-02-20T10:00:00Z A new law\n\nSB 900 was enacted on 2026-01-05. Officers rest.",
          "2026-02-26T10:00:00Z Free\n\nSB 805 was order-lifted on 2026-02-25 in cand.");

  @TempDir Path folder;
  private Home all;
  private Home early;

  @BeforeEach
  void read() {
    early = home("early", LittleStages.stages(), BY_THEN);
    all = home("all", LittleStages.stages(), BY_THEN);
    add(all, LATER);
  }

  @AfterEach
  void close() {
    all.close();
    early.close();
  }

  private Home home(String name, Stages stages, List<String> texts) {
    Path place = folder.resolve(name);
    Home home =
        Home.openForWriting(
            place.resolve("corpus"), place.resolve("index"), stages, InstantSource.fixed(NOW));
    add(home, texts);
    return home;
  }

  private static void add(Home home, List<String> texts) {
    for (String text : texts) {
      int space = text.indexOf(' ');
      home.pipeline()
          .add(
              LittleStages.fetched(
                  text.substring(space + 1), Instant.parse(text.substring(0, space))));
    }
    home.search().catchUp();
  }

  /// All of an answer but how well each fits, and in which order: a word is rarer where less was
  /// read.
  private static List<String> told(SearchAnswer answer) {
    List<String> told = new ArrayList<>();
    answer.hits().stream()
        .map(hit ->
            hit.what()
                + " "
                + List.of(hit.id(), hit.title(), hit.day(), hit.folded())
                + new TreeMap<>(hit.facets())
                + hit.snippets())
        .sorted()
        .forEach(told::add);
    told.add(answer.total() + " " + answer.exact() + " " + answer.notes() + answer.better());
    told.add(new TreeMap<>(answer.counts()).toString());
    return told;
  }

  private static SearchAnswer asked(Home home, String words) {
    return home.search().search(SearchRequest.of(words).page(0, 50));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "officers",
        "SB 627",
        "SB 900",
        "is SB 805 in effect",
        "\"officers must\"",
        "enjoined -badges",
        "status:blocked",
        "status:in-force",
        "status:not-yet-effective",
        "what:event",
        "what:case",
        "what:document officers",
        "court:cand",
        "in:California",
        "year:2026",
        "after:2026-02-01 before:2026-02-14",
        "sort:newest",
        "officers sort:oldest",
        "as-of:2026-02-14",
        "as-of:2026-03-05",
        "as-of:2026-03-05 status:in-force",
        "vigilantes"
      })
  void theAnswerIsThatOfWhoHadReadNoMoreByThen(String words) {
    String typed = words + " known:" + DAY;
    assertEquals(told(asked(early, typed)), told(asked(all, typed)));
  }

  @Test
  void whatIsNotAskedByTheKnowledgeOfADayIsAnsweredByAllThatIsKnown() {
    assertEquals(1, asked(all, "vigilantes what:document").total());
    assertEquals(0, asked(all, "vigilantes what:document known:" + DAY).total());
    assertEquals(1, asked(all, "vigilantes what:document known:2026-02-16").total());
    assertNotEquals(told(asked(early, "")), told(asked(all, "")));
  }

  @Test
  void aLawStandsAsItWasBelievedToStandOnTheDay() {
    assertEquals(
        Optional.of("blocked"), status(asked(all, "SB 627 what:instrument known:2026-02-16")));
    // The block of the 14th was learned on the 16th; that it comes into force in March was known.
    assertEquals(
        Optional.of("not-yet-effective"),
        status(asked(all, "SB 627 what:instrument known:" + DAY)));
    assertEquals(
        Optional.of("in-force"),
        status(asked(all, "SB 627 what:instrument as-of:2026-03-05 known:" + DAY)));
    assertEquals(Optional.of("blocked"), status(asked(all, "SB 805 what:instrument known:" + DAY)));
    assertEquals(Optional.of("in-force"), status(asked(all, "SB 805 what:instrument")));
  }

  private static Optional<String> status(SearchAnswer answer) {
    return Optional.ofNullable(answer.hits().getFirst().facets().get(Facet.STATUS));
  }

  @Test
  void beforeAnythingWasReadNothingIsFound() {
    SearchAnswer nothing = asked(all, "known:2026-01-01");
    assertEquals(0, nothing.total());
    assertTrue(nothing.counts().values().stream().allMatch(List::isEmpty), nothing.toString());
  }

  @Test
  void moreThatIsReadLaterChangesNoAnswerOfThePast() {
    List<String> before = told(asked(all, "known:" + DAY));
    add(
        all,
        List.of(
            "2026-03-02T10:00:00Z Joint\n\nSB 627 was amended on 2026-03-02. SB 805 was amended on"
                + " 2026-03-02. AB 12 was enjoined on 2026-02-01."));
    assertEquals(before, told(asked(all, "known:" + DAY)));
  }

  @Test
  void anIndexThatIsBehindItsStoreTellsNothingTwice() {
    List<String> before = told(asked(all, "known:" + DAY));
    // Joins two matters; the index does not know it yet.
    all.pipeline()
        .add(
            LittleStages.fetched(
                "Joint\n\nSB 627 was amended on 2026-03-02. SB 805 was amended on 2026-03-02.",
                Instant.parse("2026-03-02T10:00:00Z")));
    assertEquals(before, told(asked(all, "known:" + DAY)));
  }

  @Test
  void whoOnlyReadsTheHomeIsToldTheSame() {
    try (Home home = home("shared", LittleStages.resolving(), BY_THEN)) {
      add(home, LATER);
      List<String> told = told(asked(home, "known:" + DAY));
      home.search().commit();
      Path place = folder.resolve("shared");
      try (Home reader = Home.open(place.resolve("corpus"), place.resolve("index"))) {
        assertEquals(told, told(asked(reader, "known:" + DAY)));
      }
    }
  }

  @Test
  void aNameLeadsToWhatHadItThen() {
    assertTrue(all.search().instruments("SB 900", 3, Optional.of(DAY)).isEmpty());
    assertEquals(
        "SB 805 Act", all.search().instruments("SB 805", 3, Optional.of(DAY)).getFirst().name());
  }

  @Test
  void theDayOfTheKnowledgeIsPartOfTheQuestion() {
    SearchRequest chosen = SearchRequest.of("badges").knownOn(Optional.of(DAY));
    assertEquals("badges known:2026-02-15", chosen.typed());
    assertEquals(chosen.known(), SearchRequest.of(chosen.typed()).known());
    assertEquals(Optional.of(DAY), SearchRequest.of("badges known-on:2026-02-15").statusDay());
    assertEquals(
        List.of("'soon' is no day like 2026-02-10; it was searched as a word"),
        asked(all, "badges known:soon").notes());
  }
}
