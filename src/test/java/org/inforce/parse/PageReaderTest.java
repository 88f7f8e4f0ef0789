package org.inforce.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageReaderTest {
  private static final String FIRST =
      "The county board voted on Monday to suspend its camping ban while the appeal is pending.";
  private static final String SECOND =
      "A clerk said that the ban would stay suspended until the court of appeals decides the case.";

  private static Page page(String head, String body) {
    return PageReader.read(
        "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>",
        "https://news.example/story");
  }

  private static String article(String around) {
    return around.formatted("<p>" + FIRST + "</p><p>" + SECOND + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <nav><a href=/a>Home</a></nav><div class=story-body>%s</div><footer>Call us any time, we are glad to help you.</footer>
          <article><h1>Ban suspended</h1>%s<div class=related><p>Another story that is told elsewhere, at some length, in full.</p></div></article>
          <div id=wrap><div class=c1><div>%s</div></div><div class=sidebar><p>Readers also liked this one, which is about something else.</p></div></div>
          <main>%s<h2>Related stories</h2><p>Something else happened in another county, and here it is told.</p></main>
          <article>%s<p>Advertisement</p><p>Read more: <a href=/x>The mayor answers her critics in a long letter</a></p></article>
          <table><tr><td><a href=/1>One</a></td><td>%s</td></tr></table>
          """)
  void theArticleIsFoundWithoutWhatSurroundsIt(String around) {
    assertEquals(FIRST + "\n\n" + SECOND, page("", article(around)).text());
  }

  @Test
  void listsHeadingsAndQuotationsOfTheArticleStay() {
    String text =
        page(
                "",
                article(
                    "<article>%s<h2>What changes</h2><ul><li>Tents may stay</li></ul><blockquote>We"
                        + " are pleased with this outcome, her lawyer"
                        + " said.</blockquote></article>"))
            .text();
    assertTrue(
        text.endsWith(
            "What changes\n\nTents may stay\n\nWe are pleased with this outcome, her lawyer said."),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02T23:30:00-05:00","dateModified":"2026-03-09"}</script>~~2026-03-02
          <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["Article"],"datePublished":"2026-03-02"}]}</script>~~2026-03-02
          <meta property="article:modified_time" content="2026-03-09"><meta property="article:published_time" content="2026-03-02T01:00:00Z">~~2026-03-02
          <meta name=DC.date.issued content=2026-03-02>~~2026-03-02
          ~<p>Updated <time datetime=2026-03-09>9 March</time></p><time datetime=2026-03-02>2 March</time>~2026-03-02
          ~<h1>Ban suspended</h1><p>By A. Writer</p><p>Monday, March 2, 2026</p>~2026-03-02
          ~<p>Veröffentlicht am 2. März 2026</p>~2026-03-02
          ~<div class=comments><time datetime=2026-03-05></time></div><span class=entry-date>03/02/2026</span>~2026-03-02
          <script>window.x = {"datePublished":"2026-03-02T10:00:00Z"};</script>~~2026-03-02
          """)
  void theDayIsFoundWhereverThePageGivesIt(String head, String body, String day) {
    Page page =
        page(
            head == null ? "" : head,
            article((body == null ? "" : body) + "<article>%s</article>"));
    assertEquals(Optional.of(LocalDate.parse(day)), page.published().map(Published::day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <h1>Grants for wells</h1><p>Applications due March 3, 2027</p>
          <h1>Grants for wells</h1><p>Deadline: March 3, 2027</p>
          <h1>Grants for wells</h1><p>Act by March 3, 2027</p>
          <h1>New rule for wells</h1><p><span class=date>Effective March 3, 2027</span></p>
          <h1>New rule for wells</h1><p>Comments close <time datetime=2027-03-03>March 3</time></p>
          <h1>Hearing on wells</h1><p>March 3, 2027 hearing</p>
          """)
  void theDayOfADeadlineIsNotThatOfThePage(String body) {
    assertEquals(Optional.empty(), page("", body + "<p>" + FIRST + "</p>").published());
  }

  @Test
  void anAddressGivesTheDayIfNothingElseDoes() {
    assertEquals(
        Optional.of(LocalDate.of(2026, 3, 2)),
        PageReader.read(article("<div>%s</div>"), "https://news.example/2026/03/02/ban")
            .published()
            .map(Published::day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <title>Ban suspended - The Example</title>~<h1>Ban suspended</h1>
          <title>Ban suspended | The Example</title><meta property=og:site_name content="The Example">~<h1>The Example</h1>
          <meta property=og:title content="Ban suspended | The Example"><meta property=og:site_name content="The Example">~<h1>The Example</h1><h1>Weather</h1>
          <title>Ban suspended - News - news.example</title><meta property=og:title content="Ban suspended">~<h1>County board - Ban suspended</h1>
          <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ban suspended"}</script>~<h1>Ban suspended</h1><h1>Next story</h1>
          """)
  void theHeadlineIsWhatTheMostPlacesAgreeOn(String head, String body) {
    assertEquals(Optional.of("Ban suspended"), page(head, article(body + "%s")).title());
  }

  @Test
  void anEmptyPageAndAnEndlessOneAreRead() {
    assertEquals("", PageReader.read("", "").text());
    assertTrue(
        PageReader.read("<div>".repeat(100_000) + "<p>" + FIRST, "").text().contains("suspend"));
  }

  @Test
  void brokenFactsDoNotHideThePage() {
    Page page =
        page(
            "<script type='application/ld+json'>{\"@type\": oops</script>",
            article("<h1>Ban suspended</h1>%s"));
    assertEquals(Optional.of("Ban suspended"), page.title());
  }

  @Test
  void nearlyAllSharedPagesGiveAText() throws java.io.IOException {
    Path pages = Path.of("../shared/data/pages-dev/pages");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(pages), "no shared data");
    int with = 0;
    int all = 0;
    try (var files = Files.list(pages)) {
      for (Path file : files.sorted().limit(60).toList()) {
        all++;
        with += PageReader.read(Files.readAllBytes(file), "").text().length() > 200 ? 1 : 0;
      }
    }
    assertTrue(with * 10 >= all * 8, with + " of " + all + " have a text");
  }
}
