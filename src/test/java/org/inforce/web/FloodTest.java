package org.inforce.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.inforce.alert.Subscriptions;
import org.inforce.alert.Timing;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.Preview;
import org.inforce.app.delivery.WeeklyDigests;
import org.inforce.digest.Week;
import org.inforce.search.answer.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What would flood its reader is saved only once that was said, by the page and by programs alike.
final class FloodTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int FLOOD = 1501;

  @TempDir static Path folder;
  private static Home home;
  private static Site site;
  private static String token = "";

  @BeforeAll
  static void serve() throws Exception {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= FLOOD; i++) {
      many.append("HB ").append(i).append(" was enacted on 2026-02-20. ");
    }
    home.pipeline()
        .add(LittleStages.fetched(many.toString(), Instant.parse("2026-02-20T10:00:00Z")));
    home.search().catchUp();
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    Instant now = NOW.instant();
    site =
        Site.start(
            Setup.local(home.store(), home.search(), answers, NOW, 0)
                .with(
                    home.writer(),
                    wish ->
                        new Preview(home.store(), LittleStages.stages().resolve())
                            .of(wish, now.minus(Duration.ofDays(30)), now).stream()
                                .map(sent -> sent.notice().subject())
                                .toList()));
    token = MAPPER.readTree(send("GET", Api.ROOT + "/me", "", "").body()).get("csrf").asText();
  }

  @AfterAll
  static void stop() {
    site.close();
    home.close();
  }

  private static HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", type).header("X-CSRF-Token", token);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> program(String more) throws Exception {
    return send(
        "POST",
        Api.ROOT + "/follows",
        "application/json",
        "{\"kind\":\"jurisdiction\",\"value\":\"us\",\"channel\":\"email:me@example.org\""
            + more
            + "}");
  }

  private static HttpResponse<String> form(String path, String more) throws Exception {
    return send(
        "POST",
        path,
        "application/x-www-form-urlencoded",
        "csrf=" + token + "&channel=email%3Ame%40example.org&" + more);
  }

  private static int follows() {
    return home.store().outbox(Subscriptions::in).size();
  }

  @Test
  void aProgramIsRefusedWithAProblemUntilItSaysAnyway() throws Exception {
    int before = follows();
    HttpResponse<String> refused = program("");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(
        refused
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"));
    JsonNode problem = MAPPER.readTree(refused.body());
    assertTrue(
        problem.get("detail").asText().contains("1501 messages in the last 30 days"),
        refused.body());
    assertTrue(problem.get("detail").asText().contains("the field 'anyway'"), refused.body());
    assertEquals(422, program(",\"anyway\":false").statusCode());
    assertEquals(400, program(",\"anyway\":\"yes\"").statusCode(), "a text is no true");
    assertEquals(before, follows(), "nothing was saved");

    assertEquals(201, program(",\"anyway\":true").statusCode());
    assertEquals(before + 1, follows());
  }

  @Test
  void aChannelInAPrivateNetworkIsRefusedWhenTheFollowIsMadeAndWhenItIsChanged() throws Exception {
    int before = follows();
    String hook = "webhook:http://127.0.0.1:9/hook";
    HttpResponse<String> program =
        send(
            "POST",
            Api.ROOT + "/follows",
            "application/json",
            "{\"kind\":\"search\",\"value\":\"ferries\",\"channel\":\"" + hook + "\"}");
    assertEquals(400, program.statusCode(), program.body());
    assertTrue(program.body().contains("lies in a private network"), program.body());
    HttpResponse<String> page = post("/follows", "kind=search&value=ferries", hook);
    assertEquals(422, page.statusCode());
    assertTrue(page.body().contains("lies in a private network"), page.body());
    assertEquals(before, follows(), "nothing was saved");

    HttpResponse<String> saved = form("/follows", "kind=search&value=harbours");
    String address = saved.headers().firstValue("Location").orElseThrow();
    assertEquals(422, post(address + "/edit", "kind=search&value=harbours", hook).statusCode());
  }

  private static HttpResponse<String> post(String path, String more, String channel)
      throws Exception {
    return send(
        "POST",
        path,
        "application/x-www-form-urlencoded",
        "csrf=" + token + "&" + more + "&channel=" + URLEncoder.encode(channel, UTF_8));
  }

  @Test
  void thePageRefusesANewOneAndAChangedOneUntilItIsSaidTwice() throws Exception {
    int before = follows();
    String flood = "kind=jurisdiction&value=us&frequency=immediate";
    HttpResponse<String> refused = form("/follows", flood);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("Follow all the same"), refused.body());
    assertEquals(before, follows());

    HttpResponse<String> small = form("/follows", "kind=instrument&value=HB-7&frequency=immediate");
    assertEquals(303, small.statusCode(), small.body());
    String address = small.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> widened = form(address + "/edit", flood);
    assertEquals(422, widened.statusCode());
    assertTrue(widened.body().contains("Save it all the same"), widened.body());
    assertEquals(303, form(address + "/edit", flood + "&anyway=yes").statusCode());
    assertEquals(
        303,
        form(address + "/edit", flood + "&note=why").statusCode(),
        "what was agreed to is not asked again");
  }

  @Test
  void whoComesBackToTheWeeklyDigestGetsNoneOfTheWeeksBetween() throws Exception {
    HttpResponse<String> saved = form("/follows", "kind=search&value=harbours&frequency=immediate");
    String address = saved.headers().firstValue("Location").orElseThrow();
    String id = address.substring(address.lastIndexOf('/') + 1);
    Instant now = NOW.instant();
    Week week = Week.of(now, ZoneOffset.UTC);
    home.store().wish(wishes -> wishes.outbox().beginDigest(id, week.plus(-10).key(), now));

    assertEquals(
        303, form(address + "/edit", "kind=search&value=harbours&frequency=weekly").statusCode());
    assertEquals(
        1,
        new WeeklyDigests(home.store(), URI.create("http://localhost/"))
            .post(Timing.morning(week.plus(1).monday(), ZoneOffset.UTC)));
    assertEquals(Optional.of(week.key()), home.store().outbox(outbox -> outbox.lastDigest(id)));
  }
}
