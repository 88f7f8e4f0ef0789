package org.inforce.app.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// A web server on loopback that keeps what is posted to it: `/200` answers 200, `/410` answers
/// 410, `/302` points to `/200`; the reply of `/endless` has no end, that of `/dripping` comes byte
/// by byte.
public final class Receiver implements AutoCloseable {
  public record Post(String path, Map<String, List<String>> headers, String body) {}

  public final List<Post> posts = new CopyOnWriteArrayList<>();

  /// Called when a post has arrived and before it is answered.
  private volatile Runnable arrived = () -> {};

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("no server on loopback", e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.putAll(exchange.getRequestHeaders());
      String path = exchange.getRequestURI().getPath().substring(1);
      posts.add(new Post(path, headers, body));
      arrived.run();
      if (path.equals("endless")) {
        exchange.sendResponseHeaders(200, 0);
        byte[] drops = new byte[1024];
        while (true) {
          exchange.getResponseBody().write(drops);
        }
      }
      if (path.equals("dripping")) {
        drip(exchange);
      }
      exchange.getResponseHeaders().add("Location", address("200"));
      exchange.sendResponseHeaders(Integer.parseInt(path), -1);
    }
  }

  /// A byte ten times a second, so that no single read takes long.
  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    while (true) {
      exchange.getResponseBody().write('.');
      exchange.getResponseBody().flush();
      LockSupport.parkNanos(100_000_000);
    }
  }

  public void onArrival(Runnable action) {
    arrived = action;
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path + "?a=1&b=2";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
