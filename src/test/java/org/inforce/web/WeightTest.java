package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.model.InstrumentId;
import org.inforce.search.answer.Answers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a law that had a long life, with all that it loads.
final class WeightTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final int EVENTS = 60;
  private static final int MOST = 150_000;

  @TempDir Path folder;

  @Test
  void sixtyEventsWeighAtMostAHundredAndFiftyKilobytesUncompressed() throws Exception {
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW)) {
      LocalDate day = LocalDate.of(2020, 1, 1);
      for (int i = 0; i < EVENTS; i++) {
        LocalDate on = day.plusDays(i * 37L);
        home.pipeline()
            .add(
                LittleStages.fetched(
                    "SB 627 was amended on " + on + ".",
                    on.atTime(12, 0).toInstant(ZoneOffset.UTC)));
      }
      InstrumentId id = home.store().instruments().getFirst().id();
      assertEquals(EVENTS, home.store().events(id).size());
      Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
      try (Site site = Site.start(home.store(), home.search(), answers, NOW, 0);
          HttpClient client = HttpClient.newHttpClient()) {
        URI address = site.address().resolve("/instrument/" + id.value());
        String page =
            client
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertEquals(EVENTS, Jsoup.parse(page).select(".timeline > li[id]").size());
        long weight = PageBench.weight(client, address, page);
        assertTrue(weight <= MOST, "it weighs " + weight + " bytes");
        System.out.println("an instrument page with 60 events weighs " + weight + " bytes");
      }
    }
  }
}
