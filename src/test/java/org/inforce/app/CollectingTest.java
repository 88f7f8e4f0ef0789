package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.PollResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shipped route templates, run by Camel.
final class CollectingTest {
  private record Asked(SourceId source, Optional<Problem> problem, boolean brought) {}

  @TempDir Path home;
  private final BlockingQueue<Fetched> taken = new LinkedBlockingQueue<>();
  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<Set<SourceId>> watched = new LinkedBlockingQueue<>();

  private Collecting start(Watchlist watchlist) {
    return Collecting.start(
        Path.of("routes"),
        home,
        watchlist,
        fetched -> {
          taken.add(fetched);
          return List.of(new Outcome.Done<>(new DocumentId(fetched.sha256())));
        },
        uri -> false,
        new Collecting.Health() {
          @Override
          public void asked(PollResult asking) {
            asked.add(new Asked(asking.source(), asking.problem(), asking.items() > 0));
          }

          @Override
          public void watched(Set<SourceId> sources) {
            watched.add(sources);
          }
        },
        InstantSource.system());
  }

  private Watchlist rows(String rows) throws IOException {
    return Watchlist.read(write(rows));
  }

  private Path write(String rows) throws IOException {
    return Files.writeString(home.resolve("sources.yaml"), rows);
  }

  @Test
  void aFileInAWatchedFolderIsRead() throws IOException, InterruptedException {
    Path inbox = Files.createDirectories(home.resolve("in"));
    Files.writeString(inbox.resolve("note one.txt"), "The rule is withdrawn.");
    try (Collecting _ =
        start(rows("sources:\n  - {name: letters, kind: folder, address: in, every: 1s}\n"))) {
      Fetched first = taken.poll(30, TimeUnit.SECONDS);
      assertEquals(new SourceId("letters"), first.source());
      assertEquals("The rule is withdrawn.", new String(first.bytes(), StandardCharsets.UTF_8));
      assertTrue(Files.exists(inbox.resolve("note one.txt")));
      assertEquals(
          new Asked(new SourceId("letters"), Optional.empty(), true),
          asked.poll(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void aFeedIsAskedAgainAndItsItemsAreTakenOnce() throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/feed",
        exchange -> {
          byte[] feed =
              "<rss><channel><title>T</title><item><title>Ban lifted</title></item></channel></rss>"
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, feed.length);
          exchange.getResponseBody().write(feed);
          exchange.close();
        });
    server.start();
    String rows =
        """
        contact: mailto:a@b.example
        sources:
          - {name: city, kind: feed, address: "http://127.0.0.1:%d/feed?a=1&b=2", every: 1s, allow-private: true}
          - {name: shut, kind: feed, address: "http://127.0.0.1:%d/feed", every: 1h}
        """
            .formatted(server.getAddress().getPort(), server.getAddress().getPort());
    try (Collecting _ = start(rows(rows))) {
      assertEquals(new SourceId("city"), taken.poll(30, TimeUnit.SECONDS).source());
      boolean again = false;
      boolean refused = false;
      while (!again || !refused) {
        Asked one = asked.poll(30, TimeUnit.SECONDS);
        again |= one.equals(new Asked(new SourceId("city"), Optional.empty(), false));
        refused |=
            one.source().value().equals("shut")
                && one.problem().orElseThrow().cause().contains("private network");
      }
      assertEquals(0, taken.size());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aMailInAMaildirIsReadOnceWhileOthersAreWrittenAndMoved()
      throws IOException, InterruptedException {
    Path mails = home.resolve("mails");
    for (String part : List.of("tmp", "new", "cur")) {
      Files.createDirectories(mails.resolve(part));
    }
    String rows = "sources:\n  - {name: clerk, kind: maildir, address: mails, every: 1s}\n";
    try (Collecting _ = start(rows(rows))) {
      deliver(mails, "1.a");
      assertEquals("Subject: 1.a", words(taken.poll(30, TimeUnit.SECONDS)));
      Files.move(mails.resolve("new/1.a"), mails.resolve("cur/1.a:2,S"));
      deliver(mails, "2.b");
      assertEquals("Subject: 2.b", words(taken.poll(30, TimeUnit.SECONDS)));
      assertTrue(Files.exists(mails.resolve("new/2.b")));
    }
    try (Collecting _ = start(rows(rows))) {
      deliver(mails, "3.c");
      assertEquals("Subject: 3.c", words(taken.poll(30, TimeUnit.SECONDS)));
      assertEquals(0, taken.size());
    }
  }

  /// As a mail server does it: written beside, then moved in one step.
  private static void deliver(Path mails, String name) throws IOException {
    Path draft = Files.writeString(mails.resolve("tmp").resolve(name), "Subject: " + name);
    Files.move(draft, mails.resolve("new").resolve(name));
  }

  private static String words(Fetched fetched) {
    return new String(fetched.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void rowsTakeEffectWhileItRuns() throws IOException, InterruptedException {
    Files.writeString(
        Files.createDirectories(home.resolve("in")).resolve("a.txt"), "The rule is withdrawn.");
    Files.writeString(
        Files.createDirectories(home.resolve("new")).resolve("b.txt"), "The rule is back.");
    String first = "sources:\n  - {name: first, kind: folder, address: in, every: 1s}\n";
    String second = "  - {name: second, kind: folder, address: new, every: 1s}\n";
    Watchlist rows = rows(first);
    try (Collecting _ = start(rows)) {
      assertEquals(Set.of(new SourceId("first")), watched.poll(30, TimeUnit.SECONDS));
      assertEquals(new SourceId("first"), taken.poll(30, TimeUnit.SECONDS).source());
      write(first + second);
      assertEquals(
          Set.of(new SourceId("first"), new SourceId("second")),
          watched.poll(30, TimeUnit.SECONDS));
      assertEquals(new SourceId("second"), taken.poll(30, TimeUnit.SECONDS).source());
      write("sources:\n" + second);
      assertEquals(Set.of(new SourceId("second")), watched.poll(30, TimeUnit.SECONDS));
      assertEquals(0, taken.size());
    }
  }
}
