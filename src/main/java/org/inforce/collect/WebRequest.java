package org.inforce.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/// One request and its answer, redirects not followed.
final class WebRequest {
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(429, 503);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final URI address;
  private final Validators known;
  private final Size size;
  private final Duration left;
  private final InstantSource clock;
  private final HttpGet get;
  private volatile boolean late;

  /// @param left time that it may take
  WebRequest(
      URI address, Validators known, String agent, Size size, Duration left, InstantSource clock) {
    this.address = address;
    this.known = known;
    this.size = size;
    this.left = left;
    this.clock = clock;
    this.get = new HttpGet(address);
    get.setHeader("Accept", "*/*");
    get.setHeader("User-Agent", agent);
    known.etag().ifPresent(etag -> get.setHeader("If-None-Match", etag));
    known.lastModified().ifPresent(day -> get.setHeader("If-Modified-Since", day));
  }

  URI address() {
    return address;
  }

  Duration left() {
    return left;
  }

  /// Ends it at once, because its time is over.
  void cancel() {
    late = true;
    get.cancel();
  }

  boolean isLate() {
    return late;
  }

  Step send(CloseableHttpClient client) throws IOException {
    return client.execute(get, this::step);
  }

  private Step step(ClassicHttpResponse response) throws IOException {
    int code = response.getCode();
    if (REDIRECTS.contains(code)) {
      return header(response, "Location")
          .map(location -> Step.redirect(address.resolve(location), PERMANENT.contains(code)))
          .orElseGet(() ->
              Step.end(
                  new WebReply.Refused(code, "answered " + code + " without saying where to go")));
    }
    if (BUSY.contains(code)) {
      return busy(code, header(response, "Retry-After"));
    }
    return Step.end(reply(code, response));
  }

  private Step busy(int code, Optional<String> after) {
    Optional<Instant> rest = after.flatMap(value -> RetryAfter.read(value, clock.instant()));
    String wait = rest.map(until -> ", to be asked again at " + until).orElse("");
    return new Step(
        new WebReply.Refused(code, "answered " + code + wait), Optional.empty(), false, rest);
  }

  private WebReply reply(int code, ClassicHttpResponse response) throws IOException {
    if (code == NOT_MODIFIED) {
      return known.equals(Validators.NONE)
          ? new WebReply.Refused(code, "answered that nothing has changed, without being asked so")
          : new WebReply.Same();
    }
    HttpEntity entity = response.getEntity();
    if (code != OK || entity == null) {
      return new WebReply.Refused(code, "answered " + code);
    }
    Optional<byte[]> bytes = read(entity);
    if (bytes.isEmpty()) {
      return new WebReply.Broken("is larger than " + size.bytes() + " bytes");
    }
    return new WebReply.Got(
        new WebAnswer(
            address,
            true,
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
      int room = size.bytes() - out.size();
      out.write(block, 0, Math.min(n, room));
      if (n > room) {
        get.cancel();
        return size.cut() ? Optional.of(out.toByteArray()) : Optional.empty();
      }
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

  /// How much is read of an answer.
  ///
  /// @param bytes after unpacking
  /// @param cut true to take the beginning of a longer one
  record Size(int bytes, boolean cut) {}

  /// @param next where a redirect leads; empty if there is an answer
  /// @param rest until when the host wants to be left alone
  record Step(WebReply end, Optional<URI> next, boolean permanent, Optional<Instant> rest) {
    static Step end(WebReply reply) {
      return new Step(reply, Optional.empty(), false, Optional.empty());
    }

    static Step redirect(URI next, boolean permanent) {
      return new Step(
          new WebReply.Broken("is a redirect"), Optional.of(next), permanent, Optional.empty());
    }

    /// @param wasPermanent true if every redirect on the way was
    WebReply reply(boolean wasPermanent) {
      return end instanceof WebReply.Got(WebAnswer answer) && !wasPermanent
          ? new WebReply.Got(answer.moved(false))
          : end;
    }
  }
}
