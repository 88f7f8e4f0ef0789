package org.inforce.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.inforce.search.Search;
import org.inforce.search.SearchException;
import org.inforce.search.answer.Answers;
import org.inforce.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The web page and its interface for programs. It works without script, asks no other server for
/// anything, and never renders a document's own HTML.
public final class Site implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);
  private static final int LARGEST_BODY = 64_000;

  /// A client that sends a byte now and then is let go.
  private static final Duration IDLE = Duration.ofSeconds(15);

  private static final int LARGEST_HEADER = 8_192;

  private final Javalin server;
  private final String host;
  private final List<Route> routes;

  private Site(Javalin server, String host, List<Route> routes) {
    this.server = server;
    this.host = host;
    this.routes = routes;
  }

  /// Starts serving on this machine alone; nothing can be changed through the page.
  ///
  /// @param port 0 for any that is free
  /// @throws PortTakenException if another program has the port
  public static Site start(Store store, Search search, Answers answers, Clock clock, int port) {
    return start(Setup.local(store, search, answers, clock, port));
  }

  /// Starts serving.
  ///
  /// @throws PortTakenException if another program has the port
  public static Site start(Setup setup) {
    checkFree(setup);
    Templates templates = new Templates(setup);
    List<Route> routes = Routes.all(setup, templates);
    Javalin server = Javalin.create(config -> configure(config, setup, templates, routes));
    try {
      return new Site(server.start(), setup.host(), routes);
    } catch (JavalinBindException e) {
      throw new PortTakenException(setup.port(), e);
    }
  }

  /// The server would say it too, but first at length in the log.
  private static void checkFree(Setup setup) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(setup.host(), setup.port()));
    } catch (IOException e) {
      throw new PortTakenException(setup.port(), e);
    }
  }

  private static void configure(
      JavalinConfig config, Setup setup, Templates templates, List<Route> routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.jetty.host = setup.host();
    config.jetty.port = setup.port();
    config.jetty.modifyHttpConfiguration(Site::limits);
    config.http.generateEtags = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.defaultContentType = "text/html; charset=utf-8";
    Guard guard = new Guard(setup);
    config.routes.before(guard::headers);
    config.routes.beforeMatched(guard::admit);
    routes.forEach(route ->
        config.routes.addHttpHandler(route.method(), route.path(), route.handler(), route.need()));
    failures(config, templates);
  }

  private static void limits(HttpConfiguration http) {
    http.setIdleTimeout(IDLE.toMillis());
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setSendServerVersion(false);
  }

  private static void failures(JavalinConfig config, Templates templates) {
    config.routes.exception(
        NotFound.class,
        (e, context) ->
            templates.error(
                context, String.valueOf(e.getMessage()), HttpStatus.NOT_FOUND, e.isOnAnotherDay()));
    config.routes.exception(
        BadQuestion.class,
        (e, context) ->
            templates.error(context, String.valueOf(e.getMessage()), HttpStatus.BAD_REQUEST, true));
    config.routes.exception(Refused.class, (e, context) -> Logins.refuse(templates, context, e));
    config.routes.exception(
        SearchException.class,
        (e, context) -> say(templates, context, e, HttpStatus.SERVICE_UNAVAILABLE));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) -> say(templates, context, e, HttpStatus.forStatus(e.getStatus())));
    config.routes.exception(
        RuntimeException.class,
        (e, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), e);
          templates.error(
              context,
              "Something went wrong here; the log says what.",
              HttpStatus.INTERNAL_SERVER_ERROR);
        });
    config.routes.error(
        404,
        context -> {
          if (context.resultInputStream() == null
              || context.endpoints().lastHttpEndpoint() == null) {
            templates.error(context, "There is no such page.", HttpStatus.NOT_FOUND);
          }
        });
  }

  private static void say(
      Templates templates, Context context, RuntimeException e, HttpStatus status) {
    templates.error(context, String.valueOf(e.getMessage()), status);
  }

  /// Every address it has.
  List<Route> routes() {
    return routes;
  }

  public int port() {
    return server.port();
  }

  public URI address() {
    return URI.create(
        "http://" + (Setup.isLoopback(host) ? host : Setup.LOOPBACK) + ":" + port() + "/");
  }

  @Override
  public void close() {
    server.stop();
  }
}
