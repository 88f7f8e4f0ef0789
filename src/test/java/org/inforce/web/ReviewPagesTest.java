package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.Stages;
import org.inforce.model.Decision;
import org.inforce.model.Instrument;
import org.inforce.search.answer.Answers;
import org.inforce.store.Account;
import org.inforce.store.ApiToken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions by the page and the interface for programs, over real HTTP; and answers of the search
/// as feeds.
final class ReviewPagesTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;
  private Home home;
  private Site site;

  @BeforeEach
  void serve() {
    Stages stages = LittleStages.resolving();
    home = Home.openForWriting(folder.resolve("corpus"), folder.resolve("index"), stages, NOW);
    add("SB 627 was enacted on 2025-09-20.", "2025-09-21T10:00:00Z");
    add("AB 99 was enjoined on 2025-10-01.", "2025-10-02T10:00:00Z");
    home.search().catchUp();
    site = Site.start(setup());
  }

  private Setup setup() {
    Answers answers = new Answers(home.store(), home.search());
    return Setup.local(home.store(), home.search(), answers, NOW, 0)
        .with(home.writer(), wish -> List.of())
        .deciding((verdict, by) -> {
          Decision decision = home.pipeline().decide(verdict, by);
          home.search().catchUp();
          return decision;
        });
  }

  private void add(String text, String at) {
    home.pipeline().add(LittleStages.fetched(text, Instant.parse(at)));
  }

  @AfterEach
  void stop() {
    site.close();
    home.close();
  }

  private String id(String identifier) {
    return home.store().instruments().stream()
        .filter(i -> i.identifiers().contains(identifier))
        .map(Instrument::id)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(at(path));
  }

  /// Sends the first form of a page that goes to an address.
  private HttpResponse<String> submit(String page, String action, String more)
      throws IOException, InterruptedException {
    String csrf =
        Jsoup.parse(get(page).body())
            .select("form[action=" + action + "] input[name=csrf]")
            .attr("value");
    assertFalse(csrf.isEmpty(), page + " has no form to " + action);
    return send(
        at(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + more)));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void mergedOnThePageTheOldAddressLeadsToTheNewOneAndUndoingBringsItBack() throws Exception {
    String kept = id("SB 627");
    String gone = id("AB 99");

    HttpResponse<String> merged =
        submit(
            "/instrument/" + gone + "/correct",
            "/instrument/" + gone + "/merge",
            "&choice=" + kept);
    assertEquals(303, merged.statusCode(), merged.body());

    HttpResponse<String> page = get("/instrument/" + gone);
    assertEquals(301, page.statusCode());
    assertEquals("/instrument/" + kept, location(page));
    HttpResponse<String> api = get("/api/v1/instruments/" + gone);
    assertEquals(301, api.statusCode());
    assertEquals("/api/v1/instruments/" + kept, location(api));
    HttpResponse<String> feed = get("/feeds/instrument/" + gone);
    assertEquals(301, feed.statusCode(), "a feed reader goes on");
    assertEquals("/feeds/instrument/" + kept, location(feed));
    String then = "?asof=2020-02-01&known=2020-02-03";
    for (String address : List.of("/instrument/", "/api/v1/instruments/")) {
      assertEquals(address + kept + then, location(get(address + gone + then)), "the day is kept");
    }

    String apart = "?asof=2026-02-01&known=2026-02-03";
    for (String address : List.of("/instrument/", "/api/v1/instruments/")) {
      assertEquals(200, get(address + gone + apart).statusCode(), "then it was one of its own");
    }
    assertTrue(get("/search?q=99&known=2026-02-03").body().contains("/instrument/" + gone + "?"));
    assertFalse(get("/search?q=99").body().contains("/instrument/" + gone));

    HttpResponse<String> undone = submit("/review", "/decisions/1/undo", "");
    assertEquals(303, undone.statusCode(), undone.body());
    assertEquals(200, get("/instrument/" + gone).statusCode());
    assertTrue(get("/review").body().contains("undone"));
  }

  private String in(String court) {
    return home.store().proceedings().stream()
        .filter(p -> p.court().equals(Optional.of(court)))
        .map(p -> p.id().value())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void casesAreMergedAndSplitOnTheirPagesAndByPrograms() throws Exception {
    add("SB 627 was enjoined on 2025-10-01 in cand.", "2025-10-02T10:00:00Z");
    add("SB 627 was order-lifted on 2025-11-01 in cacd.", "2025-11-02T10:00:00Z");
    String kept = in("cand");
    String gone = in("cacd");
    assertTrue(get("/case/" + gone).body().contains("/case/" + gone + "/correct"));

    HttpResponse<String> merged =
        submit("/case/" + gone + "/correct", "/case/" + gone + "/merge", "&choice=" + kept);
    assertEquals(303, merged.statusCode(), merged.body());
    assertEquals("/case/" + kept, location(get("/case/" + gone)));
    assertEquals("/api/v1/cases/" + kept, location(get("/api/v1/cases/" + gone)));
    for (String address : List.of("/case/", "/api/v1/cases/")) {
      String then = address + gone + "?known=2026-02-03";
      assertEquals(200, get(then).statusCode(), "then it was one of its own");
    }
    assertTrue(get("/review").body().contains("merged the cases " + gone), "on record");

    Document correct = Jsoup.parse(get("/case/" + kept + "/correct").body());
    List<String> documents = correct.select("input[name=document]").eachAttr("value");
    assertEquals(2, documents.size());
    HttpResponse<String> split =
        submit(
            "/case/" + kept + "/correct",
            "/case/" + kept + "/split",
            "&document=" + documents.getLast());
    assertEquals(303, split.statusCode(), split.body());
    assertEquals(2, home.store().proceedings().size());

    String editor = token("eda", Account.Role.EDITOR);
    site.close();
    site = Site.start(setup().open("127.0.0.1", Set.of(), new Access.Login()));
    assertEquals(201, asking("/api/v1/decisions/2/undo", editor, "").statusCode());
    assertEquals(201, asking("/api/v1/decisions/1/undo", editor, "").statusCode());
    assertEquals(2, home.store().proceedings().size());
    HttpResponse<String> again =
        asking("/api/v1/cases/" + gone + "/merge", editor, "{\"with\": \"" + kept + "\"}");
    assertEquals(201, again.statusCode(), again.body());
    assertTrue(again.body().contains("\"action\":\"merge-cases\""), again.body());
    assertEquals(1, home.store().proceedings().size());
    HttpResponse<String> parted =
        asking(
            "/api/v1/cases/" + kept + "/split",
            editor,
            "{\"documents\": \"" + documents.getLast() + "\"}");
    assertEquals(201, parted.statusCode(), parted.body());
    assertEquals(2, home.store().proceedings().size());
    assertEquals(
        403,
        asking(
                "/api/v1/cases/" + kept + "/merge",
                token("ray", Account.Role.READER),
                "{\"with\": \"" + gone + "\"}")
            .statusCode());
  }

  @Test
  void whatCannotBeDecidedIsSaid() throws Exception {
    String one = id("SB 627");
    HttpResponse<String> answer =
        submit("/instrument/" + one + "/correct", "/instrument/" + one + "/merge", "&choice=none");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("No law, order or rule is called"), answer.body());
    assertEquals(
        403, send(at("/decisions/1/undo").POST(HttpRequest.BodyPublishers.noBody())).statusCode());
  }

  @Test
  void aLawIsNamedByTheAddressOfItsPageOrByItsNumber() throws Exception {
    String one = id("SB 627");
    String other = id("AB 99");
    int decision = 1;
    for (String named :
        List.of("http://127.0.0.1/instrument/" + other + "?asof=2026-01-01", "A.B. 99")) {
      HttpResponse<String> answer =
          submit(
              "/instrument/" + one + "/correct",
              "/instrument/" + one + "/merge",
              "&choice=" + URLEncoder.encode(named, StandardCharsets.UTF_8));
      assertEquals(303, answer.statusCode(), named + ": " + answer.body());
      assertEquals(1, home.store().instruments().size(), named);
      submit("/review", "/decisions/" + decision + "/undo", "");
      decision += 2;
      assertEquals(2, home.store().instruments().size(), named);
    }
  }

  @Test
  void onlyEditorsDecide() throws Exception {
    String reader = token("ray", Account.Role.READER);
    String editor = token("eda", Account.Role.EDITOR);
    site.close();
    site = Site.start(setup().open("127.0.0.1", Set.of(), new Access.Login()));
    String path = "/api/v1/instruments/" + id("AB 99") + "/merge";
    String body = "{\"with\": \"" + id("SB 627") + "\"}";

    assertEquals(403, asking(path, reader, body).statusCode());
    assertEquals(2, home.store().instruments().size());
    HttpResponse<String> decided = asking(path, editor, body);
    assertEquals(201, decided.statusCode(), decided.body());
    assertTrue(decided.body().contains("\"by\":\"eda\""), decided.body());
    assertEquals(1, home.store().instruments().size());
    assertEquals(400, asking("/api/v1/decisions/9/undo", editor, "").statusCode());
    assertEquals(201, asking("/api/v1/decisions/1/undo", editor, "").statusCode());
    assertEquals(2, home.store().instruments().size());
  }

  private String token(String name, Account.Role role) {
    String key = Secrets.key();
    home.writer()
        .transaction(transaction -> {
          transaction
              .accounts()
              .save(new Account(name, Optional.empty(), role, "", NOW.instant(), Optional.empty()));
          transaction
              .accounts()
              .add(
                  new ApiToken(
                      name, Secrets.digest(key), name, "test", NOW.instant(), Optional.empty()));
          return true;
        });
    return key;
  }

  private HttpResponse<String> asking(String path, String key, String body)
      throws IOException, InterruptedException {
    return send(
        at(path)
            .header("Authorization", "Bearer " + key)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void anyAnswerOfTheSearchIsAFeedAndATableUnderAnAddressOfItsOwn() throws Exception {
    String page = get("/search?q=enjoined&what=event").body();
    var links = Jsoup.parse(page).select("p.actions a[type]");
    assertEquals(
        List.of(
            "/feeds/search.atom?q=enjoined&what=event",
            "/feeds/search.csv?q=enjoined&what=event",
            "/feeds/search.ics?q=enjoined&what=event",
            "/api/v1/search?q=enjoined&what=event"),
        links.eachAttr("href"));

    HttpResponse<String> atom = get(links.get(0).attr("href"));
    assertEquals(200, atom.statusCode(), atom.body());
    var feed = Jsoup.parse(atom.body(), org.jsoup.parser.Parser.xmlParser());
    assertEquals(1, feed.select("entry").size(), atom.body());
    assertTrue(feed.select("entry link").attr("href").contains("/instrument/"), atom.body());
    HttpResponse<String> csv = get(links.get(1).attr("href"));
    assertEquals(2, csv.body().lines().count(), csv.body());
    assertTrue(csv.body().lines().toList().get(1).startsWith("\"event\","), csv.body());
    assertEquals(200, get(links.get(2).attr("href")).statusCode());
  }
}
