package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.inforce.alert.AlertKind;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.search.answer.Answers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kinds of news, quiet hours, several channels and muted cases are chosen on the page and by
/// programs as on the command line.
final class FollowLimitsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private Home home;
  private Site site;

  @BeforeEach
  void serve() {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    home.pipeline()
        .add(LittleStages.fetched("SB 627 was enjoined on 2026-02-09 in cand.", NOW.instant()));
    home.search().catchUp();
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    site =
        Site.start(
            Setup.local(home.store(), home.search(), answers, NOW, 0)
                .with(home.writer(), wish -> List.of()));
  }

  @AfterEach
  void stop() {
    site.close();
    home.close();
  }

  private HttpResponse<String> send(String path, String type, String body)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(site.address().resolve(path))
            .header("Content-Type", type)
            .header("X-CSRF-Token", token())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> form(String path, String fields)
      throws IOException, InterruptedException {
    return send(path, "application/x-www-form-urlencoded", "csrf=" + token() + "&" + fields);
  }

  private String get(String path) throws IOException, InterruptedException {
    return CLIENT
        .send(
            HttpRequest.newBuilder(site.address().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private String token() throws IOException, InterruptedException {
    return MAPPER.readTree(get(Api.ROOT + "/me")).get("csrf").asText();
  }

  private Subscription only() {
    List<Subscription> all = home.store().outbox(Subscriptions::in);
    assertEquals(1, all.size());
    return all.getFirst();
  }

  @Test
  void kindsHoursAndChannelsAreChosenAndChangedOnThePage() throws Exception {
    int saved =
        form(
                "/follows",
                "kind=search&value=masks&channel=me%40example.org+email%3Ayou%40example.org"
                    + "&frequency=daily&kinds=blocked&kinds=vacated"
                    + "&quiet=22%3A00-07%3A00&through=vacated")
            .statusCode();
    assertEquals(303, saved);
    Subscription follow = only();
    assertEquals(Set.of(AlertKind.BLOCKED, AlertKind.VACATED), follow.kinds());
    assertEquals(2, follow.channels().size());
    assertEquals(LocalTime.of(22, 0), follow.quiet().orElseThrow().from());
    assertEquals(Set.of(AlertKind.VACATED), follow.quiet().orElseThrow().breakThrough());

    Document page = Jsoup.parse(get("/follows/" + follow.id()));
    String facts = page.select(".facts").text();
    assertTrue(facts.contains("Only of blocked, vacated"), facts);
    assertTrue(facts.contains("Quiet 22:00-07:00, but for vacated"), facts);
    Document edit = Jsoup.parse(get("/follows/" + follow.id() + "/edit"));
    assertEquals(List.of("blocked", "vacated"), edit.select("input[checked]").eachAttr("value"));

    form(
        "/follows/" + follow.id() + "/edit",
        "kind=search&value=masks&channel=email%3Ame%40example.org&kinds=&quiet=");
    assertEquals(Set.of(), only().kinds());
    assertTrue(only().quiet().isEmpty());
    assertEquals(1, only().channels().size());
  }

  @Test
  void programsChooseThemToo() throws Exception {
    HttpResponse<String> saved =
        send(
            Api.ROOT + "/follows",
            "application/json",
            """
            {"kind": "search", "value": "masks", "channel": "email:me@example.org",
             "kinds": "blocked, vacated", "quiet": "22:00-07:00", "through": "vacated"}
            """);
    assertEquals(201, saved.statusCode(), saved.body());
    JsonNode node = MAPPER.readTree(saved.body());
    assertEquals("blocked,vacated", node.get("kinds").asText());
    assertEquals("22:00-07:00", node.get("quiet").asText());
    assertEquals("vacated", node.get("through").asText());
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsSaved() throws Exception {
    for (String wrong :
        List.of("kinds=loud", "quiet=night", "quiet=07%3A00-07%3A00", "through=blocked")) {
      HttpResponse<String> answer =
          form("/follows", "kind=search&value=masks&channel=me%40example.org&" + wrong);
      assertEquals(422, answer.statusCode(), wrong);
      assertTrue(Jsoup.parse(answer.body()).select("[role=alert]").hasText(), wrong);
    }
    assertEquals(List.of(), home.store().outbox(Subscriptions::in));
  }

  @Test
  void aMutedCaseIsNamedAndHeardOfAgain() throws Exception {
    String law = home.store().instruments().getFirst().id().value();
    String proceeding = home.store().proceedings().getFirst().id().value();
    form("/follows", "kind=instrument&value=" + law + "&channel=me%40example.org");
    String address = "/follows/" + only().id();
    assertEquals(303, form(address + "/mute", "case=" + proceeding).statusCode());
    assertEquals(1, only().mutedCases().size());
    assertEquals(1, Jsoup.parse(get(address)).select("form[action$=/unmute]").size());
    assertEquals(400, form(address + "/unmute", "case=nothing").statusCode());
    assertEquals(303, form(address + "/unmute", "case=" + proceeding).statusCode());
    assertEquals(Set.of(), only().mutedCases());
  }
}
