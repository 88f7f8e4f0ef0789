package org.inforce.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.SampleHome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.PollResult;
import org.inforce.store.StoreWriter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Digests of the bundled corpus, read for real.
final class DigestsTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final URI SITE = URI.create("http://127.0.0.1:8080/");

  private static SampleHome home;

  @BeforeAll
  static void read() {
    home =
        SampleHome.read(
            Path.of("corpus/sample"), InstantSource.fixed(Instant.parse("2026-11-24T00:00:00Z")));
  }

  @AfterAll
  static void close() {
    home.close();
  }

  private static Digest digest(String week) {
    return Digests.of(home.store(), Week.parse(week, UTC), SITE, "You get this because you asked.");
  }

  @Test
  void aBusyWeekLeadsWithItsTotalsAndEachItemStandsOnce() {
    Digest digest = digest("2024-W12");
    assertTrue(digest.subject().startsWith("Week of 18 Mar: "), digest.subject());
    assertFalse(digest.sections().isEmpty(), digest.toString());
    List<String> items =
        digest.sections().stream()
            .flatMap(s -> s.items().stream())
            .map(i -> i.headline() + i.text() + i.quote())
            .toList();
    assertEquals(items.stream().distinct().toList(), items);
  }

  @Test
  void noItemIsLongerThanSixtyWordsOfItsOwn() {
    for (Digest.Section section : digest("2024-W12").sections()) {
      for (Digest.Item item : section.items()) {
        String words = item.text() + " " + item.quote().orElse("");
        assertTrue(words.split("\\s+").length <= 60, words);
      }
    }
  }

  @Test
  void theSameWeekGivesTheSameDigestHoweverOftenItIsMade() {
    assertEquals(digest("2024-W12"), digest("2024-W12"));
    assertArrayEquals(
        DigestFormat.HTML.bytes(digest("2024-W12")), DigestFormat.HTML.bytes(digest("2024-W12")));
  }

  private static List<Digest> all() {
    return home.store().documents().stream()
        .map(d -> Week.of(d.learned(), UTC).key())
        .distinct()
        .map(DigestsTest::digest)
        .toList();
  }

  private static List<Digest.Item> items(Digest digest, String section) {
    return digest.sections().stream()
        .filter(s -> s.title().equals(section))
        .flatMap(s -> s.items().stream())
        .toList();
  }

  @Test
  void everyQuoteIsWordsThatAReaderUnderstandsAndNoCodeOfOursShows() {
    for (Digest digest : all()) {
      for (Digest.Section section : digest.sections()) {
        for (Digest.Item item : section.items()) {
          String words = item.headline() + "\n" + item.change() + "\n" + item.text();
          assertTrue(
              item.quote().orElse("three words here").split(" ").length > 2, item.toString());
          assertFalse(
              words.matches("(?s).*(\\d{4}-\\d\\d|unnamed:|\\.\\.|[a-z]-[0-9a-f]{12}).*"), words);
        }
      }
    }
  }

  @Test
  void nothingThatWasLearnedAfterTheWeekStandsInIt() {
    for (Digest digest : all()) {
      digest.sections().stream()
          .flatMap(s -> s.items().stream())
          .flatMap(i -> i.source().stream())
          .filter(source -> source.matches(".*, \\d+ \\w+ \\d{4}"))
          .map(source -> source.substring(source.lastIndexOf(", ") + 2))
          .map(day ->
              LocalDate.parse(day, DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)))
          .forEach(day -> assertFalse(day.isAfter(digest.to()), digest.key() + ": " + day));
    }
  }

  @Test
  void aDayOfEffectIsStruckThroughWhileTheLawIsBlocked() {
    Digest.Item item = items(digest("2023-W51"), "The next 14 days").getFirst();
    assertEquals(Optional.of("Takes effect on 1 Jan 2024"), item.was());
    assertEquals("It is blocked.", item.text());
  }

  @Test
  void onlyWhatIsStillToComeIsCountedAndByWhatItIs() {
    assertEquals("Week of 18 Dec: 1 new here, 1 new suit", digest("2023-W51").subject());
    assertTrue(
        digest("2024-W34").subject().endsWith(", 1 ruling expected"), digest("2024-W34").subject());
    assertTrue(digest("2026-W08").subject().endsWith(", 1 hearing"), digest("2026-W08").subject());
    assertTrue(
        digest("2025-W51").subject().endsWith(", 2 to take effect"), digest("2025-W51").subject());
    assertTrue(digest("2025-W16").subject().endsWith(": 1 deadline"), digest("2025-W16").subject());
  }

  @Test
  void aSuitOverALawIsNoNewLawAndIsToldOfANewLawToo() {
    Digest known = digest("2023-W21");
    assertEquals(List.of(), items(known, "New here"));
    assertEquals(
        List.of("SB 419"), items(known, "New suits").stream().map(Digest.Item::headline).toList());
    assertTrue(known.subject().startsWith("Week of 22 May: 1 new suit"), known.subject());
    Digest fresh = digest("2025-W47");
    assertEquals(
        List.of("No Vigilantes Act"),
        items(fresh, "New here").stream().map(Digest.Item::headline).toList());
    assertEquals(
        List.of("No Secret Police Act", "No Vigilantes Act"),
        items(fresh, "New suits").stream().map(Digest.Item::headline).toList());
  }

  @Test
  void aDutyFirstHeardOfInAWeekIsToldAsNewAndNoMoreInTheNext() {
    Digest digest = digest("2025-W13");
    assertTrue(digest.subject().endsWith(" obligations"), digest.subject());
    String headline =
        "Foreign reporting companies must file initial reports or to correct earlier ones";
    assertEquals(
        List.of("BOI Rule. New. Due 25 Apr 2025."),
        items(digest, "Obligations").stream()
            .filter(item -> item.headline().equals(headline))
            .map(Digest.Item::text)
            .toList());
    assertEquals(List.of(), items(digest("2025-W14"), "Obligations"));
  }

  @Test
  void aDutyStandsOnceInADigestHoweverManySectionsItFits() {
    for (Digest digest : all()) {
      List<String> duties =
          digest.sections().stream()
              .flatMap(s -> s.items().stream())
              .map(Digest.Item::headline)
              .filter(headline -> headline.contains(" must "))
              .toList();
      assertEquals(duties.stream().distinct().toList(), duties, digest.key());
    }
  }

  @Test
  void aWeekIsQuietOnlyIfItBroughtNothing() {
    for (Digest digest : all()) {
      List<String> told =
          digest.sections().stream()
              .map(Digest.Section::title)
              .filter(title -> !title.equals("Where things stand"))
              .toList();
      boolean struck =
          told.equals(List.of("The next 14 days"))
              && items(digest, told.getFirst()).stream().allMatch(item -> item.was().isPresent());
      assertEquals(
          told.isEmpty() || struck, digest.subject().contains("a quiet week"), digest.subject());
    }
  }

  @Test
  void whatADigestTellsOfAWeekIsWhatWasKnownInItThoughItIsMadeLater() {
    Digest then = digest("2025-W04");
    List<String> changes =
        items(then, "Status changes").stream().map(i -> i.headline() + ": " + i.change()).toList();
    assertTrue(
        changes.contains("Corporate Transparency Act: Optional[blocked → in force]"),
        changes.toString());
    String standing = items(then, "Where things stand").getFirst().text();
    assertFalse(standing.contains("partly blocked"), "only later it was heard of: " + standing);
    assertEquals(
        List.of(),
        items(digest("2023-W48"), "Rulings that left the status as it was"),
        "that one order was two was told later");
  }

  @Test
  void whatWeTookForSomethingElseUntilNowIsSaidToBeSo() {
    Digest.Item item = items(digest("2025-W06"), "Status changes").getFirst();
    assertEquals(Optional.of("in force → partly blocked"), item.change());
    assertTrue(item.text().endsWith("Until now we took it for in force."), item.text());
  }

  @Test
  void theRulingsOnOneLawStandTogetherAndWhatIsLateStandsInOrder() {
    List<String> names =
        items(digest("2024-W52"), "Rulings that left the status as it was").stream()
            .map(Digest.Item::headline)
            .toList();
    List<String> met = names.stream().distinct().toList();
    assertEquals(
        met.stream().flatMap(n -> names.stream().filter(n::equals)).toList(), names, "together");
    List<String> stands =
        items(digest("2024-W12"), "Rulings that left the status as it was").stream()
            .map(Digest.Item::text)
            .filter(t -> t.contains("Status now"))
            .toList();
    assertEquals(1, stands.size(), "said once, with the last of them");
    assertEquals(
        List.of("7 Jan 2025", "By 23 Jan 2025"),
        items(digest("2025-W06"), "Late arrivals").stream()
            .flatMap(i -> i.when().stream())
            .toList());
  }

  @Test
  void noDrawingGivesADayThatNobodyKnows() {
    String alts =
        Jsoup.parse(text(DigestFormat.HTML, digest("2024-W34"))).select("img").eachAttr("alt") + "";
    assertTrue(alts.contains("2023 proposed"), alts);
    assertFalse(alts.contains("1 Jan 2023"), alts);
  }

  @Test
  void whatHappenedIsASentenceWithItsDayBeforeIt() {
    List<String> lines =
        items(digest("2026-W08"), "Requests, appeals and other steps").stream()
            .map(Digest.Item::line)
            .toList();
    assertEquals(
        List.of(
            "17 Feb 2026: The administration asked a court to stop it.",
            "19 Feb 2026: It was to take effect.",
            "By 19 Feb 2026: The attorney general put off its effect or enforcement.",
            "By 19 Feb 2026: An appeal was filed."),
        lines);
    assertTrue(
        text(DigestFormat.TEXT, digest("2026-W08")).contains("  " + lines.getFirst() + "\n"));
  }

  @Test
  void aStatusThatWasNotWhatWeTookItForSaysSo() {
    Digest.Item item = items(digest("2026-W08"), "Status changes").getFirst();
    assertEquals(Optional.of("in force → blocked"), item.change());
    assertTrue(
        item.text().endsWith("Before that it was not yet in effect; we had taken it for in force."),
        item.text());
  }

  @Test
  void whatWasNeverSoIsACorrectionAndNoChange() {
    Digest.Item item = items(digest("2024-W30"), "Corrections").getFirst();
    assertEquals(Optional.of("partly blocked → not yet in effect"), item.change());
    assertTrue(item.text().contains("We had taken it for partly blocked"), item.text());
    assertEquals(List.of(), items(digest("2024-W30"), "Status changes"));
  }

  @Test
  void whatIsFirstHeardOfBecauseItWasStoppedLeads() {
    Digest digest = digest("2024-W49");
    assertEquals("Status changes", digest.sections().getFirst().title());
    assertTrue(digest.subject().startsWith("Week of 2 Dec: 1 blocked"), digest.subject());
  }

  @Test
  void aQuietWeekSaysHowThingsStand() {
    Digest digest = digest("2024-W14");
    assertEquals("Week of 1 Apr: a quiet week, nothing read", digest.subject());
    assertEquals(
        List.of("Where things stand"), digest.sections().stream().map(s -> s.title()).toList());
  }

  @Test
  void whatIsBlockedAndFreedWithinAWeekIsToldWithBothSteps(@TempDir Path folder) {
    try (Home little = little(folder)) {
      learn(
          little,
          "SB 627 was enacted on 2025-09-20. SB 627 was effective on 2026-01-01.",
          "2026-01-02");
      learn(little, "SB 627 was enjoined on 2026-02-10 in cand.", "2026-02-10");
      learn(little, "SB 627 was order-lifted on 2026-02-12 in cand.", "2026-02-12");
      Digest digest = seventhWeek(little);
      Digest.Item item = items(digest, "Status changes").getFirst();
      assertEquals(Optional.of("in force → blocked → in force"), item.change());
      assertTrue(item.text().contains("It was blocked from 10 Feb 2026."), item.text());
    }
  }

  @Test
  void aHearingIsToldWithItsHourWhereTheWordsTellOne(@TempDir Path folder) {
    try (Home little = little(folder)) {
      learn(little, "AB 10 was enacted on 2026-01-02.", "2026-01-02");
      learn(
          little,
          "Heard on February 18 at 10:30 a.m.: AB 10 was hearing-scheduled on 2026-02-18 in cand.",
          "2026-02-10");
      learn(little, "AB 10 was hearing-scheduled on 2026-02-19 in cand.", "2026-02-10");
      Digest digest = seventhWeek(little);
      assertEquals(
          List.of("18 Feb 2026 at 10:30 a.m. Pacific Time", "19 Feb 2026"),
          items(digest, "The next 14 days").stream()
              .map(item -> item.when().orElseThrow())
              .toList());
    }
  }

  private static Home little(Path folder) {
    return Home.openForWriting(
        folder.resolve("corpus"),
        folder.resolve("index"),
        LittleStages.stages(),
        InstantSource.system());
  }

  private static Digest seventhWeek(Home little) {
    return Digests.of(
        little.store(), LittleStages.stages().resolve(), Week.parse("2026-W07", UTC), SITE, "why");
  }

  private static void learn(Home to, String text, String day) {
    to.pipeline().add(LittleStages.fetched(text, Instant.parse(day + "T10:00:00Z")));
  }

  @Test
  void aQuietWeekSaysHowMuchWasRead() {
    assertEquals("Week of 1 Jan: a quiet week, nothing read", digest("2018-W01").subject());
  }

  @Test
  void aSourceThatWasSilentAllWeekIsSaidToBeWhateverElseTheWeekBrought(@TempDir Path folder) {
    SourceId gazette = new SourceId("gazette");
    SourceId courier = new SourceId("courier");
    try (StoreWriter writer = StoreWriter.open(folder)) {
      writer.watched(Set.of(gazette, courier));
      writer.asked(
          PollResult.watched(gazette, Instant.parse("2026-01-20T09:00:00Z"), Optional.empty(), 1));
      Problem problem = new Problem("gazette", "collect", "timed out after 20 s");
      writer.asked(
          PollResult.watched(
              gazette, Instant.parse("2026-02-11T09:00:00Z"), Optional.of(problem), 0));
      writer.asked(
          PollResult.watched(courier, Instant.parse("2026-02-11T09:00:00Z"), Optional.empty(), 2));
      Digest digest = Digests.of(writer.store(), Week.parse("2026-W07", UTC), SITE, "You asked.");
      assertEquals(
          List.of("gazette: Silent: last answered 20 Jan 2026; timed out after 20 s."),
          items(digest, "Sources").stream().map(i -> i.headline() + ": " + i.text()).toList());
      assertTrue(text(DigestFormat.HTML, digest).contains("last answered 20 Jan 2026"));
      assertTrue(text(DigestFormat.TEXT, digest).contains("last answered 20 Jan 2026"));
    }
  }

  @Test
  void howASourceIsNowSaysNothingOfAWeekLongPast(@TempDir Path folder) {
    SourceId gazette = new SourceId("gazette");
    SourceId courier = new SourceId("courier");
    try (StoreWriter writer = StoreWriter.open(folder)) {
      writer.watched(Set.of(gazette, courier));
      Problem problem = new Problem("gazette", "collect", "timed out after 20 s");
      Instant now = Instant.parse("2026-02-11T09:00:00Z");
      writer.asked(PollResult.watched(gazette, now.minusSeconds(60), Optional.empty(), 1));
      writer.asked(PollResult.watched(gazette, now, Optional.of(problem), 0));
      writer.asked(PollResult.watched(courier, now, Optional.of(problem), 0));
      Digest then = Digests.of(writer.store(), Week.parse("2025-W07", UTC), SITE, "You asked.");
      assertEquals(List.of(), items(then, "Sources"));
      Digest late = Digests.of(writer.store(), Week.parse("2026-W07", UTC), SITE, "You asked.");
      assertEquals(2, items(late, "Sources").size());
    }
  }

  @Test
  void everyFormSaysTheSameAndCanBeReadByOthers() throws Exception {
    Digest digest = digest("2024-W12");
    String name = digest.sections().getFirst().items().getFirst().headline();
    String html = text(DigestFormat.HTML, digest);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(
            new java.io.ByteArrayInputStream(
                html.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
    assertTrue(Jsoup.parse(html).text().contains(name), html);
    assertEquals(0, Jsoup.parse(html).select("script,link,style,img:not([alt])").size());
    assertTrue(text(DigestFormat.TEXT, digest).contains(name));
    assertTrue(text(DigestFormat.MARKDOWN, digest).startsWith("# Week of"));
    assertEquals(
        "2024-W12",
        new ObjectMapper().readTree(text(DigestFormat.JSON, digest)).get("key").asText());
    try (PDDocument pdf = Loader.loadPDF(DigestFormat.PDF.bytes(digest))) {
      String pages = new PDFTextStripper().getText(pdf);
      assertTrue(pages.contains("Week of 18 Mar"), pages);
      assertFalse(pages.contains("#"), pages);
    }
  }

  private static String text(DigestFormat format, Digest digest) {
    return new String(format.bytes(digest), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"2024-W51,2024-12-16", "2026-W01,2025-12-29", "2020-W53,2020-12-28"})
  void weeksAreCountedAfterIso8601(String key, LocalDate monday) {
    Week week = Week.parse(key, ZoneId.of("America/New_York"));
    assertEquals(monday, week.monday());
    assertEquals(key, week.key());
  }

  @ParameterizedTest
  @CsvSource({"2024-51", "2024-W54", "last week", "2025-W53"})
  void whatIsNoWeekIsRefusedWithAnExample(String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Week.parse(text, UTC));
    assertTrue(String.valueOf(refused.getMessage()).contains("2024-W51"), refused.toString());
  }
}
