package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inforce.app.LittleStages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A court case, the deadlines and the search, for another day and by what was known on another
/// day: over real HTTP, page and API, on a store that reads the little language of {@link
/// LittleStages}.
final class TwoClocksTest {
  @TempDir static Path folder;
  private static LittleSite site;

  @BeforeAll
  static void serve() {
    site =
        LittleSite.of(
            folder,
            new TreeMap<>(
                Map.of(
                    "2026-02-10T10:00:00Z",
                    "SB 627 was enacted on 2025-09-20. SB 627 was enjoined on 2026-02-09 in cand.",
                    "2026-02-20T10:00:00Z",
                    "SB 627 was hearing-scheduled on 2026-03-20 in cand.",
                    "2026-02-26T10:00:00Z",
                    "SB 627 was order-lifted on 2026-02-25 in cand.")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String id() {
    return site.home().store().proceedings().getFirst().id().value();
  }

  private static List<String> types(JsonNode file) {
    List<String> types = new ArrayList<>();
    file.get("events").forEach(event -> types.add(event.get("type").asText()));
    return types;
  }

  @Test
  void aCaseShowsOnlyWhatWasKnownOfItOnTheDay() throws Exception {
    assertEquals(3, site.page("/case/" + id()).select(".timeline > li").size());
    Document then = site.page("/case/" + id() + "?known=2026-02-15");
    assertEquals(1, then.select(".timeline > li").size());
    assertEquals(
        "As of 15 Feb 2026, by what was known on 15 Feb 2026. Today, with all that is known",
        then.select(".of-day").text());
    assertTrue(then.select(".cards").text().contains("blocked"), then.select(".cards").text());
  }

  @Test
  void aCaseAsOfADayTellsHowItsLawStoodThen() throws Exception {
    Document then = site.page("/case/" + id() + "?asof=2026-02-12");
    assertTrue(then.select(".cards").text().contains("blocked"), then.select(".cards").text());
    assertEquals(2, then.select(".timeline > li.ahead").size());
    Document today = site.page("/case/" + id());
    assertTrue(today.select(".cards").text().contains("in force"), today.select(".cards").text());
    assertTrue(today.select(".of-day").isEmpty());
  }

  @Test
  void aProgramIsToldTheSameOfACase() throws Exception {
    assertEquals(List.of("enjoined"), types(site.json("/cases/" + id() + "?known=2026-02-15")));
    assertEquals(3, types(site.json("/cases/" + id())).size());
    String link =
        site.page("/case/" + id() + "?asof=2026-02-12&known=2026-02-15")
            .select(".actions a[type=application/json]")
            .attr("href");
    assertEquals(
        Api.ROOT + "/cases/" + Links.path(id()) + "?asof=2026-02-12&known=2026-02-15", link);
  }

  @Test
  void aCaseOfWhichNothingWasKnownByThenLeadsBackToItsPage() throws Exception {
    HttpResponse<String> none = site.get("/case/" + id() + "?known=2020-01-01");
    assertEquals(404, none.statusCode());
    assertEquals(
        "/case/" + Links.path(id()), Jsoup.parse(none.body()).select(".lead a").attr("href"));
    assertEquals(404, site.get(Api.ROOT + "/cases/" + id() + "?known=2020-01-01").statusCode());
    assertEquals(400, site.get("/case/" + id() + "?known=yesterday").statusCode());
  }

  @Test
  void aHearingOfWhichNobodyHadHeardIsNoDeadlineYet() throws Exception {
    String march = "/deadlines?from=2026-03-01&to=2026-03-31";
    assertEquals(1, site.page(march).select(".changes > li").size());
    Document then = site.page(march + "&known=2026-02-19");
    assertEquals(0, then.select(".changes > li").size());
    assertTrue(then.select(".of-day").text().contains("known on 19 Feb 2026"), then.text());
    assertEquals(1, site.json(march).get("items").size());
    assertEquals(0, site.json(march + "&known=2026-02-19").get("items").size());
    assertEquals(1, site.json(march + "&known=2026-02-20").get("items").size());
  }

  @Test
  void theSheetOfAMonthKeepsTheDayOfTheKnowledge() throws Exception {
    assertEquals(1, site.page("/deadlines/2026-03").select("td a").size());
    Document then = site.page("/deadlines/2026-03?known=2026-02-19");
    assertEquals(0, then.select("td a").size());
    assertEquals(
        List.of(
            "/deadlines/2026-02?known=2026-02-19",
            "/deadlines/2026-04?known=2026-02-19",
            "/deadlines?known=2026-02-19"),
        then.select(".actions a[href^=/deadlines]").stream().map(a -> a.attr("href")).toList());
  }

  @Test
  void aSearchFindsWhatHadBeenLearnedByTheDayAsItWasBelieved() throws Exception {
    JsonNode now = site.json("/search?q=627");
    JsonNode then = site.json("/search?q=627&known=2026-02-15");
    assertEquals(List.of("in-force"), statuses(now));
    assertEquals(List.of("blocked"), statuses(then));
    assertEquals(9, now.get("total").asInt());
    assertEquals(5, then.get("total").asInt());
    assertEquals(5, then.get("hits").size());
    assertEquals(2, then.get("counts").get("what").get("event").asInt());
    assertEquals("{\"blocked\":1}", then.get("counts").get("status").toString());
    assertEquals(then, site.json("/search?q=627+known%3A2026-02-15"));
    assertEquals(0, site.json("/search?q=627&known=2026-02-09").get("total").asInt());
    assertEquals(400, site.get(Api.ROOT + "/search?q=627&known=yesterday").statusCode());
  }

  private static List<String> statuses(JsonNode found) {
    List<String> statuses = new ArrayList<>();
    found
        .get("hits")
        .forEach(hit -> {
          JsonNode status = hit.get("facets").get("status");
          if (status != null) {
            statuses.add(status.asText());
          }
        });
    return statuses;
  }

  @Test
  void aQuestionForAStatusIsAnsweredByTheKnowledgeOfTheDay() throws Exception {
    String question = "/search?q=is+SB+627+in+effect";
    JsonNode then = site.json(question + "&known=2026-02-15").get("status").get(0);
    assertEquals("blocked", then.get("status").asText());
    assertEquals("2026-02-15", then.get("asOf").asText());
    assertEquals("2026-02-15", then.get("knownOn").asText());
    assertEquals("in-force", site.json(question).get("status").get(0).get("status").asText());
    assertEquals(0, site.json(question + "&known=2026-02-09").get("status").size());
    Document page = site.page(question + "&known=2026-02-15");
    assertEquals("blocked", page.select(".verdict .word strong").text());
    assertEquals(
        "/instrument/SB-627?asof=2026-02-15&known=2026-02-15",
        page.select(".verdict .small a").attr("href"));
  }

  @Test
  void thePageOfASearchKeepsTheDayOfTheKnowledgeInAllItsLinks() throws Exception {
    Document then = site.page("/search?q=627&known=2026-02-15");
    assertEquals(
        "By what was known on 15 Feb 2026, with the status of 15 Feb 2026. Today, with all that is"
            + " known",
        then.select(".of-day").text());
    assertEquals("/search?q=627", then.select(".of-day a").attr("href"));
    assertEquals("2026-02-15", then.select("input[name=known]").attr("value"));
    assertEquals(5, then.select(".hits > li").size());
    for (var link : then.select("aside a, .actions a[href^=/search], .actions a[href^=/feeds]")) {
      assertTrue(link.attr("href").contains("&known=2026-02-15"), link.toString());
    }
    for (var link : then.select(".hits h2 a[href^=/instrument], .hits h2 a[href^=/case]")) {
      assertTrue(link.attr("href").contains("?asof=2026-02-15&known=2026-02-15"), link.toString());
      assertEquals(200, site.get(link.attr("href")).statusCode(), link.toString());
    }
    assertTrue(
        then.select(".hits").text().contains("SB 627 was enjoined on 2026-02-09"), then.text());
    assertTrue(then.select(".hits .words").text().indexOf("order-lifted") < 0, then.text());
    assertTrue(site.page("/search?q=627").select(".of-day").isEmpty());
  }

  @Test
  void feedsOfASearchTellWhatWasKnownAndACalendarSaysThatItDoesNot() throws Exception {
    String question = "?q=627&known=2026-02-15";
    assertEquals(
        5, Jsoup.parse(site.get("/feeds/search.atom" + question).body()).select("entry").size());
    assertEquals(6, site.get("/feeds/search.csv" + question).body().lines().count());
    HttpResponse<String> calendar = site.get("/feeds/search.ics" + question);
    assertEquals(400, calendar.statusCode());
    assertTrue(calendar.body().contains("by all that is known now"), calendar.body());
  }
}
