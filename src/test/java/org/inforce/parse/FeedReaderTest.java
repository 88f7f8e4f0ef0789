package org.inforce.parse;

import static org.inforce.parse.Originals.cause;
import static org.inforce.parse.Originals.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentKind;
import org.inforce.model.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeedReaderTest {
  private static ParsedText feed(String xml) {
    return read(FeedReader.read("feed", xml, Limits.USUAL));
  }

  private static List<String> titles(ParsedText text) {
    return text.entries().stream().map(entry -> entry.fields().getOrDefault("title", "")).toList();
  }

  @Test
  void itemsOfRssAndAtomBecomeEntries() {
    ParsedText rss =
        feed(
            """
            <!-- made by hand --><?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://site.invalid/rss.dtd">
            <rss version="2.0"><channel><title>County News</title><link>https://county.example/</link>
            <item><title>Board &amp;amp; mayor agree</title><link>https://county.example/1</link>
            <description>&lt;p&gt;The ban ends.&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description>
            <pubDate>Mon, 02 Mar 2026 08:00:00 EST</pubDate></item></channel></rss>
            """);
    assertEquals(Optional.of("County News"), rss.title());
    assertEquals("Board & mayor agree\n\nThe ban ends.", rss.entries().getFirst().text());
    assertEquals("2026-03-02T13:00:00Z", rss.entries().getFirst().fields().get("published"));
    ParsedText atom =
        feed(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Court</title><id>c</id>"
                + "<updated>2026-03-01T00:00:00Z</updated><entry><id>e1</id><title>Stay</title>"
                + "<link href=\"https://court.example/e1\"/><updated>2026-03-01T00:00:00Z</updated>"
                + "<content type=\"html\">Granted.</content></entry></feed>");
    assertEquals("https://court.example/e1", atom.entries().getFirst().fields().get("link"));
    assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), atom.published());
  }

  @Test
  void aBrokenFeedGivesWhatIsReadable() {
    ParsedText text =
        feed(
            "<rss version=\"2.0\"><channel><title>T</title>"
                + "<item><title>One & two</title><link>http://a.example/?x=1&y=2</link></item>"
                + "<item><title>Three</title><description><![CDATA[cut of");
    assertEquals(List.of("One & two", "Three"), titles(text));
    assertEquals(List.of("a broken feed: what is readable was taken"), text.notes());
  }

  @Test
  void aFeedThatSaysNothingFails() {
    assertEquals(
        "a feed without items, or with none that says anything",
        cause(FeedReader.read("feed", "<rss></rss>", Limits.USUAL)));
  }

  @Test
  void anEntryOfACourtsFeedGivesItsCaseAndEvent() {
    ParsedText text =
        feed(
            """
            <rss version="2.0"><channel><title>District of Nowhere - Recent Entries</title>
            <link>https://ecf.nwd.uscourts.gov</link>
            <item><title>2:26-cv-00042 Doe et al v. City of Nowhere</title>
            <link>https://ecf.nwd.uscourts.gov/cgi-bin/DktRpt.pl?1</link>
            <description>[Order on Motion for TRO] (&#x3C;a href=&#x22;https://ecf.nwd.uscourts.gov/doc1/099?caseid=1&#x22;&#x3E;12&#x3C;/a&#x3E;)</description>
            <guid>g1</guid><pubDate>Mon, 02 Mar 2026 08:00:00 MST</pubDate></item>
            </channel></rss>
            """);
    assertEquals(Optional.of(DocumentKind.DOCKET), text.kind());
    assertEquals(
        "2:26-cv-00042 Doe et al v. City of Nowhere: Order on Motion for TRO",
        text.entries().getFirst().text());
    assertEquals(
        Map.of(
            "court", "nwd",
            "docket_number", "2:26-cv-00042",
            "case_name", "Doe et al v. City of Nowhere",
            "document_number", "12",
            "document_link", "https://ecf.nwd.uscourts.gov/doc1/099?caseid=1",
            "event", "Order on Motion for TRO",
            "link", "https://ecf.nwd.uscourts.gov/cgi-bin/DktRpt.pl?1",
            "guid", "g1",
            "pubDate", "2026-03-02T08:00-07:00"),
        text.entries().getFirst().fields());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon, 02 Mar 2026 08:00:00 GMT   | 2026-03-02T08:00Z
          02 Mar 2026 08:00 PST           | 2026-03-02T08:00-08:00
          2026-03-02T08:00:00.123+01:00   | 2026-03-02T08:00+01:00
          2026-03-02                      | 2026-03-02
          March 2, 2026                   | 2026-03-02
          2 mars 2026                     | 2026-03-02
          """)
  void momentsAreReadInTheFormsThatAreMet(String written, String iso) {
    assertEquals(Optional.of(iso), FeedMoments.iso(written));
  }
}
