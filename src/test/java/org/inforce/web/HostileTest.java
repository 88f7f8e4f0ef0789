package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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
import java.util.Map;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.search.answer.Answers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents, addresses and connections that mean harm.
final class HostileTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;
  private static Home home;
  private static Site site;

  /// Every way of running a script, around every way of breaking out of what surrounds it.
  private static List<String> payloads() {
    List<String> payloads = new ArrayList<>();
    for (String out :
        List.of("", "\">", "'>", "</title>", "</script>", "-->", "]]>", "${", "\\\"")) {
      for (String run :
          List.of(
              "<script>window.hurt=1</script>",
              "<img src=x onerror=window.hurt=1>",
              "<svg onload=window.hurt=1>",
              "<svg><script>window.hurt=1</script></svg>",
              "<iframe srcdoc='<script>parent.hurt=1</script>'>",
              "<a href=javascript:window.hurt=1>SB 627</a>",
              "<details open ontoggle=window.hurt=1>",
              "<input autofocus onfocus=window.hurt=1>",
              "<style>@import'http://evil.example'</style>",
              "<base href=//evil.example/>",
              "<meta http-equiv=refresh content=0;url=//evil.example>",
              "<object data=javascript:window.hurt=1>")) {
        payloads.add(out + run);
      }
    }
    return payloads;
  }

  @BeforeAll
  static void serve() {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW);
    String all = String.join(" & ", payloads());
    home.pipeline()
        .add(
            LittleStages.fetched(
                all + " SB 627 was enacted on 2025-09-20. " + all,
                Instant.parse("2025-09-21T10:00:00Z")));
    home.pipeline()
        .add(
            LittleStages.fetched(
                all + " SB 627 was enjoined on 2026-02-09.",
                Instant.parse("2026-02-10T10:00:00Z")));
    home.search().catchUp();
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    site =
        Site.start(
            Setup.local(home.store(), home.search(), answers, NOW, 0)
                .with(home.writer(), wish -> payloads()));
  }

  @AfterAll
  static void stop() {
    site.close();
    home.close();
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> pages() {
    return List.of(
        "/",
        "/changes",
        "/search?q=hurt",
        "/search?q=" + Links.encoded(payloads().get(13)),
        "/follows/new?kind=search&value=" + Links.encoded(payloads().get(14)),
        "/instrument/" + home.store().instruments().getFirst().id().value(),
        "/document/" + home.store().documents().getFirst().document().id().value(),
        "/digests/2026-W07");
  }

  @Test
  void noneOfAHundredPayloadsRunsInChromium() {
    Assumptions.assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine");
    assertTrue(payloads().size() >= 100);
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = Chromium.launch(playwright);
        BrowserContext context = browser.newContext()) {
      for (String path : pages()) {
        Page page = context.newPage();
        page.navigate(address(path).toString());
        assertEquals("undefined", page.evaluate("typeof window.hurt"), path);
        assertTrue(page.url().startsWith(site.address().toString()), path);
        page.close();
      }
    }
  }

  @Test
  void noneOfThemBecomesAnElement() throws Exception {
    for (String path : pages()) {
      var page = Jsoup.parse(get(path).body());
      assertTrue(
          page.select("iframe, object, base, style, img, meta[http-equiv], [onerror]").isEmpty(),
          path);
      page.select("a[href]")
          .forEach(a -> assertFalse(a.attr("href").startsWith("javascript"), path));
    }
    String atom = get("/feeds/changes.atom").body();
    assertFalse(atom.contains("<script"), atom);
  }

  @Test
  void anOriginalIsNeverShownInPlace() throws Exception {
    String id = home.store().documents().getFirst().document().id().value();
    HttpResponse<String> original = get("/document/" + id + "/original");
    assertEquals(200, original.statusCode());
    var headers = original.headers();
    assertTrue(
        headers.firstValue("Content-Type").orElse("").startsWith("application/octet-stream"));
    assertTrue(headers.firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =1+1 | "'=1+1"
          +cmd | "'+cmd"
          -2 | "'-2"
          @SUM(A1) | "'@SUM(A1)"
          plain | "plain"
          """)
  void noCellIsAFormula(String text, String cell) {
    assertEquals(cell, Csv.cell(text));
    assertEquals("\"say \"\"so\"\"\"", Csv.cell("say \"so\""));
  }

  @Test
  void slowClientsHoldNobodyUp() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket("127.0.0.1", site.port());
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      assertEquals(200, get("/changes").statusCode());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/document/..%2F..%2Fetc%2Fpasswd",
    "/document/x/original",
    "/static/..%5C..%5Cpom.xml",
    "/search?q=%27%3B+DROP+TABLE+document%3B--",
    "/instrument/%27+OR+1=1--",
    "/case/../../etc/passwd"
  })
  void noAddressReachesFurther(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertTrue(answer.statusCode() < 500, path + answer.statusCode());
    assertFalse(answer.body().contains("root:"), path);
    assertEquals(2, home.store().documents().size());
  }
}
