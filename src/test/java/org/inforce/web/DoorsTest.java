package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.HandlerType;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.search.answer.Answers;
import org.inforce.store.Account;
import org.inforce.store.ApiToken;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may see and change what, over real HTTP, on every address that the server has.
final class DoorsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PASSWORD = "correct horse battery";
  private static final String SECRET_NAME = "Zanzibar briefing";

  @TempDir static Path folder;
  private static Home home;
  private static Site site;
  private static String follow;

  @BeforeAll
  static void serve() throws Exception {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    home.pipeline()
        .add(
            LittleStages.fetched(
                "SB 627 was enacted on 2025-09-20.", Instant.parse("2025-09-21T10:00:00Z")));
    home.search().catchUp();
    add("ann", Optional.of("policy"), Account.Role.READER);
    add("bob", Optional.of("policy"), Account.Role.READER);
    add("eve", Optional.of("press"), Account.Role.READER);
    add("gone", Optional.of("policy"), Account.Role.READER);
    add("root", Optional.empty(), Account.Role.ADMIN);
    site = Site.start(setup().open("127.0.0.1", Set.of(), new Access.Login()));
    String ann = login("ann");
    HttpResponse<String> saved =
        post(
            "/follows",
            ann,
            Map.of(
                "kind",
                "search",
                "value",
                "SB 627",
                "name",
                SECRET_NAME,
                "frequency",
                "off",
                "csrf",
                csrf("/follows/new", ann)));
    assertEquals(303, saved.statusCode(), saved.body());
    follow = saved.headers().firstValue("Location").orElseThrow();
    follow = follow.substring(follow.lastIndexOf('/') + 1);
  }

  private static Setup setup() {
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    return Setup.local(home.store(), home.search(), answers, NOW, 0)
        .with(home.writer(), wish -> List.of("would have come"));
  }

  private static void add(String name, Optional<String> team, Account.Role role) {
    save(new Account(name, team, role, Secrets.hash(PASSWORD), NOW.instant(), Optional.empty()));
  }

  private static void save(Account account) {
    home.writer()
        .transaction(transaction -> {
          transaction.accounts().save(account);
          return true;
        });
  }

  @AfterAll
  static void stop() {
    site.close();
    home.close();
  }

  private static String login(String name) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post("/login", "", Map.of("name", name, "password", PASSWORD, "csrf", csrf("/login", "")));
    assertEquals(303, answer.statusCode(), answer.body());
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static String csrf(String path, String cookie) throws IOException, InterruptedException {
    return Jsoup.parse(get(path, cookie).body()).select("main input[name=csrf]").attr("value");
  }

  private static HttpResponse<String> get(String path, String cookie)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)), cookie);
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }

  private static HttpResponse<String> post(String path, String cookie, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        cookie);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String cookie)
      throws IOException, InterruptedException {
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /// An address with real ids in the place of its parameters.
  private static String filled(Route route) {
    return route
        .path()
        .replace("{month}", "2026-02")
        .replace("{week}", "2026-W07")
        .replace("{name}", "inforce.css")
        .replace("{number}", "1")
        .replace("{token}", "not.signed")
        .replace("{source}", "partner")
        .replace("<id>", "none")
        .replace("{id}", id(route.path()));
  }

  private static String id(String path) {
    if (path.contains("follows")) {
      return follow;
    }
    return path.contains("document")
        ? home.store().documents().getFirst().document().id().value()
        : home.store().instruments().getFirst().id().value();
  }

  private static HttpResponse<String> ask(Route route, String cookie)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(filled(route)));
    if (!route.method().equals(HandlerType.GET)) {
      request.method(route.method().name(), HttpRequest.BodyPublishers.noBody());
    }
    return send(request, cookie);
  }

  private static void leaksNothing(Route route, HttpResponse<String> answer) {
    String body = answer.body();
    assertFalse(body.contains("SB 627"), route + ": " + body);
    assertFalse(body.contains(SECRET_NAME), route + ": " + body);
  }

  @Test
  void nobodySeesNothingOnAnyAddress() throws Exception {
    for (Route route : site.routes()) {
      HttpResponse<String> answer = ask(route, "");
      leaksNothing(route, answer);
      if (route.need().role().isPresent() || route.path().contains("/intake/")) {
        assertEquals(401, answer.statusCode(), route.toString());
      }
    }
  }

  @Test
  void anotherTeamNeverSeesAFollowOnAnyAddress() throws Exception {
    String eve = login("eve");
    for (Route route : site.routes()) {
      if (route.path().equals("/logout")) {
        continue;
      }
      HttpResponse<String> answer = ask(route, eve);
      assertFalse(answer.body().contains(SECRET_NAME), route.toString());
      if (route.path().contains("follows/{id}")) {
        assertTrue(Set.of(403, 404).contains(answer.statusCode()), route.toString());
      }
    }
    HttpResponse<String> removed =
        post("/follows/" + follow + "/remove", eve, Map.of("csrf", csrf("/follows/new", eve)));
    assertEquals(404, removed.statusCode());
  }

  @Test
  void theTeamAndTheAdminSeeIt() throws Exception {
    for (String name : List.of("ann", "bob", "root")) {
      assertTrue(get("/follows", login(name)).body().contains(SECRET_NAME), name);
    }
  }

  @Test
  void aFormerMemberSeesNothingOnAnyAddressWithSessionOrToken() throws Exception {
    String gone = login("gone");
    String token = token("gone");
    assertTrue(get("/follows", gone).body().contains(SECRET_NAME));
    assertEquals(200, withToken(token).statusCode());
    Account account = home.store().accounts(a -> a.find("gone")).orElseThrow();
    save(
        new Account(
            "gone",
            account.team(),
            account.role(),
            account.password(),
            account.created(),
            Optional.of(NOW.instant())));
    for (Route route : site.routes()) {
      HttpResponse<String> answer = ask(route, gone);
      leaksNothing(route, answer);
      if (route.need().role().isPresent()) {
        assertEquals(401, answer.statusCode(), route.toString());
      }
    }
    assertEquals(401, withToken(token).statusCode());
  }

  @Test
  void whoChangesTheTeamSeesItsFollowsNoMore() throws Exception {
    add("mia", Optional.of("policy"), Account.Role.READER);
    assertTrue(get("/follows", login("mia")).body().contains(SECRET_NAME));
    add("mia", Optional.of("press"), Account.Role.READER);
    assertFalse(get("/follows", login("mia")).body().contains(SECRET_NAME));
  }

  private static String token(String name) {
    String key = Secrets.key();
    home.writer()
        .transaction(transaction -> {
          transaction
              .accounts()
              .add(
                  new ApiToken(
                      "id-" + name,
                      Secrets.digest(key),
                      name,
                      "test",
                      NOW.instant(),
                      Optional.empty()));
          return true;
        });
    return key;
  }

  private static HttpResponse<String> withToken(String token)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address("/api/v1/follows"))
            .header("Authorization", "Bearer " + token),
        "");
  }

  @Test
  void aRevokedTokenIsWorthNothingAndNoSecretIsKept() throws Exception {
    String token = token("ann");
    assertEquals(200, withToken(token).statusCode());
    home.writer()
        .transaction(transaction -> transaction.accounts().revoke("id-ann", NOW.instant()));
    assertEquals(401, withToken(token).statusCode());
    byte[] file = java.nio.file.Files.readAllBytes(folder.resolve("corpus/inforce.sqlite"));
    String kept = new String(file, StandardCharsets.ISO_8859_1);
    assertFalse(kept.contains(token));
    assertFalse(kept.contains(PASSWORD));
    assertTrue(
        home.store()
            .accounts(a -> a.find("ann"))
            .orElseThrow()
            .password()
            .startsWith("$argon2id$"));
  }

  @Test
  void aFormWithoutOurTokenOrFromAnotherSiteChangesNothing() throws Exception {
    String ann = login("ann");
    Map<String, String> form = Map.of("kind", "search", "value", "x", "frequency", "off");
    assertEquals(403, post("/follows", ann, form).statusCode());
    HttpRequest.Builder foreign =
        HttpRequest.newBuilder(address("/follows"))
            .header("Sec-Fetch-Site", "cross-site")
            .header("X-CSRF-Token", csrf("/follows/new", ann))
            .POST(HttpRequest.BodyPublishers.noBody());
    assertEquals(403, send(foreign, ann).statusCode());
    String other = csrf("/follows/new", login("bob"));
    assertEquals(
        403,
        post("/follows", ann, Map.of("kind", "search", "value", "x", "csrf", other)).statusCode());
  }

  @Test
  void aSessionPlantedBeforeTheLoginIsNotTheSessionAfterIt() throws Exception {
    String planted = Guard.SESSION + "=planted";
    String token = csrf("/login", planted);
    HttpResponse<String> answer =
        post("/login", planted, Map.of("name", "bob", "password", PASSWORD, "csrf", token));
    assertEquals(303, answer.statusCode());
    assertEquals(401, get("/follows", planted).statusCode());
  }

  @Test
  void guessingIsHeldBackAndNextLeadsOnlyHere() throws Exception {
    add("target", Optional.empty(), Account.Role.READER);
    int last = 0;
    Site other = Site.start(setup().open("127.0.0.1", Set.of(), new Access.Login()));
    try (other) {
      for (int i = 0; i < 7; i++) {
        String base = "http://127.0.0.1:" + other.port();
        String form =
            CLIENT
                .send(
                    HttpRequest.newBuilder(URI.create(base + "/login?next=//evil.example/"))
                        .build(),
                    HttpResponse.BodyHandlers.ofString())
                .body();
        assertFalse(form.contains("evil.example"));
        String csrf = Jsoup.parse(form).select("main input[name=csrf]").attr("value");
        last =
            CLIENT
                .send(
                    HttpRequest.newBuilder(URI.create(base + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                            HttpRequest.BodyPublishers.ofString(
                                "name=target&password=wrong" + i + "&csrf=" + csrf))
                        .build(),
                    HttpResponse.BodyHandlers.ofString())
                .statusCode();
      }
    }
    assertEquals(429, last);
  }

  @Test
  void withoutAccountsItOpensToNobodyElse() {
    Setup local = setup();
    assertThrows(UnsafeException.class, () -> local.open("0.0.0.0", Set.of(), new Access.Owner()));
  }

  @Test
  void aHeaderOfTheProxyIsBelievedFromTheProxyAlone() throws Exception {
    for (var peer : Map.of("127.0.0.1", 200, "10.0.0.1", 401).entrySet()) {
      try (Site other =
          Site.start(
              setup()
                  .open(
                      "127.0.0.1",
                      Set.of(),
                      new Access.Proxy("X-Forwarded-User", Set.of(peer.getKey()))))) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + other.port() + "/follows"))
                .header("X-Forwarded-User", "ann")
                .build();
        assertEquals(
            peer.getValue(),
            CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
      }
    }
  }

  @Test
  void behindASignOnProxyOnesHasteHoldsBackNobodyElse() throws Exception {
    try (Site other =
        Site.start(
            setup()
                .open(
                    "127.0.0.1",
                    Set.of(),
                    new Access.Proxy("X-Forwarded-User", Set.of("127.0.0.1"))))) {
      URI address = URI.create("http://127.0.0.1:" + other.port() + "/help");
      HttpRequest ann = HttpRequest.newBuilder(address).header("X-Forwarded-User", "ann").build();
      HttpRequest bob = HttpRequest.newBuilder(address).header("X-Forwarded-User", "bob").build();
      int last = 0;
      for (int i = 0; i < 100_000 && last != 429; i++) {
        last = CLIENT.send(ann, HttpResponse.BodyHandlers.ofString()).statusCode();
      }
      assertEquals(429, last);
      HttpResponse<String> answer = CLIENT.send(bob, HttpResponse.BodyHandlers.ofString());
      assertTrue(answer.statusCode() != 429, answer.body());
    }
  }

  @Test
  void everyAnswerForbidsFramesAndForeignScripts() throws Exception {
    for (Route route : site.routes()) {
      HttpResponse<String> answer = ask(route, "");
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("default-src 'none'"), route.toString());
      Matcher unsafe = Pattern.compile("unsafe-|\\*").matcher(policy);
      assertFalse(unsafe.find(), policy);
      assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""), route.path());
    }
  }
}
