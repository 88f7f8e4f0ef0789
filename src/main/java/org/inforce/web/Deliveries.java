package org.inforce.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Takes documents that programs bring: one a request, let in by the token of the source, in the
/// header or, for senders that can send none, in the address.
final class Deliveries {
  static final String ROOT = Api.ROOT + "/intake/";
  private static final String BEARER = "Bearer ";
  private static final int LARGEST = 16 << 20;
  private static final int LONGEST_KEY = 255;
  private static final Set<String> TYPES =
      Set.of(
          "text/plain",
          "text/html",
          "text/xml",
          "application/xhtml+xml",
          "application/xml",
          "application/json",
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text",
          "message/rfc822");

  private final Setup setup;
  private final Rates rates = new Rates();

  Deliveries(Setup setup) {
    this.setup = setup;
  }

  List<Route> routes() {
    return List.of(
        Route.post(ROOT + "{source}", this::byHeader).needing(Need.SIGNED),
        Route.post(ROOT + "{source}/{token}", this::byAddress).needing(Need.SIGNED));
  }

  private void byHeader(Context context) {
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    take(context, header.startsWith(BEARER) ? header.substring(BEARER.length()).strip() : "");
  }

  private void byAddress(Context context) {
    take(context, context.pathParam("token"));
  }

  private void take(Context context, String token) {
    String source = context.pathParam("source");
    admit(context, source, token);
    String type = Optional.ofNullable(context.header("Content-Type")).orElse("");
    String bare = type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    if (!TYPES.contains(bare)) {
      throw new Refused(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Documents of the type '" + bare + "' are not taken; these are: " + sorted());
    }
    Optional<String> key = Optional.ofNullable(context.header("Idempotency-Key"));
    if (key.filter(text -> text.isBlank() || text.length() > LONGEST_KEY).isPresent()) {
      throw new BadQuestion("An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
    }
    Optional<URI> address = address(context);
    byte[] bytes = body(context);
    answer(context, setup.inlet().take(new Inlet.Delivery(source, type, address, key, bytes)));
  }

  private static String sorted() {
    return String.join(", ", TYPES.stream().sorted().toList());
  }

  /// A source that there is not, and a wrong token, look the same from outside.
  private void admit(Context context, String source, String token) {
    if (!rates.mayGuess(context.ip())) {
      throw tooMany(context);
    }
    String expected = setup.inlet().token(source).orElse("");
    if (!Secrets.same(Secrets.digest(token), Secrets.digest(expected)) || expected.isEmpty()) {
      rates.guessed(context.ip());
      context.header("WWW-Authenticate", "Bearer");
      throw new Refused(
          HttpStatus.UNAUTHORIZED, "No source of this name takes documents with this token.");
    }
    if (!rates.mayBring(source)) {
      throw tooMany(context);
    }
  }

  private static Refused tooMany(Context context) {
    context.header("Retry-After", "60");
    return new Refused(HttpStatus.TOO_MANY_REQUESTS, "That was too much at once; wait a little.");
  }

  /// Where the document is published (RFC 9110 section 8.7).
  private static Optional<URI> address(Context context) {
    String given = Optional.ofNullable(context.header("Content-Location")).orElse("");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI address = new URI(given);
      String scheme = Optional.ofNullable(address.getScheme()).orElse("");
      if (!Set.of("http", "https").contains(scheme) || address.getHost() == null) {
        throw new BadQuestion("'" + given + "' is no http or https address.");
      }
      return Optional.of(address);
    } catch (URISyntaxException e) {
      throw new BadQuestion("'" + given + "' is no address.");
    }
  }

  private static byte[] body(Context context) {
    try (InputStream in = context.bodyInputStream()) {
      if (context.contentLength() > LARGEST) {
        throw tooLarge(in);
      }
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw tooLarge(in);
      }
      if (bytes.length == 0) {
        throw new BadQuestion("The request holds no document.");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("the document could not be received", e);
    }
  }

  /// Whoever is still sending when the connection is closed may not see the answer (RFC 9112
  /// section 9.6): so what still comes, of twice the size at most, is taken and thrown away.
  private static Refused tooLarge(InputStream in) throws IOException {
    in.skip(2L * LARGEST);
    return new Refused(
        HttpStatus.CONTENT_TOO_LARGE, "A document may have " + LARGEST + " bytes, and no more.");
  }

  private static void answer(Context context, Inlet.Receipt receipt) {
    switch (receipt) {
      case Inlet.Receipt.Kept(String id, boolean isNew) -> {
        ObjectNode node = ApiNodes.object();
        node.put("id", id).put("new", isNew);
        context.status(HttpStatus.ACCEPTED);
        ApiAnswer.json(context, node);
      }
      case Inlet.Receipt.OtherContent() ->
          throw new Refused(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "This Idempotency-Key came with another document before.");
    }
  }
}
