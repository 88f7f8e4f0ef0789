package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.inforce.model.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebFetcherTest {
  private static final WebLimits LITTLE =
      new WebLimits(1000, 5, Duration.ofSeconds(2), Duration.ofSeconds(2));

  private LoopbackSite site;
  private SetClock clock;
  private WebFetcher web;

  @BeforeEach
  void open() throws IOException {
    site = new LoopbackSite();
    clock = new SetClock(Instant.parse("2026-03-02T10:00:00Z"));
    web = new WebFetcher(LITTLE, () -> "Inforce/test (+mailto:a@b.example)", clock.manners());
  }

  @AfterEach
  void close() {
    web.close();
    site.close();
  }

  private Outcome<WebAnswer> get(String path) {
    return web.get(site.uri(path), Validators.NONE, FetchScope.byHand(site.uri("/")));
  }

  private static String cause(Outcome<WebAnswer> outcome) {
    return switch (outcome) {
      case Outcome.Failed<WebAnswer>(var problem) -> problem.cause();
      case Outcome.Done<WebAnswer> _, Outcome.Skipped<WebAnswer> _ ->
          throw new AssertionError(outcome.toString());
    };
  }

  private static WebAnswer answer(Outcome<WebAnswer> outcome) {
    return switch (outcome) {
      case Outcome.Done<WebAnswer>(WebAnswer answer) -> answer;
      case Outcome.Failed<WebAnswer> _, Outcome.Skipped<WebAnswer> _ ->
          throw new AssertionError(outcome.toString());
    };
  }

  @Test
  void whatHasNotChangedIsNotSentAgainAndWhoAsksIsSaid() {
    AtomicReference<String> agent = new AtomicReference<>("");
    site.on(
        "/feed",
        exchange -> {
          agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : 4);
          if (!same) {
            exchange.getResponseBody().write("feed".getBytes(StandardCharsets.UTF_8));
          }
        });
    WebAnswer first = answer(get("/feed"));
    assertArrayEquals("feed".getBytes(StandardCharsets.UTF_8), first.bytes());
    assertEquals(new Validators(Optional.of("\"v1\""), Optional.empty()), first.validators());
    assertInstanceOf(
        Outcome.Skipped.class,
        web.get(site.uri("/feed"), first.validators(), FetchScope.byHand(site.uri("/"))));
    assertEquals("Inforce/test (+mailto:a@b.example)", agent.get());
  }

  @Test
  void tooMuchIsCutOffAlsoWhenItComesPacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[1 << 20]);
    }
    site.on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.size());
          exchange.getResponseBody().write(packed.toByteArray());
        });
    site.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[4096];
          for (int i = 0; i < 100_000; i++) {
            exchange.getResponseBody().write(block);
          }
        });
    assertEquals("is larger than 1000 bytes", cause(get("/bomb")));
    assertEquals("is larger than 1000 bytes", cause(get("/endless")));
  }

  @Test
  void aBodyThatDripsIsGivenUpAtTheDeadline() {
    AtomicInteger drops = new AtomicInteger();
    site.on(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 500);
          while (drops.incrementAndGet() < 500) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
          }
        });
    assertEquals("took longer than 2 s", cause(get("/drip")));
    assertTrue(drops.get() < 500);
  }

  @Test
  void aBodyCutShortIsNeverTakenForWhole() {
    site.on(
        "/short",
        exchange -> {
          exchange.sendResponseHeaders(200, 500);
          exchange.getResponseBody().write(new byte[100]);
          exchange.getResponseBody().flush();
        });
    assertFalse(cause(get("/short")).isBlank());
  }

  @Test
  void redirectsAreFollowedAndCounted() {
    site.redirect("/a", "/b");
    site.say("/b", "text/plain", "here");
    assertEquals(site.uri("/b"), answer(get("/a")).address());
    site.redirect("/loop", "/loop");
    assertEquals("more than 5 redirects", cause(get("/loop")));
    assertEquals(6, site.asked().stream().filter("/loop"::equals).count());
    site.redirect("/file", "file:///etc/passwd");
    assertEquals("'file:///etc/passwd' is no http or https address", cause(get("/file")));
  }

  @Test
  void whatAServerRefusesIsSaid() {
    site.on("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
    site.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          exchange.sendResponseHeaders(429, -1);
        });
    assertEquals("answered 410", cause(get("/gone")));
    assertEquals("answered 429, to be asked again at 2026-03-02T10:02:01Z", cause(get("/busy")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "127.1", "2130706433", "0.0.0.0", "[::1]", "[::ffff:169.254.169.254]",
        "169.254.169.254", "10.1.2.3", "192.168.0.1", "172.16.5.4", "100.64.0.1", "[fd00::1]",
        "[fe80::1]", "[64:ff9b::7f00:1]", "localhost"
      })
  void noPrivateAddressIsReached(String host) {
    URI address = URI.create("http://" + host + ":" + site.uri("/").getPort() + "/canary");
    String cause = cause(web.get(address, Validators.NONE, FetchScope.PUBLIC));
    assertTrue(cause.contains("private network") || cause.contains("names no host"), cause);
    assertEquals(List.of(), site.asked());
  }

  @Test
  void aUserNameInAnAddressIsRefused() {
    assertTrue(
        cause(
                web.get(
                    URI.create("http://good.example@127.0.0.1/"),
                    Validators.NONE,
                    FetchScope.PUBLIC))
            .endsWith("holds a user name"));
  }

  @Test
  void aNameThatMeansAnotherMachineTheSecondTimeGainsNothing() {
    AtomicInteger asked = new AtomicInteger();
    SystemDefaultDnsResolver turning =
        new SystemDefaultDnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            byte[] address =
                asked.getAndIncrement() == 0 ? new byte[] {127, 0, 0, 1} : new byte[] {10, 0, 0, 1};
            return new InetAddress[] {InetAddress.getByAddress(host, address)};
          }
        };
    try (WebFetcher turned =
        new WebFetcher(
            LITTLE,
            () -> "test",
            clock.manners(),
            turning,
            DefaultClientTlsStrategy.createDefault())) {
      URI address = URI.create("http://turning.example:" + site.uri("/").getPort() + "/canary");
      for (int i = 0; i < 2; i++) {
        assertEquals(
            "'turning.example' lies in a private network",
            cause(turned.get(address, Validators.NONE, FetchScope.PUBLIC)));
      }
    }
    assertEquals(List.of(), site.asked());
  }

  @Test
  void aSourceThatMayBePrivateLeadsToNoOtherPrivateMachineNorPort() throws IOException {
    try (LoopbackSite canary = new LoopbackSite()) {
      canary.say("/secret", "text/plain", "secret");
      int port = canary.uri("/").getPort();
      for (String host : List.of("localhost", "127.0.0.1", "[::ffff:127.0.0.1]", "127.1")) {
        site.redirect("/hop", "http://" + host + ":" + port + "/secret");
        String cause = cause(get("/hop"));
        assertTrue(cause.contains("private network") || cause.contains("names no host"), cause);
      }
      assertEquals(List.of(), canary.asked());
    }
  }

  @Test
  void robotsIsAskedForOnceADayAndObeyed() {
    site.say("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\nCrawl-delay: 7\n");
    site.say("/open", "text/plain", "open");
    site.say("/private/a", "text/plain", "shut");
    FetchScope polite = new FetchScope(FetchScope.byHand(site.uri("/")).own(), true);
    assertEquals("open", text(web.get(site.uri("/open"), Validators.NONE, polite)));
    assertEquals(
        "the robots.txt of '127.0.0.1' forbids it",
        cause(web.get(site.uri("/private/a"), Validators.NONE, polite)));
    site.redirect("/hop", "/private/a");
    assertEquals(
        "the robots.txt of '127.0.0.1' forbids it",
        cause(web.get(site.uri("/hop"), Validators.NONE, polite)));
    assertEquals(List.of("/robots.txt", "/open", "/hop"), site.asked());
    assertEquals("shut", text(get("/private/a")));
    clock.move(Duration.ofHours(24));
    answer(web.get(site.uri("/open"), Validators.NONE, polite));
    assertEquals(2, site.asked().stream().filter("/robots.txt"::equals).count());
  }

  @Test
  void aRobotsThatCannotBeHadForAFaultOfTheServerForbidsEverythingForAWhile() {
    FetchScope polite = new FetchScope(FetchScope.byHand(site.uri("/")).own(), true);
    site.say("/open", "text/plain", "open");
    site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));
    for (int i = 0; i < 2; i++) {
      assertEquals(
          "the robots.txt of '127.0.0.1' could not be had",
          cause(web.get(site.uri("/open"), Validators.NONE, polite)));
    }
    assertEquals(List.of("/robots.txt"), site.asked());
    site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(404, -1));
    clock.move(Duration.ofMinutes(10));
    assertEquals("open", text(web.get(site.uri("/open"), Validators.NONE, polite)));
  }

  @Test
  void betweenTwoRequestsToAHostThereIsAPause() {
    site.say("/a", "text/plain", "a");
    Instant start = clock.instant();
    get("/a");
    get("/a");
    get("/a");
    assertEquals(List.of(start.plusSeconds(1), start.plusSeconds(2)), clock.waited());
  }

  @ParameterizedTest
  @ValueSource(strings = {"90", "Mon, 02 Mar 2026 10:01:30 GMT"})
  void aHostThatAsksToBeLeftAloneIsLeftAlone(String after) {
    site.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", after);
          exchange.sendResponseHeaders(503, -1);
        });
    site.say("/other", "text/plain", "other");
    assertEquals("answered 503, to be asked again at 2026-03-02T10:01:30Z", cause(get("/busy")));
    assertEquals(
        "'127.0.0.1' has asked to be left alone until 2026-03-02T10:01:30Z", cause(get("/other")));
    assertEquals(List.of("/busy"), site.asked());
    clock.move(Duration.ofSeconds(90));
    assertEquals("other", text(get("/other")));
  }

  @Test
  void packedAnswersAreUnpacked() throws IOException {
    AtomicReference<String> accepts = new AtomicReference<>("");
    site.on(
        "/br",
        exchange -> {
          accepts.set(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
          byte[] hello = HexFormat.of().parseHex("0b028068656c6c6f03");
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          exchange.sendResponseHeaders(200, hello.length);
          exchange.getResponseBody().write(hello);
        });
    assertEquals("hello", text(get("/br")));
    assertEquals(
        List.of("gzip", "x-gzip", "deflate", "br"),
        List.of(String.valueOf(accepts.get()).split(", ")));
  }

  @Test
  void thatNothingHasChangedIsBelievedOnlyIfItWasAsked() {
    site.on("/feed", exchange -> exchange.sendResponseHeaders(304, -1));
    assertEquals("answered that nothing has changed, without being asked so", cause(get("/feed")));
  }

  private static String text(Outcome<WebAnswer> outcome) {
    return new String(answer(outcome).bytes(), StandardCharsets.UTF_8);
  }
}
