package org.inforce.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;

/// Asks for one address at a time over HTTP, politely and warily: it says who asks, asks only for
/// what has changed, follows few redirects and checks each, reads no more bytes after unpacking and
/// takes no more time than allowed. Safe for use by many threads.
public final class WebFetcher implements AutoCloseable {
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final WebLimits limits;
  private final String agent;
  private final CloseableHttpClient guarded;
  private final CloseableHttpClient open;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

  /// @param agent names the program and who can be reached about it, e.g. `Inforce/1.0
  ///   (+mailto:a@b.example)`
  public WebFetcher(WebLimits limits, String agent) {
    this(limits, agent, SystemDefaultDnsResolver.INSTANCE);
  }

  WebFetcher(WebLimits limits, String agent, DnsResolver names) {
    this.limits = limits;
    this.agent = agent;
    this.guarded = client(new AddressGuard(names));
    this.open = client(names);
  }

  private CloseableHttpClient client(DnsResolver names) {
    Timeout connect = Timeout.of(limits.connect());
    Timeout total = Timeout.of(limits.total());
    return HttpClients.custom()
        .setUserAgent(agent)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(total)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(total)
                .setResponseTimeout(total)
                .build())
        .build();
  }

  /// Asks for an address.
  ///
  /// @param known what was learned from its last answer
  /// @param allowPrivate true to let it lie in a private network
  /// @return skipped if nothing has changed; failed with a plain reason
  public Outcome<WebAnswer> get(URI address, Validators known, boolean allowPrivate) {
    AtomicBoolean late = new AtomicBoolean();
    Attempt attempt = new Attempt(known, allowPrivate ? open : guarded, late);
    ScheduledFuture<?> deadline =
        clock.schedule(attempt::cancel, limits.total().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return attempt.follow(address);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return failed(
          address,
          late.get() ? "took longer than " + limits.total().toSeconds() + " s" : reason(e));
    } finally {
      deadline.cancel(false);
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static <T> Outcome<T> failed(URI address, String cause) {
    return new Outcome.Failed<>(new Problem(address.toString(), "collect", cause));
  }

  @Override
  public void close() {
    clock.shutdownNow();
    try {
      guarded.close();
      open.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the connections", e);
    }
  }

  /// One asking with its redirects.
  private final class Attempt {
    private final Validators known;
    private final CloseableHttpClient client;
    private final AtomicBoolean late;
    private volatile Optional<HttpGet> running = Optional.empty();

    Attempt(Validators known, CloseableHttpClient client, AtomicBoolean late) {
      this.known = known;
      this.client = client;
      this.late = late;
    }

    void cancel() {
      late.set(true);
      running.ifPresent(HttpGet::cancel);
    }

    Outcome<WebAnswer> follow(URI first) throws IOException {
      URI address = first;
      boolean permanent = true;
      for (int hop = 0; hop <= limits.redirects(); hop++) {
        Optional<String> refusal = AddressGuard.refusal(address);
        if (refusal.isPresent()) {
          return failed(first, refusal.get());
        }
        HttpGet request = request(address, hop == 0);
        URI asked = address;
        boolean stays = permanent;
        Step step = client.execute(request, response -> step(first, asked, stays, response));
        if (step.next().isEmpty()) {
          return step.outcome();
        }
        permanent = permanent && step.permanent();
        address = step.next().get();
      }
      return failed(first, "more than " + limits.redirects() + " redirects");
    }

    private HttpGet request(URI address, boolean conditional) throws IOException {
      HttpGet request = new HttpGet(address);
      request.setHeader("Accept", "*/*");
      if (conditional) {
        known.etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
        known.lastModified().ifPresent(day -> request.setHeader("If-Modified-Since", day));
      }
      running = Optional.of(request);
      if (late.get()) {
        throw new IOException("late");
      }
      return request;
    }

    private Step step(URI first, URI asked, boolean permanent, ClassicHttpResponse response)
        throws IOException {
      int code = response.getCode();
      if (REDIRECTS.contains(code)) {
        return header(response, "Location")
            .map(location ->
                new Step(
                    Optional.of(asked.resolve(location)),
                    PERMANENT.contains(code),
                    gone(first, code)))
            .orElseGet(() -> new Step(Optional.empty(), false, gone(first, code)));
      }
      return new Step(Optional.empty(), false, outcome(first, asked, permanent, response));
    }

    private Outcome<WebAnswer> gone(URI first, int code) {
      return failed(first, "answered " + code + " without saying where to go");
    }

    private Outcome<WebAnswer> outcome(
        URI first, URI asked, boolean permanent, ClassicHttpResponse response) throws IOException {
      int code = response.getCode();
      if (code == NOT_MODIFIED) {
        return new Outcome.Skipped<>("nothing has changed since the last asking");
      }
      if (code == TOO_MANY || code == UNAVAILABLE) {
        String wait =
            header(response, "Retry-After").map(after -> ", to be asked after " + after).orElse("");
        return failed(first, "answered " + code + wait);
      }
      HttpEntity entity = response.getEntity();
      if (code != OK || entity == null) {
        return failed(first, "answered " + code);
      }
      Optional<byte[]> bytes = read(entity);
      if (bytes.isEmpty()) {
        return failed(first, "is larger than " + limits.bytes() + " bytes");
      }
      return new Outcome.Done<>(
          new WebAnswer(
              asked,
              permanent,
              Optional.ofNullable(entity.getContentType()).orElse("application/octet-stream"),
              bytes.get(),
              new Validators(header(response, "ETag"), header(response, "Last-Modified"))));
    }

    /// Empty if there are too many. The connection is cut then, not read to its end.
    private Optional<byte[]> read(HttpEntity entity) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] block = new byte[16 << 10];
      InputStream in = entity.getContent();
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        if (out.size() + n > limits.bytes()) {
          running.ifPresent(HttpGet::cancel);
          return Optional.empty();
        }
        out.write(block, 0, n);
      }
      in.close();
      return Optional.of(out.toByteArray());
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
      return Optional.ofNullable(response.getFirstHeader(name))
          .map(Header::getValue)
          .map(String::strip)
          .filter(value -> !value.isEmpty());
    }
  }

  /// @param next where a redirect leads; empty if there is an answer
  private record Step(Optional<URI> next, boolean permanent, Outcome<WebAnswer> outcome) {}
}
