package org.inforce.collect;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.inforce.model.SourceId;

/// Plays every fault of a server, and says what became of it.
final class Faults implements AutoCloseable {
  /// @param fault what the server does
  /// @param happened what Inforce does, and the reason that it tells
  record Row(String fault, String happened) {}

  private static final WebLimits LITTLE =
      new WebLimits(100_000, 5, Duration.ofSeconds(1), Duration.ofSeconds(1));
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final String RSS = "application/rss+xml";
  private static final String FEED =
      "<rss version=\"2.0\"><channel><title>City</title><item><title>One</title>"
          + "<link>/one</link></item></channel></rss>";

  private final Path folder;
  private final LoopbackSite site = new LoopbackSite();
  private final LoopbackSite canary = new LoopbackSite();
  private final SetClock clock = new SetClock(NOW);
  private final WebFetcher web =
      new WebFetcher(LITTLE, () -> "Inforce/test (+mailto:a@b.example)", clock.manners());
  private final List<Row> rows = new ArrayList<>();

  /// @param folder an empty one
  Faults(Path folder) throws IOException {
    this.folder = folder;
  }

  List<Row> play() throws IOException, InterruptedException, GeneralSecurityException {
    bodies();
    sizes();
    redirects();
    addresses();
    patience();
    certificates();
    pretenders();
    clocks();
    return List.copyOf(rows);
  }

  private void row(String fault, String happened) {
    String stable = happened.replaceAll("127\\.0\\.0\\.1:[0-9]+", "127.0.0.1:…");
    rows.add(new Row(fault, stable));
  }

  /// What a feed at this address brings, as the health of the source and the log say it.
  private String ask(URI address) {
    return ask(web, address, SourceState.fresh(address.toString()));
  }

  private String ask(WebFetcher by, URI address, SourceState state) {
    return said(collect(by, address, SourceKind.FEED, state));
  }

  private Harvest collect(WebFetcher by, URI address, SourceKind kind, SourceState state) {
    Source source =
        new Source(
            new SourceId("city"),
            kind,
            address.toString(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Duration.ofMinutes(10),
            Duration.ofDays(1),
            true,
            false,
            false,
            SourceOptions.NONE);
    return new Collector(by, clock, () -> 0.5).collect(source, state, uri -> false);
  }

  private static String said(Harvest harvest) {
    StringBuilder said = new StringBuilder(harvest.documents().size() + " documents; ");
    said.append(
        harvest.doubt().isPresent() ? "suspect" : harvest.answered() ? "answers" : "failing");
    harvest.problems().forEach(problem -> said.append(": ").append(problem.cause()));
    return said.toString();
  }

  private void raw(String fault, RawSite raw) throws IOException {
    try (raw) {
      row(fault, ask(raw.uri("/feed")));
    }
  }

  private void bodies() throws IOException {
    site.on(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 500);
          for (int i = 0; i < 499; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
          }
        });
    row("1 a body that drips", ask(site.uri("/drip")));
    raw("2 the connection is reset", RawSite.resetting());
    raw("2 the connection is closed without a word", RawSite.saying(""));
    raw("2 garbage instead of HTTP", RawSite.saying("\u0001\u0002 garbage\r\n\r\n"));
    raw(
        "2 a body shorter than its Content-Length",
        RawSite.saying("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + FEED));
    raw(
        "2 a body in chunks that breaks off",
        RawSite.saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n"));
    byte[] packed = gzip(FEED.getBytes(StandardCharsets.UTF_8));
    site.on("/cut", exchange -> packed(exchange, java.util.Arrays.copyOf(packed, 40), "gzip"));
    row("2 packed by gzip and cut", ask(site.uri("/cut")));
  }

  private void sizes() throws IOException {
    site.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[4096];
          for (int i = 0; i < 100_000; i++) {
            exchange.getResponseBody().write(block);
          }
        });
    row("3 a body without end", ask(site.uri("/endless")));
    byte[] bomb = gzip(new byte[1 << 24]);
    site.on("/bomb", exchange -> packed(exchange, bomb, "gzip"));
    row("3 16 MB of zeros packed by gzip", ask(site.uri("/bomb")));
    byte[] twice = gzip(bomb);
    site.on("/twice", exchange -> packed(exchange, twice, "gzip, gzip"));
    row("3 the same packed twice", ask(site.uri("/twice")));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static void packed(HttpExchange exchange, byte[] bytes, String how) throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", how);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void redirects() {
    site.redirect("/loop", "/loop");
    row("4 a redirect to itself", ask(site.uri("/loop")));
    site.redirect("/file", "file:///etc/passwd");
    row("4 a redirect to a file", ask(site.uri("/file")));
    canary.say("/secret", RSS, FEED);
    site.redirect("/inside", "http://localhost:" + canary.uri("/").getPort() + "/secret");
    row("4 a redirect to another machine within", ask(site.uri("/inside")) + untouched());
  }

  private String untouched() {
    return canary.asked().isEmpty() ? "; nothing was asked there" : "; IT WAS ASKED";
  }

  private void addresses() {
    for (String host :
        List.of("127.1", "2130706433", "[::ffff:169.254.169.254]", "100.64.0.1", "10.0.0.1")) {
      URI address = URI.create("http://" + host + ":" + canary.uri("/").getPort() + "/secret");
      row("5 a link to `" + host + "`", link(web, address) + untouched());
    }
    row("5 a link with a user name", link(web, URI.create("http://good.example@127.0.0.1/")));
    AtomicInteger asked = new AtomicInteger();
    SystemDefaultDnsResolver turning =
        new SystemDefaultDnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            byte[] address =
                asked.getAndIncrement() == 0
                    ? new byte[] {(byte) 203, 0, 113, 9}
                    : new byte[] {127, 0, 0, 1};
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
      URI address = URI.create("http://turning.example:" + canary.uri("/").getPort() + "/secret");
      link(turned, address);
      row("6 a name that means this machine the second time", link(turned, address) + untouched());
    }
  }

  /// What is told of an address that a feed or a redirect leads to.
  private static String link(WebFetcher by, URI address) {
    return switch (by.reply(address, Validators.NONE, new FetchScope(Optional.empty(), false))) {
      case WebReply.Got _ -> "read";
      case WebReply.Same _ -> "the same";
      case WebReply.Refused(int _, String cause) -> "failing: " + cause;
      case WebReply.Broken(String cause) -> "refused: " + cause.replaceAll(":[0-9]{4,5}/", ":…/");
    };
  }

  private void patience() {
    for (String after : List.of("90", "Mon, 02 Mar 2026 23:00:00 GMT")) {
      site.on(
          "/busy",
          exchange -> {
            exchange.getResponseHeaders().set("Retry-After", after);
            exchange.sendResponseHeaders(after.equals("90") ? 429 : 503, -1);
          });
      String first = "'Retry-After: " + after + "'";
      Instant start = clock.instant();
      Harvest harvest =
          collect(
              web,
              site.uri("/busy"),
              SourceKind.FEED,
              SourceState.fresh(site.uri("/busy").toString()));
      Duration rest = Duration.between(start, web.restsUntil(site.uri("/")).orElse(start));
      row(
          "7 " + first,
          "0 documents; failing; the whole host is left alone until the moment named"
              + (rest.isPositive() && harvest.documents().isEmpty() ? "" : " — IT IS NOT"));
      clock.move(Duration.ofHours(7));
    }
    site.on("/same", exchange -> exchange.sendResponseHeaders(304, -1));
    row("7 304 to a question without condition", ask(site.uri("/same")));
    row("7 304 for ever, whatever is asked", forEver());
  }

  private String forEver() {
    List<Boolean> conditional = new ArrayList<>();
    site.say("/stuck", RSS, FEED, "ETag", "\"a\"");
    URI address = site.uri("/stuck");
    SourceState state =
        collect(web, address, SourceKind.FEED, SourceState.fresh(address.toString())).next();
    site.on(
        "/stuck",
        exchange -> {
          conditional.add(exchange.getRequestHeaders().containsKey("If-None-Match"));
          exchange.sendResponseHeaders(304, -1);
        });
    for (int i = 0; i < 24; i++) {
      state = collect(web, address, SourceKind.FEED, state).next();
    }
    return "the "
        + (conditional.indexOf(false) + 1)
        + "th asking is without condition, and "
        + (state.pace().failures() > 0 ? "failing" : "answers");
  }

  private void certificates() throws IOException, InterruptedException, GeneralSecurityException {
    certificate("8 a certificate in order", "-ext", "SAN=ip:127.0.0.1");
    certificate(
        "8 an expired certificate",
        "-ext",
        "SAN=ip:127.0.0.1",
        "-startdate",
        "-10d",
        "-validity",
        "5");
    certificate("8 a certificate for another host", "-ext", "SAN=dns:other.example");
  }

  private void certificate(String fault, String... options)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path keys = Files.createTempDirectory(folder, "keys");
    try (SecureSite secure = new SecureSite(keys, options);
        WebFetcher believing =
            new WebFetcher(
                new WebLimits(100_000, 5, Duration.ofSeconds(10), Duration.ofSeconds(10)),
                () -> "test",
                clock.manners(),
                SystemDefaultDnsResolver.INSTANCE,
                new DefaultClientTlsStrategy(secure.believer()))) {
      row(
          fault,
          switch (believing.reply(secure.uri(), Validators.NONE, FetchScope.byHand(secure.uri()))) {
            case WebReply.Got _ -> "read";
            case WebReply.Same _, WebReply.Refused _ -> "answered otherwise";
            case WebReply.Broken(String cause) ->
                "refused: "
                    + cause.replaceFirst("Certificate for .* doesn't", "certificate doesn't");
          });
    }
  }

  private void pretenders() {
    URI feed = site.uri("/feed");
    site.say("/feed", RSS, FEED);
    SourceState filled =
        collect(web, feed, SourceKind.FEED, SourceState.fresh(feed.toString())).next();
    site.say("/feed", "text/html", "<html><form>Sign in <input type=password></form></html>");
    row("9 200 and a page to sign in", ask(web, feed, filled));
    site.say("/feed", "text/html", "<html><body>We are down for maintenance.</body></html>");
    row("9 200 and a page instead of a feed", ask(web, feed, filled));
    site.say("/feed", RSS, "<rss version=\"2.0\"><channel><title>City</title></channel></rss>");
    row("9 200 and an emptied feed", ask(web, feed, filled));
    site.say("/feed", RSS, "");
    row("9 200 and nothing at all", ask(web, feed, filled));
    URI notice = site.uri("/notice");
    site.say("/notice", "text/html", "<p>The rule is in force.</p>");
    SourceState page =
        collect(web, notice, SourceKind.PAGE, SourceState.fresh(notice.toString())).next();
    site.say("/notice", "application/pdf", "%PDF-1.7");
    Harvest other = collect(web, notice, SourceKind.PAGE, page);
    row(
        "9 200 and another type of document",
        said(other) + other.doubt().map(doubt -> ": " + doubt).orElse(""));
  }

  private void clocks() {
    Bounds bounds = new Bounds(Duration.ofMinutes(10), Duration.ofDays(1));
    for (String jump : List.of("-P1D", "P3650D")) {
      Instant then = NOW.plus(Duration.parse(jump));
      Pace pace = Pace.FRESH.answered(NOW, List.of(), 0, bounds, 0.5);
      boolean asked = pace.isDue(then);
      Pace next = pace.answered(then, List.of(), 0, bounds, 0.5);
      boolean storm = next.isDue(then.plus(Duration.ofMinutes(9)));
      row(
          "10 the clock jumps by " + jump,
          (asked ? "asked once" : "not asked") + (storm ? ", and again" : ", then in its turn"));
    }
  }

  @Override
  public void close() {
    web.close();
    site.close();
    canary.close();
  }
}
