package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Fetched;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollectorTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @TempDir Path folder;
  private LoopbackSite site;
  private WebFetcher web;
  private Collector collector;
  private SourceStates states;

  @BeforeEach
  void open() throws IOException {
    site = new LoopbackSite();
    web = new WebFetcher(WebLimits.USUAL, () -> "test", new SetClock(NOW).manners());
    collector = new Collector(web, InstantSource.fixed(NOW), () -> 0.5);
    states = new SourceStates(folder);
  }

  @AfterEach
  void close() {
    web.close();
    site.close();
  }

  private Source source(String path, boolean follow) {
    return new Source(
        new SourceId("city"),
        SourceKind.FEED,
        site.uri(path).toString(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Duration.ofHours(1),
        Duration.ofDays(1),
        true,
        follow,
        false,
        SourceOptions.NONE);
  }

  private Harvest ask(Source source) {
    Harvest harvest = collector.collect(source, states.of(source), uri -> false);
    states.save(source, harvest.next());
    return harvest;
  }

  private static List<String> addresses(Harvest harvest) {
    return harvest.documents().stream().map(Fetched::address).map(URI::getPath).toList();
  }

  private static String rss(String date, String... items) {
    StringBuilder xml =
        new StringBuilder("<rss version=\"2.0\"><channel><title>City</title><lastBuildDate>")
            .append(date)
            .append("</lastBuildDate>");
    for (String item : items) {
      xml.append("<item><title>")
          .append(item)
          .append("</title><link>/")
          .append(item)
          .append("</link></item>");
    }
    return xml + "</channel></rss>";
  }

  @Test
  void anItemIsTakenOnceHoweverTheFeedAroundItChanges() {
    Source source = source("/feed", false);
    site.say("/feed", "application/rss+xml", rss("Monday", "one", "two"));
    Harvest first = ask(source);
    assertEquals(List.of("/one", "/two"), addresses(first));
    site.say("/feed", "application/rss+xml", rss("Tuesday", "three", "one", "two"));
    assertEquals(List.of("/three"), addresses(ask(source)));
    assertEquals(
        "<rss version=\"2.0\"><channel><title>City</title><item><title>one</title>"
            + "<link>/one</link></item></channel></rss>",
        new String(first.documents().getFirst().bytes(), StandardCharsets.UTF_8));
    assertEquals(NOW, first.documents().getFirst().at());
  }

  @Test
  void thePageBehindAnItemIsAskedForOnceAndAgainOnlyIfItFailed() {
    Source source = source("/feed", true);
    site.say("/feed", "application/rss+xml", rss("Monday", "one", "two"), "ETag", "\"a\"");
    site.say("/one", "text/html", "<p>The ban is lifted.</p>");
    site.on("/two", exchange -> exchange.sendResponseHeaders(500, -1));
    Harvest first = ask(source);
    assertEquals(List.of("/one"), addresses(first));
    assertEquals(
        List.of(new Problem(site.uri("/two").toString(), "collect", "answered 500")),
        first.problems());
    site.say("/two", "text/html", "<p>The ban is back.</p>");
    assertEquals(List.of("/two"), addresses(ask(source)));
    assertEquals(List.of("/feed", "/one", "/two", "/feed", "/two"), site.asked());
  }

  @Test
  void anItemWhosePageIsGoneIsReadFromTheFeedAndHarmsItsSourceNot() {
    Source source = source("/feed", true);
    site.say("/feed", "application/rss+xml", rss("Monday", "one", "two"), "ETag", "\"a\"");
    site.say("/one", "text/html", "<p>The ban is lifted.</p>");
    site.on("/two", exchange -> exchange.sendResponseHeaders(410, -1));
    Harvest harvest = ask(source);
    assertEquals(List.of("/one", "/two"), addresses(harvest));
    assertEquals(
        true,
        new String(harvest.documents().getLast().bytes(), StandardCharsets.UTF_8)
            .contains("<title>two</title>"));
    assertEquals(List.of(), harvest.problems());
    assertEquals(
        List.of(new Problem(site.uri("/two").toString(), "collect", "answered 410")),
        harvest.gone());
    assertEquals(List.of(), addresses(ask(source)));
    assertEquals(List.of("/feed", "/one", "/two", "/feed"), site.asked());
  }

  @Test
  void aPageThatIsNotFoundIsAskedForTwiceMoreSinceItMayComeLater() {
    Source source = source("/feed", true);
    site.say("/feed", "application/rss+xml", rss("Monday", "late", "never"), "ETag", "\"a\"");
    assertEquals(List.of("/late", "/never"), addresses(ask(source)));
    site.say("/late", "text/html", "<p>The ban is lifted.</p>");
    Harvest second = ask(source);
    assertEquals(List.of("/late"), addresses(second));
    assertEquals(List.of(), second.gone());
    assertEquals(List.of(), second.problems());
    Harvest third = ask(source);
    assertEquals(List.of(), addresses(third));
    assertEquals(
        List.of(new Problem(site.uri("/never").toString(), "collect", "answered 404")),
        third.gone());
    assertEquals(List.of(), ask(source).gone());
  }

  @Test
  void aPageToSignInInsteadOfAFeedIsAProblemAndNoNews() {
    Source source = source("/feed", false);
    site.say("/feed", "text/html", "<html><body><form>Sign in</form></body></html>");
    Harvest harvest = ask(source);
    assertEquals(false, harvest.answered());
    assertEquals("is a page, and no feed", harvest.problems().getFirst().cause());
  }

  @Test
  void anotherAddressBeginsAnew() {
    Source source = source("/feed", false);
    site.say("/feed", "application/rss+xml", rss("Monday", "one"), "ETag", "\"a\"");
    ask(source);
    assertEquals(Optional.of("\"a\""), states.of(source).validators().etag());
    Source moved = source("/elsewhere", false);
    assertEquals(SourceState.fresh(moved.address()), states.of(moved));
  }

  @Test
  void anEmptiedFeedIsDoubtedUntilItIsKnownToEmptyNowAndThen() {
    Source source = source("/feed", false);
    for (String expected : List.of("its feed has been emptied", "")) {
      site.say("/feed", "application/rss+xml", rss("Monday", "one" + expected.length()));
      assertEquals(true, ask(source).answered());
      site.say("/feed", "application/rss+xml", rss("Tuesday"));
      assertEquals(expected, ask(source).doubt().orElse(""));
    }
  }

  @Test
  void aPageToSignInIsDoubtedAndNotKept() {
    Source page = page("/notice");
    site.say("/notice", "text/html", "<p>The rule is in force.</p>");
    assertEquals(1, ask(page).documents().size());
    site.say("/notice", "text/html", "<form>Sign in <input type=password></form>");
    Harvest harvest = ask(page);
    assertEquals(List.of(), harvest.documents());
    assertEquals(Optional.of("brought a page to sign in"), harvest.doubt());
    site.say("/login", "text/html", "<p>Your mail address, please.</p>");
    site.redirect("/notice", "/login");
    assertEquals(Optional.of("brought a page to sign in"), ask(page).doubt());
  }

  private Source watched(String path, String selector) {
    Source page = page(path);
    return new Source(
        page.id(),
        page.kind(),
        page.address(),
        page.tier(),
        page.documents(),
        page.publisher(),
        page.jurisdiction(),
        page.every(),
        page.slowest(),
        page.allowPrivate(),
        page.follow(),
        page.robots(),
        new SourceOptions(
            Optional.of(selector),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            false));
  }

  private static String board(String visits, String mark, String... notices) {
    return "<html><head><title>Board</title></head><body><p>Visits: "
        + visits
        + "</p><ul id=board class="
        + mark
        + "><li>"
        + String.join("<li>", notices)
        + "</ul></body></html>";
  }

  @Test
  void ofAWatchedPageTheSelectedPartIsTheDocumentAndItsChangeANewOne() {
    Source page = watched("/board", "#board li, #board");
    site.say("/board", "text/html", board("1", "a", "The curfew is lifted."));
    Harvest first = ask(page);
    String text = new String(first.documents().getFirst().bytes(), StandardCharsets.UTF_8);
    assertEquals(1, first.documents().size());
    assertEquals(true, text.contains("<title>Board</title>"));
    assertEquals(false, text.contains("Visits"));
    assertEquals(text.indexOf("curfew"), text.lastIndexOf("curfew"));
    assertEquals("/board", first.documents().getFirst().address().getPath());
    site.say("/board", "text/html", board("2", "b", "The curfew is lifted."));
    assertEquals(List.of(), ask(page).documents());
    site.say("/board", "text/html", board("3", "b", "The curfew is back."));
    Harvest third = ask(page);
    assertEquals(first.documents().getFirst().address(), third.documents().getFirst().address());
    assertEquals(Optional.empty(), third.doubt());
  }

  @Test
  void aSelectorThatFindsNothingMakesItsSourceSuspect() {
    Source page = watched("/board", "#board");
    for (String nothing : List.of("<p>All new!</p>", "<ul id=board> </ul>")) {
      site.say("/board", "text/html", nothing);
      Harvest harvest = ask(page);
      assertEquals(List.of(), harvest.documents());
      assertEquals(false, harvest.answered());
      assertEquals(Optional.of("its selector '#board' finds nothing"), harvest.doubt());
    }
    site.say("/board", "text/html", board("1", "a", "The curfew is lifted."));
    assertEquals(Optional.empty(), ask(page).doubt());
  }

  @Test
  void anotherTypeOfDocumentIsDoubtedUntilItIsUsual() {
    Source page = page("/notice");
    site.say("/notice", "text/html; charset=utf-8", "<p>The rule is in force.</p>");
    ask(page);
    List<String> doubts = new java.util.ArrayList<>();
    for (int i = 0; i < 3; i++) {
      site.say("/notice", "application/pdf", "%PDF-1.7 " + i);
      Harvest harvest = ask(page);
      assertEquals(1, harvest.documents().size());
      doubts.add(harvest.doubt().orElse(""));
    }
    assertEquals(List.of("brought application/pdf instead of text/html", "", ""), doubts);
  }

  @Test
  void aSourceThatMovedForGoodIsAskedThereAndAtItsOldPlaceIfThatIsGone() {
    Source source = source("/feed", false);
    site.on(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/moved");
          exchange.sendResponseHeaders(301, -1);
        });
    site.say("/moved", "application/rss+xml", rss("Monday", "one"));
    assertEquals(1, ask(source).documents().size());
    site.say("/moved", "application/rss+xml", rss("Monday", "two", "one"));
    assertEquals(List.of("/two"), addresses(ask(source)));
    assertEquals(List.of("/feed", "/moved", "/moved"), site.asked());
    site.on("/moved", exchange -> exchange.sendResponseHeaders(410, -1));
    ask(source);
    site.say("/feed", "application/rss+xml", rss("Monday", "three", "two", "one"));
    assertEquals(List.of("/three"), addresses(ask(source)));
  }

  private Source page(String path) {
    Source feed = source(path, false);
    return new Source(
        feed.id(),
        SourceKind.PAGE,
        feed.address(),
        feed.tier(),
        feed.documents(),
        feed.publisher(),
        feed.jurisdiction(),
        feed.every(),
        feed.slowest(),
        feed.allowPrivate(),
        feed.follow(),
        feed.robots(),
        SourceOptions.NONE);
  }
}
