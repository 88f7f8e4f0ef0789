package org.inforce.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.inforce.search.Search;
import org.inforce.search.SearchException;
import org.inforce.search.answer.Answers;
import org.inforce.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The web page, served on this machine alone (127.0.0.1). It works without script, asks no other
/// server for anything, and never renders a document's own HTML.
public final class Site implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);
  private static final String HOST = "127.0.0.1";

  /// Nothing but our own styles, pictures and forms; no inline style or script, no frame around us.
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Javalin server;

  private Site(Javalin server) {
    this.server = server;
  }

  /// Starts serving.
  ///
  /// @param port 0 for any that is free
  /// @throws PortTakenException if another program has the port
  public static Site start(Store store, Search search, Answers answers, Clock clock, int port) {
    checkFree(port);
    Pages pages = new Pages(store, search, answers, clock);
    Javalin server = Javalin.create(config -> configure(config, pages, port));
    try {
      return new Site(server.start());
    } catch (JavalinBindException e) {
      throw new PortTakenException(port, e);
    }
  }

  /// The server would say it too, but first at length in the log.
  private static void checkFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(HOST, port));
    } catch (IOException e) {
      throw new PortTakenException(port, e);
    }
  }

  private static void configure(JavalinConfig config, Pages pages, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.jetty.host = HOST;
    config.jetty.port = port;
    config.http.generateEtags = true;
    config.http.maxRequestSize = 64_000;
    config.http.defaultContentType = "text/html; charset=utf-8";
    config.routes.before(Site::guard);
    config.routes.get("/", pages::today);
    config.routes.get("/search", pages::search);
    config.routes.get("/instrument/{id}", pages::instrument);
    config.routes.get("/document/{id}", pages::document);
    config.routes.get("/static/{name}", StaticFile::serve);
    config.routes.exception(
        NotFound.class,
        (e, context) -> pages.error(context, String.valueOf(e.getMessage()), HttpStatus.NOT_FOUND));
    config.routes.exception(
        BadQuestion.class,
        (e, context) ->
            pages.error(context, String.valueOf(e.getMessage()), HttpStatus.BAD_REQUEST));
    config.routes.exception(
        SearchException.class,
        (e, context) ->
            pages.error(context, String.valueOf(e.getMessage()), HttpStatus.SERVICE_UNAVAILABLE));
    config.routes.exception(
        RuntimeException.class,
        (e, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), e);
          pages.error(
              context,
              "Something went wrong here; the log says what.",
              HttpStatus.INTERNAL_SERVER_ERROR);
        });
    config.routes.error(
        404,
        context -> {
          if (context.resultInputStream() == null
              || context.endpoints().lastHttpEndpoint() == null) {
            pages.error(context, "There is no such page.", HttpStatus.NOT_FOUND);
          }
        });
  }

  /// A page of another site must not speak to us through a name that it points at this machine, so
  /// that only our own names are answered.
  private static void guard(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-cache");
    String host = context.host() == null ? "" : context.host();
    String name = host.replaceFirst(":\\d{1,5}$", "");
    if (!Set.of(HOST, "localhost", "[::1]").contains(name)) {
      throw new BadQuestion("This page is served to this machine alone, as " + HOST + ".");
    }
  }

  public int port() {
    return server.port();
  }

  public URI address() {
    return URI.create("http://" + HOST + ":" + port() + "/");
  }

  @Override
  public void close() {
    server.stop();
  }
}
