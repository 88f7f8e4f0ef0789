package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.search.answer.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every address of the server, asked oddly: whatever stands in the path, the question or the form,
/// the answer says what is wrong, and is never that of a server that failed.
final class OddQuestionsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  /// What somebody, or some program, may write where something else is meant.
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1e9",
          "2147483648",
          "99999999999999999999999",
          "NaN",
          "2026-02-30",
          "2026-13",
          "0000-01-01",
          "-0044-03-15",
          "+999999999-12-31",
          "-999999999-01-01",
          "9999-W53",
          "2026-W99",
          "+999999999-12",
          "2026-02",
          "2026-W07",
          "null",
          "unknown-id",
          "'; DROP TABLE document;--",
          "\"><script>alert(1)</script>",
          "%",
          "%00",
          "\u0000",
          "a\nb\r\nc",
          "../../etc/passwd",
          "..\\..\\pom.xml",
          "ünïcödé 法律 \ud83d\udcdc",
          "\u202e\u200f\u0301",
          "(((",
          "\"",
          "a AND OR NOT",
          "*:*",
          "?*~^",
          "status:",
          "before:never",
          "as-of:+999999999-12-31",
          "before:-999999999-01-01",
          "court:\"",
          "sort:up",
          "-",
          "--",
          "a:b:c",
          "{\"a\":1}",
          "${7*7}",
          "email:",
          "webhook:http://[",
          "x".repeat(2_000));

  /// Those that differ most in how they are read.
  private static final List<String> ODDEST =
      List.of(
          " ",
          "-1",
          "99999999999999999999999",
          "2026-02-30",
          "+999999999-12-31",
          "-999999999-01-01",
          "\u0000",
          "ünïcödé 法律 \ud83d\udcdc");

  private static final List<String> FIELDS =
      List.of(
          "q", "page", "asof", "known", "from", "to", "sort", "court", "entries", "follow",
          "cursor", "limit", "kind", "value");

  private static final List<String> FORM =
      List.of(
          "kind",
          "value",
          "name",
          "channel",
          "frequency",
          "zone",
          "note",
          "until",
          "case",
          "choice",
          "document",
          "password",
          "number");

  @TempDir static Path folder;
  private static Home home;
  private static Site site;
  private static String instrument;
  private static String document;
  private static String proceeding;
  private static int askers;

  @BeforeAll
  static void serve() {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    home.pipeline()
        .add(
            LittleStages.fetched(
                "SB 627 was enjoined on 2026-02-09 in cand. SB 805 was enacted on 2026-02-20.",
                Instant.parse("2026-02-21T10:00:00Z")));
    home.search().catchUp();
    instrument = home.store().instruments().getFirst().id().value();
    document = home.store().documents().getFirst().document().id().value();
    proceeding = home.store().proceedings().getFirst().id().value();
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    site =
        Site.start(
            Setup.local(home.store(), home.search(), answers, NOW, 0)
                .with(home.writer(), wish -> List.of())
                .deciding(home.pipeline()::decide));
  }

  @AfterAll
  static void stop() {
    site.close();
    home.close();
  }

  /// A client of an address of its own, so that none asks too much at once.
  private static HttpClient client() throws IOException {
    askers++;
    return HttpClient.newBuilder()
        .localAddress(InetAddress.getByName("127.0.1." + askers % 250))
        .build();
  }

  private static List<Route> routes(HandlerType... methods) {
    return site.routes().stream().filter(r -> List.of(methods).contains(r.method())).toList();
  }

  private static List<String> ids(String path) {
    String known =
        path.contains("document") ? document : path.contains("case") ? proceeding : instrument;
    List<String> ids = new ArrayList<>(List.of(known));
    ids.addAll(ODD);
    return ids;
  }

  /// The addresses of a route: of a thing that is there, and of odd ones.
  private static List<String> addresses(Route route) {
    if (!route.path().contains("{") && !route.path().contains("<")) {
      return List.of(route.path());
    }
    return ids(route.path()).stream()
        .map(id -> route.path().replaceAll("[{<]\\w+[}>]", "\0").replace("\0", Links.encoded(id)))
        .toList();
  }

  private static void ask(HttpClient client, HttpRequest.Builder request, Set<String> failed)
      throws IOException, InterruptedException {
    HttpResponse<String> answer;
    try {
      answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IOException(request.build() + " was not answered", e);
    }
    if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
      String asked = answer.request().uri().toString();
      failed.add(
          answer.statusCode()
              + " "
              + answer.request().method()
              + " "
              + asked.substring(0, Math.min(asked.length(), 120)));
    }
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
  }

  @Test
  void noOddIdMakesItFail() throws Exception {
    Set<String> failed = new TreeSet<>();
    for (Route route : routes(HandlerType.GET)) {
      try (HttpClient client = client()) {
        for (String address : addresses(route)) {
          ask(client, to(address), failed);
        }
      }
    }
    assertEquals(Set.of(), failed);
  }

  @Test
  void noOddFieldOfAQuestionMakesItFail() throws Exception {
    Set<String> failed = new TreeSet<>();
    for (Route route : routes(HandlerType.GET)) {
      String address = addresses(route).getFirst();
      for (List<String> some : List.of(FIELDS.subList(0, 7), FIELDS.subList(7, FIELDS.size()))) {
        try (HttpClient client = client()) {
          for (String field : some) {
            for (String odd : field.equals("q") ? ODD : ODDEST) {
              ask(client, to(address + "?" + field + "=" + Links.encoded(odd)), failed);
            }
          }
        }
      }
    }
    assertEquals(Set.of(), failed);
  }

  @Test
  void noOddFieldOfAFormMakesItFail() throws Exception {
    String csrf;
    try (HttpClient client = client()) {
      String me =
          client.send(to("/api/v1/me").build(), HttpResponse.BodyHandlers.ofString()).body();
      csrf = me.replaceAll("(?s).*\"csrf\"\\s*:\\s*\"([^\"]*)\".*", "$1");
    }
    Set<String> failed = new TreeSet<>();
    for (Route route : routes(HandlerType.POST, HandlerType.DELETE)) {
      for (String odd : ODDEST) {
        StringBuilder form = new StringBuilder("csrf=" + csrf);
        FORM.forEach(name -> form.append('&').append(name).append('=').append(Links.encoded(odd)));
        for (String path : List.of(addresses(route).getFirst(), addresses(route).getLast())) {
          for (String type : List.of("application/x-www-form-urlencoded", "application/json")) {
            // A connection of its own: a refused form may close the one it came by.
            try (HttpClient client = client()) {
              String body = type.endsWith("json") ? "{\"kind\":" + odd : form.toString();
              ask(
                  client,
                  to(path)
                      .header("Content-Type", type)
                      .header("X-CSRF-Token", csrf)
                      .method(route.method().name(), HttpRequest.BodyPublishers.ofString(body)),
                  failed);
            }
          }
        }
      }
    }
    assertEquals(Set.of(), failed);
  }

  /// What no browser sends: a client that encodes nothing.
  @Test
  void noUnencodedQuestionMakesItFail() throws Exception {
    List<String> raw =
        List.of(
            "a|b", "{x}", "\"a\"", "<b>", "a^b`c", "%", "%zz", "%C3%28", "\u00e9", "[1]", "a\\b");
    Set<String> failed = new TreeSet<>();
    for (Route route : routes(HandlerType.GET)) {
      for (String odd : raw) {
        for (String target :
            List.of(
                addresses(route).getFirst() + "?q=" + odd,
                route.path().replaceAll("[{<]\\w+[}>].*", "") + "/" + odd)) {
          String line = answered(target);
          if (line.contains(" 50")) {
            failed.add(target + " " + line);
          }
        }
      }
    }
    assertEquals(Set.of(), failed);
  }

  private static String answered(String target) throws IOException {
    askers++;
    try (Socket socket =
        new Socket("127.0.0.1", site.port(), InetAddress.getByName("127.0.2." + askers % 250), 0)) {
      socket
          .getOutputStream()
          .write(
              ("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      String answer =
          new String(socket.getInputStream().readNBytes(40), StandardCharsets.ISO_8859_1);
      return answer.lines().findFirst().orElse("");
    }
  }
}
