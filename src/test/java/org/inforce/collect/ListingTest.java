package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.inforce.collect.listing.ListedOpinion;
import org.inforce.collect.listing.OpinionLists;
import org.inforce.model.DocumentKind;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.SourceId;
import org.inforce.parse.Parsers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of opinions as a source: each row a document, once.
final class ListingTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final String HEAD =
      "<tr><th>Case Number</th><th>Case Title</th><th>Filed</th><th>Disposition</th></tr>";
  private static final String FIRST =
      "<tr><td><a href='/docket/1'>25-0101</a></td><td><a href='/o/1.pdf'>Harbor Assn. v Port</a>"
          + " (corrected)</td><td>March 2, 2026</td><td>Reversed</td></tr>";
  private static final String SECOND =
      "<tr><td>25-0102</td><td><a href='/o/2.pdf'>In re"
          + " Mill</a></td><td>3/3/2026</td><td></td></tr>";

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

  private Harvest ask(boolean follow) {
    Source source =
        new Source(
            new SourceId("court"),
            SourceKind.LISTING,
            site.uri("/opinions").toString(),
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
    Harvest harvest = collector.collect(source, states.of(source), uri -> false);
    states.save(source, harvest.next());
    return harvest;
  }

  @Test
  void aRowIsTakenOnceAndReadAsAnEntryOfItsCase() {
    site.say("/opinions", "text/html", "<table>" + HEAD + FIRST + "</table>");
    List<Fetched> first = ask(false).documents();
    site.say("/opinions", "text/html", "<table>" + HEAD + SECOND + FIRST + "</table>");
    List<Fetched> second = ask(false).documents();

    assertEquals(List.of("/o/1.pdf"), first.stream().map(f -> f.address().getPath()).toList());
    assertEquals(List.of("/o/2.pdf"), second.stream().map(f -> f.address().getPath()).toList());
    try (Parsers parsers = new Parsers()) {
      ParsedText text = ((Outcome.Done<ParsedText>) parsers.parse(first.getFirst())).value();
      assertEquals(Optional.of(DocumentKind.DOCKET), text.kind());
      assertEquals(Optional.of("Harbor Assn. v. Port, 25-0101"), text.title());
      assertEquals("Reversed", text.entries().getFirst().text());
      assertEquals("2026-03-02", text.entries().getFirst().fields().get("date_filed"));
    }
  }

  @Test
  void withFollowTheOpinionItselfIsRead() {
    site.say("/opinions", "text/html", "<table>" + HEAD + FIRST + "</table>");
    site.say("/o/1.pdf", "text/plain", "The judgment is reversed.");
    assertEquals(
        "text/plain", ask(true).documents().getFirst().mediaType().replaceFirst(";.*", ""));
  }

  @Test
  void aPageThatIsNoListMakesTheSourceSuspect() {
    site.say("/opinions", "text/html", "<html><body><p>Closed for maintenance.</p></body></html>");
    assertEquals(
        Optional.of("is no list of opinions in a shape that is known"), ask(false).doubt());
  }

  @Test
  void aTableThatGoesOnWithoutAHeadIsReadByTheHeadBefore() {
    String page = "<table>" + HEAD + FIRST + "</table><table>" + SECOND + "</table>";
    assertEquals(
        List.of(Optional.of("25-0101"), Optional.of("25-0102")),
        OpinionLists.ofPage(Jsoup.parse(page)).stream().map(ListedOpinion::number).toList());
  }

  @Test
  void aDocketWithNumberAndDayIsNoListOfOpinions() {
    String page =
        "<table><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>"
            + "<tr><td>03/02/2026</td><td><a href='/d/1'>1</a></td><td>COMPLAINT</td></tr></table>";
    assertEquals(List.of(), OpinionLists.ofPage(Jsoup.parse(page)));
  }
}
