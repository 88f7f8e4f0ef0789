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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
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
  private WebFetcher web;

  @BeforeEach
  void open() throws IOException {
    site = new LoopbackSite();
    web = new WebFetcher(LITTLE, "Inforce/test (+mailto:a@b.example)");
  }

  @AfterEach
  void close() {
    web.close();
    site.close();
  }

  private Outcome<WebAnswer> get(String path) {
    return web.get(site.uri(path), Validators.NONE, true);
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
    assertInstanceOf(Outcome.Skipped.class, web.get(site.uri("/feed"), first.validators(), true));
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
    assertEquals("answered 429, to be asked after 120", cause(get("/busy")));
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
    String cause = cause(web.get(address, Validators.NONE, false));
    assertTrue(cause.contains("private network") || cause.contains("names no host"), cause);
    assertEquals(List.of(), site.asked());
  }

  @Test
  void aUserNameInAnAddressIsRefused() {
    assertTrue(
        cause(web.get(URI.create("http://good.example@127.0.0.1/"), Validators.NONE, false))
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
    try (WebFetcher turned = new WebFetcher(LITTLE, "test", turning)) {
      URI address = URI.create("http://turning.example:" + site.uri("/").getPort() + "/canary");
      for (int i = 0; i < 2; i++) {
        assertEquals(
            "'turning.example' lies in a private network",
            cause(turned.get(address, Validators.NONE, false)));
      }
    }
    assertEquals(List.of(), site.asked());
  }
}
