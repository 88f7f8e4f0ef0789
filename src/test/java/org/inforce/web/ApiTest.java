package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.search.answer.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The interface for programs: the real answers against its description.
final class ApiTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;
  private static Home home;
  private static Site site;
  private static JsonNode description;

  @BeforeAll
  static void serve() throws Exception {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    add("SB 627 was enacted on 2025-09-20.", "2025-09-21T10:00:00Z");
    add("SB 627 was enjoined on 2026-02-09 in cand.", "2026-02-10T10:00:00Z");
    add("SB 805 was enacted on 2026-02-20.", "2026-02-20T10:00:00Z");
    home.search().catchUp();
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    site =
        Site.start(
            Setup.local(home.store(), home.search(), answers, NOW, 0)
                .with(home.writer(), wish -> List.of()));
    description = json(get("/openapi.json"));
  }

  private static void add(String text, String at) {
    home.pipeline().add(LittleStages.fetched(text, Instant.parse(at)));
  }

  @AfterAll
  static void stop() {
    site.close();
    home.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)));
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + Api.ROOT + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return MAPPER.readTree(answer.body());
  }

  private static void fits(JsonNode schema, JsonNode node, String where) {
    new Described(description).fits(schema, node, where);
  }

  private static String filled(String path) {
    String id =
        path.contains("documents")
            ? home.store().documents().getFirst().document().id().value()
            : path.contains("cases")
                ? home.store().proceedings().getFirst().id().value()
                : home.store().instruments().getFirst().id().value();
    return path.replace("{id}", id).replace("{week}", "2026-W07");
  }

  @Test
  void everyAddressIsDescribedAndEveryDescriptionIsServed() {
    Set<String> served = new TreeSet<>();
    for (Route route : site.routes()) {
      if (route.path().startsWith(Api.ROOT)) {
        served.add(
            route.method().name().toLowerCase(Locale.ROOT)
                + " "
                + route.path().substring(Api.ROOT.length()).replace('<', '{').replace('>', '}'));
      }
    }
    Set<String> described = new TreeSet<>();
    description
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    assertEquals(described, served);
    assertTrue(description.get("openapi").asText().startsWith("3.1"));
  }

  @Test
  void everyAnswerIsAsItIsDescribed() throws Exception {
    for (var path : description.get("paths").properties()) {
      JsonNode described = path.getValue().get("get");
      if (described == null || path.getKey().equals("/follows/{id}")) {
        continue;
      }
      HttpResponse<String> answer = get(filled(path.getKey()));
      assertEquals(200, answer.statusCode(), path.getKey() + answer.body());
      assertTrue(answer.headers().firstValue("ETag").isPresent(), path.getKey());
      fits(
          described.at("/responses/200/content/application~1json/schema"),
          json(answer),
          path.getKey());
    }
  }

  @Test
  void aCaseTellsWhatItsCourtDidAndToWhat() throws Exception {
    JsonNode node = json(get(filled("/cases/{id}")));
    assertEquals("cand", node.get("court").asText());
    assertEquals("enjoined", node.at("/events/0/type").asText(), node.toString());
    assertEquals("SB-627", node.at("/events/0/instrument").asText());
  }

  @Test
  void searchTakesADayAndAnOrder() throws Exception {
    JsonNode before = json(get("/search?q=SB+627&what=instrument&asof=2026-02-08"));
    assertEquals("in-force", before.at("/hits/0/facets/status").asText(), before.toString());
    JsonNode oldest = json(get("/search?q=&what=event&sort=oldest"));
    assertEquals("2025-09-20", oldest.at("/hits/0/day").asText(), oldest.toString());
    assertEquals(400, get("/search?q=&sort=loudest").statusCode());
  }

  @Test
  void namesAreCompleted() throws Exception {
    JsonNode names = json(get("/completions?q=SB+8")).get("items");
    assertEquals(1, names.size(), names.toString());
    assertEquals("SB 805 Act", names.at("/0/name").asText());
  }

  @Test
  void whatWentWrongIsAProblem() throws Exception {
    for (String path :
        List.of(
            "/instruments/none",
            "/nothing",
            "/changes?from=yesterday",
            "/changes?cursor=%25",
            "/cases/none",
            "/digests/x")) {
      HttpResponse<String> answer = get(path);
      assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path);
      assertTrue(
          answer
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .startsWith("application/problem+json"),
          path);
      fits(description.at("/components/schemas/Problem"), json(answer), path);
    }
  }

  @Test
  void cursorsLeadThroughEverythingOnce() throws Exception {
    Set<String> seen = new TreeSet<>();
    String cursor = "";
    int pages = 0;
    do {
      JsonNode page = json(get("/documents?limit=1&cursor=" + cursor));
      page.get("items").forEach(item -> assertTrue(seen.add(item.get("id").asText())));
      cursor = page.get("next").asText("");
      pages++;
    } while (!cursor.isEmpty() && !cursor.equals("null") && pages < 20);
    assertEquals(3, seen.size());
    assertEquals(3, pages);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get("/instruments");
    HttpResponse<String> second =
        send(
            HttpRequest.newBuilder(address("/instruments"))
                .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow()));
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
  }

  @Test
  void aFollowIsMadeShownAndEnded() throws Exception {
    String token = json(get("/me")).get("csrf").asText();
    String body = "{\"kind\":\"search\",\"value\":\"SB 627\",\"frequency\":\"off\"}";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address("/follows")).POST(HttpRequest.BodyPublishers.ofString(body));
    assertEquals(403, send(request).statusCode());
    HttpResponse<String> made = send(request.copy().header("X-CSRF-Token", token));
    assertEquals(201, made.statusCode(), made.body());
    fits(description.at("/components/schemas/Follow"), json(made), "follow");
    String id = json(made).get("id").asText();
    fits(description.at("/components/schemas/Follow"), json(get("/follows/" + id)), "follow");
    HttpResponse<String> ended =
        send(
            HttpRequest.newBuilder(address("/follows/" + id))
                .header("X-CSRF-Token", token)
                .DELETE());
    assertEquals(204, ended.statusCode());
    assertEquals(404, get("/follows/" + id).statusCode());
  }

  @Test
  void deepLargeAndWrongJsonIsRefused() throws Exception {
    String token = json(get("/me")).get("csrf").asText();
    for (String body :
        List.of(
            "[".repeat(30_000),
            "{\"a\":".repeat(12_000),
            "x".repeat(2_000_000),
            "{\"kind\":1}",
            "[]",
            "")) {
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(address("/follows"))
                  .header("X-CSRF-Token", token)
                  .POST(HttpRequest.BodyPublishers.ofString(body)));
      assertTrue(
          answer.statusCode() == 400 || answer.statusCode() == 413, answer.statusCode() + "");
      assertFalse(answer.body().contains("Exception"), answer.body());
    }
  }
}
