package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.search.answer.Answers;
import org.inforce.store.PollResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetricsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void theHealthOfEachSourceIsToldToPrometheusAndShownOnThePage()
      throws IOException, InterruptedException {
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW)) {
      Problem problem = new Problem("gazette", "collect", "brought a page to sign in");
      home.writer()
          .asked(
              new PollResult(
                  new SourceId("gazette"),
                  NOW.instant(),
                  Optional.of(problem),
                  List.of(),
                  0,
                  Optional.of("brought a page to sign in"),
                  Optional.of(Duration.ofMinutes(12)),
                  Optional.of(Duration.ofHours(3)),
                  Optional.empty(),
                  Optional.of(NOW.instant().plusSeconds(600))));
      Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
      try (Site site = Site.start(home.store(), home.search(), answers, NOW, 0)) {
        HttpResponse<String> metrics = get(site, "metrics");
        assertEquals(
            Optional.of("text/plain; version=0.0.4; charset=utf-8"),
            metrics.headers().firstValue("Content-Type"));
        List<String> lines = metrics.body().lines().toList();
        for (String line :
            List.of(
                "inforce_source_condition{condition=\"suspect\",source=\"gazette\"} 1.0",
                "inforce_source_condition{condition=\"answers\",source=\"gazette\"} 0.0",
                "inforce_source_askings_total{source=\"gazette\"} 1.0",
                "inforce_source_failed_askings_total{source=\"gazette\"} 1.0",
                "inforce_source_rhythm_seconds{source=\"gazette\"} 10800.0",
                "inforce_source_lag_seconds{source=\"gazette\"} 720.0",
                "inforce_documents 0.0")) {
          assertTrue(lines.contains(line), line + " is not in\n" + metrics.body());
        }
        String today = get(site, "").body();
        assertTrue(today.contains("suspect</span>: brought a page to sign in"), today);
        String page = get(site, "sources").body();
        assertTrue(page.contains("▲ suspect"), page);
        assertTrue(page.contains("3 h") && page.contains("12 min"), page);
      }
    }
  }

  private static HttpResponse<String> get(Site site, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(site.address().resolve(path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
