package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inforce.model.AuthorityTier;
import org.inforce.model.DocumentKind;
import org.inforce.model.SourceId;
import org.inforce.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceCatalogTest {
  @TempDir Path folder;

  private SourceCatalog read(String yaml) throws IOException {
    return SourceCatalog.read(Files.writeString(folder.resolve("sources.yaml"), yaml));
  }

  @Test
  void aRowBecomesASource() throws IOException {
    SourceCatalog catalog =
        read(
            """
            contact: mailto:a@b.example
            sources:
              - name: docket
                kind: feed
                address: https://court.example/rss
                tier: court-record
                documents: docket
                publisher: A Court
                jurisdiction: us-ca
                every: 10m
                follow: true
                robots: ignore
              - name: asleep
                kind: feed
                address: https://a.example/
                paused: true
            """);
    assertEquals(
        List.of(
            new Source(
                new SourceId("docket"),
                SourceKind.FEED,
                "https://court.example/rss",
                Optional.of(AuthorityTier.COURT_RECORD),
                Optional.of(DocumentKind.DOCKET),
                Optional.of("A Court"),
                Optional.of("us-ca"),
                Duration.ofMinutes(10),
                Duration.ofDays(1),
                false,
                true,
                false,
                SourceOptions.NONE)),
        catalog.sources());
  }

  @Test
  void allWrongRowsAreNamedAtOnceWithLineAndReason() {
    TableException wrong =
        assertThrows(
            TableException.class,
            () ->
                read(
                    """
                    sources:
                      - name: Bad Name
                        kind: feed
                        address: ftp://a.example/
                      - name: twice
                        kind: folder
                        address: in
                        colour: red
                      - name: ok
                        kind: folder
                        address: in
                        every: often
                        robots: no
                      - name: slow
                        kind: folder
                        address: in
                        every: 2h
                        slowest: 1h
                      - kind: news
                    surprise: 1
                    """));
    assertEquals(
        List.of(
            "sources.yaml:2: 'Bad Name' is no name: lower-case letters, digits and hyphens",
            "sources.yaml:4: 'ftp://a.example/' is no http or https address",
            "sources.yaml:8: 'colour' is none of [name, kind, address, tier, documents, publisher,"
                + " jurisdiction, every, slowest, robots, allow-private, follow, selector, user,"
                + " secret, auth, trust, mark, paused]",
            "sources.yaml:12: 'often' is no time like 90s, 10m, 6h or 1d",
            "sources.yaml:13: 'no' is neither obey nor ignore",
            "sources.yaml:18: '1h' is shorter than 'every'",
            "sources.yaml:19: 'news' is none of [folder, feed, listing, page, mailbox, maildir,"
                + " webhook]",
            "sources.yaml:19: missing: name, address",
            "sources.yaml:20: 'surprise' is neither 'contact' nor 'sources'"),
        wrong.problems());
  }

  @Test
  void aNameThatStandsTwiceIsToldAlsoWhereMoreIsWrong() {
    TableException wrong =
        assertThrows(
            TableException.class,
            () ->
                read(
                    """
                    sources:
                      - name: board
                        kind: pagge
                        address: in
                      - name: board
                        kind: folder
                        address: in
                    """));
    assertEquals(
        List.of(
            "sources.yaml:3: 'pagge' is none of [folder, feed, listing, page, mailbox, maildir,"
                + " webhook]",
            "sources.yaml:5: there is a source 'board' already"),
        wrong.problems());
  }

  @Test
  void whatOnlySomeKindsHaveIsCheckedToo() {
    TableException wrong =
        assertThrows(
            TableException.class,
            () ->
                read(
                    """
                    contact: mailto:a@b.example
                    sources:
                      - name: notices
                        kind: page
                        address: https://city.example/
                        selector: "#notices > li["
                      - name: news
                        kind: feed
                        address: https://city.example/feed
                        selector: li
                        mark: true
                      - name: clerk
                        kind: mailbox
                        address: https://mail.example/INBOX
                        secret: pass word
                      - name: partner
                        kind: webhook
                    """));
    assertEquals(
        List.of(
            "sources.yaml:6: '#notices > li[' is no CSS selector: Did not find balanced marker at"
                + " ''",
            "sources.yaml:10: 'selector' means nothing for a feed",
            "sources.yaml:11: 'mark' means nothing for a feed",
            "sources.yaml:12: missing: user",
            "sources.yaml:14: 'https://mail.example/INBOX' is no imap or imaps address",
            "sources.yaml:15: 'pass word' is no name of an environment variable",
            "sources.yaml:16: missing: secret"),
        wrong.problems());
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    TableException wrong =
        assertThrows(TableException.class, () -> read("sources:\n  - name: [a\n"));
    assertEquals(1, wrong.problems().size());
    assertEquals("sources.yaml:3", wrong.problems().getFirst().substring(0, 14));
  }

  @Test
  void theShippedRowsAreRight() {
    assertEquals(
        List.of(new SourceId("inbox")),
        SourceCatalog.read(Path.of("routes/sources.yaml")).sources().stream()
            .map(Source::id)
            .toList());
  }
}
