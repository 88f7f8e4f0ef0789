package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.inforce.app.Home;
import org.inforce.app.ShippedStages;
import org.inforce.search.Hit;
import org.inforce.search.SearchAnswer;
import org.inforce.search.SearchRequest;
import org.inforce.search.answer.Answers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searches of the bundled documents by what was known on a day, against a home that had read no
/// more by then; and where what is found leads.
final class KnownOnSampleTest {
  private static final Clock NOW = at(LocalDate.parse("2026-03-01"));
  private static final Path SAMPLE = Path.of("corpus/sample");

  @TempDir static Path folder;
  private static Home all;

  @BeforeAll
  static void read() throws IOException {
    all = ScreensHome.open(SAMPLE, folder.resolve("all"), NOW);
    all.search().catchUp();
  }

  @AfterAll
  static void close() {
    all.close();
  }

  private static Clock at(LocalDate day) {
    Instant evening = day.atTime(21, 0).toInstant(ZoneOffset.UTC);
    return Clock.fixed(evening, ZoneOffset.UTC);
  }

  private static List<String> told(Home home, String words, String day) {
    SearchAnswer answer = asked(home, words, day);
    List<String> told = new ArrayList<>();
    answer.hits().stream()
        .map(hit ->
            hit.what()
                + " "
                + List.of(hit.id(), hit.title(), hit.day(), hit.instrument())
                + new TreeMap<>(hit.facets()))
        .sorted()
        .forEach(told::add);
    told.add(answer.total() + " " + new TreeMap<>(answer.counts()));
    return told;
  }

  private static SearchAnswer asked(Home home, String words, String day) {
    return home.search().search(SearchRequest.of(words + " known:" + day).page(0, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-18", "2025-01-10", "2026-02-09", "2026-02-20"})
  void theAnswerIsThatOfWhoHadReadNoMoreByThen(String day) throws Exception {
    LocalDate then = LocalDate.parse(day);
    try (Home early = ScreensHome.open(SAMPLE, folder.resolve(day), at(then))) {
      early.search().catchUp();
      for (String words :
          List.of(
              "mask ban",
              "what:instrument",
              "what:case",
              "what:event status:blocked",
              "what:event type:enjoined",
              "what:obligation",
              "what:document year:2026",
              "status:blocked",
              "in:California sort:newest",
              "court:ca9 injunction")) {
        assertEquals(told(early, words, day), told(all, words, day), words);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-18", "2026-02-09"})
  void whatIsFoundLeadsToWhatWasKnownOfIt(String day) throws Exception {
    Answers answers =
        new Answers(all.store(), all.search(), new ShippedStages().stages().resolve());
    List<String> broken = new ArrayList<>();
    try (Site site = Site.start(all.store(), all.search(), answers, NOW, 0);
        HttpClient client = HttpClient.newHttpClient()) {
      SearchRequest request = SearchRequest.of("known:" + day).page(0, 100);
      for (Hit hit : all.search().search(request).hits()) {
        URI address = site.address().resolve(SearchView.address(request, hit));
        HttpResponse<String> page =
            client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        String passage = address.getFragment();
        if (page.statusCode() != 200
            || passage != null && Jsoup.parse(page.body()).getElementById(passage) == null) {
          broken.add(page.statusCode() + " " + address);
        }
      }
    }
    assertEquals(List.of(), broken);
  }
}
