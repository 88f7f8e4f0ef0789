package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.app.LittleStages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages over real HTTP, on a store that reads the little language of {@link LittleStages}.
final class SiteTest {
  @TempDir static Path folder;
  private static LittleSite site;

  @BeforeAll
  static void serve() {
    site =
        LittleSite.of(
            folder,
            new TreeMap<>(
                Map.of(
                    "2025-09-21T10:00:00Z",
                    "SB 627 was enacted on 2025-09-20.",
                    "2026-02-10T10:00:00Z",
                    "<script>alert(1)</script> & more. SB 627 was enjoined on 2026-02-09.")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return site.get(path);
  }

  private static Document page(String path) throws IOException, InterruptedException {
    return site.page(path);
  }

  private static String instrument() {
    return "/instrument/" + site.home().store().instruments().getFirst().id().value();
  }

  @Test
  void todayShowsWhatChangedAndLeadsToTheInstrument() throws Exception {
    Document today = page("/");
    assertEquals("blocked", today.select(".changes .status").eachText().getFirst());
    assertEquals(instrument(), today.select(".changes a.name").eachAttr("href").getFirst());
    assertEquals(1, today.select("h1").size());
  }

  @Test
  void theInstrumentHasItsStatusInWordsItsQuoteAndItsPicture() throws Exception {
    Document page = page(instrument());
    assertEquals("blocked", page.select(".verdict strong").text());
    assertTrue(page.select(".verdict blockquote").text().contains("SB 627 was enjoined"));
    assertEquals(1, page.select(".drawing svg .bar").size());
    assertEquals(2, page.select(".timeline > li").size());
    page.select(".drawing svg a")
        .forEach(link ->
            assertEquals(
                1,
                page.select("[id=" + link.attr("href").substring(1) + "]").size(),
                link.attr("href")));
  }

  @Test
  void bothClocksCanBeSet() throws Exception {
    assertEquals(
        "in force", page(instrument() + "?asof=2026-01-01").select(".verdict strong").text());
    assertEquals(
        "in force", page(instrument() + "?known=2026-01-01").select(".verdict strong").text());
    assertEquals(404, get(instrument() + "?known=2020-01-01").statusCode());
  }

  /// A page sent on, or printed, must not be taken for today's.
  @Test
  void anotherDayIsSaidAboveTheStatusAndInTheTitle() throws Exception {
    Document then = page(instrument() + "?asof=2026-01-02&known=2026-01-01");
    assertEquals(
        "As of 2 Jan 2026, by what was known on 1 Jan 2026. Today, with all that is known",
        then.select(".of-day").text());
    assertTrue(then.title().contains(" as of 2026-01-02"), then.title());
    assertEquals(
        List.of("/api/v1" + instrument().replace("instrument", "instruments")),
        then.select(".actions a[type=application/json]").stream()
            .map(a -> a.attr("href").replaceFirst("\\?asof=2026-01-02&known=2026-01-01$", ""))
            .toList());
    assertTrue(page(instrument()).select(".of-day").isEmpty());
  }

  @Test
  void whereADayLeadsNowhereThereIsAWayBackToThePage() throws Exception {
    for (String day : List.of("?known=2020-01-01", "?asof=2024-13-45")) {
      Document error = Jsoup.parse(get(instrument() + day).body());
      assertEquals(instrument(), error.select(".lead a").attr("href"));
    }
    assertEquals(
        "/",
        Jsoup.parse(get("/instrument/no?known=2020-01-01").body()).select(".lead a").attr("href"));
  }

  @Test
  void aQuoteOpensItsPassageInTheDocument() throws Exception {
    String link = page(instrument()).select(".verdict blockquote a").attr("href");
    Document document = page(link.substring(0, link.indexOf('#')));
    String anchor = link.substring(link.indexOf('#') + 1);
    assertEquals(1, document.select("[id=" + anchor + "] + mark").size(), link);
  }

  @Test
  void aDocumentsOwnMarkupIsText() throws Exception {
    String link = page(instrument()).select(".verdict blockquote a").attr("href");
    HttpResponse<String> response = get(link.substring(0, link.indexOf('#')));
    assertTrue(
        response.body().contains("&lt;script>") || response.body().contains("&lt;script&gt;"));
    assertTrue(ours(Jsoup.parse(response.body())), response.body());
    HttpResponse<String> search = get("/search?q=%3Cscript%3Ealert(2)%3C/script%3E%22%27");
    assertTrue(ours(Jsoup.parse(search.body())), search.body());
  }

  /// Who came to a document by the search found no way from it to the law.
  @Test
  void aDocumentLeadsToTheLawOfWhichItTells() throws Exception {
    String link = page(instrument()).select(".verdict blockquote a").attr("href");
    Document document = page(link.substring(0, link.indexOf('#')));
    assertEquals(List.of(instrument()), document.select(".told a").eachAttr("href"));
    assertEquals("blocked", document.select(".told .status").text());
  }

  @Test
  void aQuietWeekIsOneSentenceAndABusyOneSevenDays() throws Exception {
    assertEquals(List.of(), page("/").select(".week li").eachText());
    assertTrue(
        page("/").select(".quiet-week").text().endsWith("nothing has changed and nothing is due."));
  }

  @Test
  void whatIsPastInAMonthBecameWhatItIs() throws Exception {
    assertTrue(page("/deadlines/2026-02").select(".month").text().contains("became blocked"));
  }

  @Test
  void whereNothingIsFoundThereIsNothingToNarrow() throws Exception {
    Document page = page("/search?q=zeppelin");
    assertTrue(page.select("#narrow, a.narrow").isEmpty());
    assertFalse(page("/search?q=enjoined").select("#narrow, a.narrow").isEmpty());
  }

  /// True if every script is a file of ours, or data.
  private static boolean ours(Document page) {
    return page.select("script:not([type=application/ld+json])").stream()
        .allMatch(script -> script.attr("src").startsWith("/static/") && script.data().isEmpty());
  }

  @Test
  void searchFindsAndNarrows() throws Exception {
    Document found = page("/search?q=enjoined");
    assertFalse(found.select(".hits li").isEmpty());
    assertFalse(found.select(".hits mark").isEmpty());
    Document events = page("/search?q=enjoined&what=event");
    events.select(".hits .what").forEach(what -> assertTrue(what.text().startsWith("event")));
    assertEquals(1, events.select(".facets a[aria-current]").size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /nothing, 404
          /instrument/nothing, 404
          /document/nothing, 404
          /static/nothing.css, 404
          /static/..%2F..%2Fpom.xml, 404
          /search?q=x&page=0, 400
          /search?q=x&page=99999, 400
          /search?q=x&page=9999, 400
          """)
  void whatIsNotThereIsSaidOnAPageOfOurs(String path, int code) throws Exception {
    HttpResponse<String> response = get(path);
    assertTrue(
        response.statusCode() == code || response.statusCode() == 400,
        response.statusCode() + path);
    assertFalse(response.body().contains("Exception"), response.body());
  }

  @Test
  void whatIsMisspelledIsAnsweredAsMeantAndSaid() throws Exception {
    Document found = page("/search?q=enjonied");
    assertEquals(
        "Nothing has “enjonied”; this is what was found for “enjoined”.",
        found.select(".note").text());
    assertFalse(found.select(".hits li").isEmpty());
  }

  @Test
  void aQuestionForTheStatusOnADayIsAnsweredForThatDay() throws Exception {
    for (String asked :
        List.of(
            "is+SB+627+in+effect+as-of:2026-01-15",
            "was+SB+627+in+effect+on+January+15,+2026?",
            "is+SB+627+in+effect&asof=2026-01-15")) {
      Document page = page("/search?q=" + asked);
      assertEquals("in force", page.select(".verdict .word strong").text(), asked);
      assertTrue(page.select(".verdict .word").text().contains("on 15 Jan 2026"), asked);
    }
    assertTrue(
        page("/search?q=was+SB+627+in+effect+on+2020-01-15")
            .select(".note")
            .text()
            .contains("nothing had happened to it by 15 Jan 2020"));
  }

  @Test
  void theDayOfASearchIsChosenAndAllElseStays() throws Exception {
    Document page = page("/search?q=SB+627&sort=newest&what=event&what=instrument&asof=2026-01-15");
    assertEquals(
        List.of(
            "q=SB 627",
            "sort=newest",
            "what=event",
            "what=instrument",
            "asof=2026-01-15",
            "known="),
        page.select(".asof input").stream().map(i -> i.attr("name") + "=" + i.val()).toList());
    assertEquals(
        "/search?q=SB+627&sort=newest&what=event&what=instrument",
        page.select(".asof a").attr("href"));
  }

  @Test
  void aDayThatIsNoneIsABadQuestion() throws Exception {
    HttpResponse<String> response = get(instrument() + "?asof=yesterday");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("no day like 2026-02-12"), response.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=SB+627", "INSTRUMENT", "/nothing"})
  void nothingIsAskedOfAnotherServerAndNothingIsInline(String path) throws Exception {
    HttpResponse<String> response = get(path.equals("INSTRUMENT") ? instrument() : path);
    String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    Document page = Jsoup.parse(response.body());
    assertTrue(page.select("style, [style], [onclick], iframe").isEmpty());
    assertTrue(ours(page));
    page.select("link[href], img[src]")
        .forEach(e -> assertTrue((e.attr("href") + e.attr("src")).startsWith("/")));
    Matcher address =
        Pattern.compile("(?:href|src|action)=\"(?!/|#)([^\"]*)\"").matcher(response.body());
    assertFalse(address.find(), () -> address.group());
  }

  @Test
  void anotherNameForThisMachineIsNotAnswered() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", site.site().port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      assertFalse(answer.contains("SB 627"), answer);
    }
  }

  @Test
  void aPortThatIsTakenIsSaidInOneLine() {
    PortTakenException taken =
        assertThrows(PortTakenException.class, () -> site.start(site.site().port()).close());
    assertEquals(
        "port " + site.site().port() + " is taken by another program: choose another with --port",
        taken.getMessage());
  }

  @Test
  void thePictureAndThePageStaySmall() throws Exception {
    assertTrue(get(instrument()).body().length() < 150_000);
  }
}
