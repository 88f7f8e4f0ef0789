package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.inforce.alert.Dispatch;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.collect.WebFetcher;
import org.inforce.deliver.Channel;
import org.inforce.deliver.RetrySchedule;
import org.inforce.model.DocumentId;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is old, read from a folder and from the archive of a feed, in a process that is killed with
/// signal 9 at random moments and started again until it is done.
final class BackfillTest {
  private static final long SEED = Long.getLong("inforce.seed", System.nanoTime());
  private static final int PAGES = 5;
  private static final int ITEMS = 6;
  private static final int DOCUMENTS = PAGES * ITEMS;
  private static final int FILES = 300;

  @TempDir Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> broken = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          byte[] page = page(path).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/atom+xml");
          exchange.sendResponseHeaders(broken.contains(path) ? 500 : 200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI feed() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/0");
  }

  /// An archived feed (RFC 5005 section 4): each page names the one before it; the last names
  /// itself, which must not go on for ever.
  private static String page(String path) {
    int number = Integer.parseInt(path.substring(1));
    StringBuilder page =
        new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><title>Laws</title>")
            .append("<link rel='prev-archive' href='/")
            .append(Math.min(number + 1, PAGES - 1))
            .append("'/>");
    for (int i = 0; i < ITEMS; i++) {
      int item = number * ITEMS + i;
      page.append("<entry><id>urn:x:")
          .append(item)
          .append("</id><title>Report ")
          .append(item)
          .append("</title><content>")
          .append(words(item))
          .append("</content></entry>");
    }
    return page + "</feed>";
  }

  private static String words(int number) {
    return "Report "
        + number
        + ". SB "
        + (100 + number % 7)
        + " was enacted on "
        + LocalDate.of(2026, 11, 1).plusDays(number % 20)
        + ".";
  }

  private Path files(int many) throws IOException {
    Path files = folder.resolve("files");
    Path deep = Files.createDirectories(files.resolve("deep"));
    for (int i = 0; i < many; i++) {
      Files.writeString(deep.resolve("report-" + i + ".txt"), words(i));
    }
    return files;
  }

  /// Somebody who follows everything, so that anything that may ring does.
  private static void follow(Home home) {
    for (int i = 100; i < 107; i++) {
      Subscription subscription =
          new Subscription(
              "s" + i,
              "all",
              Optional.empty(),
              new Follow(Follow.Kind.INSTRUMENT, "SB-" + i),
              Set.of(),
              Frequency.IMMEDIATE,
              ZoneId.of("UTC"),
              Optional.empty(),
              List.of(Channel.parse("email:reader@example.org")),
              Set.of(),
              Optional.empty(),
              Instant.parse("2025-01-01T00:00:00Z"));
      home.writer()
          .transaction(t -> {
            t.outbox().save(Subscriptions.written(subscription));
            return 0;
          });
    }
  }

  private static int rung(Home home) {
    return new Dispatch(
            home.writer(),
            (channel, list, notice, attempts, now) -> new RetrySchedule.Verdict.Delivered())
        .run(Instant.parse("2100-01-01T00:00:00Z"));
  }

  @Test
  void aFolderKilledInTheMiddleIsReadOnceAndRingsNobody() throws Exception {
    killedUntilDone(files(FILES).toString(), FILES, 3);
  }

  @Test
  void theArchiveOfAFeedKilledInTheMiddleIsReadOnceAndRingsNobody() throws Exception {
    int starts = killedUntilDone(feed().toString(), DOCUMENTS, 3);
    assertEquals(Set.of("/0", "/1", "/2", "/3", "/4"), new TreeSet<>(asked));
    // A start goes on with the page that it was at.
    assertTrue(asked.size() <= PAGES + starts, asked.toString());
  }

  /// @return how often it was started
  private int killedUntilDone(String input, int documents, int kills) throws Exception {
    Random random = new Random(SEED);
    Path home = folder.resolve("home");
    try (Home begun = KilledBackfill.opened(home)) {
      follow(begun);
    }
    int starts = 0;
    int read = 0;
    int twice = 0;
    boolean done = false;
    while (!done) {
      Process child = start(home, input);
      starts++;
      int lines = starts > kills ? Integer.MAX_VALUE : 1 + random.nextInt(documents / kills);
      try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
        String line = "";
        for (int i = 0; i < lines && line != null; i++) {
          line = out.readLine();
          read += KilledBackfill.READ.equals(line) ? 1 : 0;
          twice += KilledBackfill.TWICE.equals(line) ? 1 : 0;
          done |= KilledBackfill.DONE.equals(line);
        }
        // The handle leaves the stream open.
        child.toHandle().destroyForcibly();
        // What it had printed before it died counts too.
        List<String> rest = out.lines().toList();
        read += (int) rest.stream().filter(KilledBackfill.READ::equals).count();
        twice += (int) rest.stream().filter(KilledBackfill.TWICE::equals).count();
        done |= rest.contains(KilledBackfill.DONE);
        child.waitFor();
      }
      assertTrue(starts < 20, "it never ends; seed " + SEED);
    }
    assertTrue(read <= documents, "seed " + SEED);
    // What was stored and not yet noted when the kill came is known by its bytes.
    assertTrue(read + twice <= documents + starts, twice + " looked at again, seed " + SEED);
    try (Home end = KilledBackfill.opened(home)) {
      assertEquals(documents, end.store().documents().size(), "seed " + SEED);
      assertEquals(List.of(), new Verification(end.store(), end.search()).problems());
      assertTrue(end.store().counts().changes() >= 7);
      List<String> changes = changes(end);
      end.pipeline().rebuild();
      assertEquals(changes, changes(end), "seed " + SEED);
      assertEquals(0, rung(end));
      end.pipeline()
          .add(LittleStages.fetched("SB 100 was rescinded on 2026-11-24.", Instant.now()));
      assertEquals(1, rung(end));
    }
    return starts;
  }

  private static List<String> changes(Home home) {
    return home.store().changes(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")).stream()
        .map(change -> change.key() + " " + change.change().after() + " " + change.document())
        .toList();
  }

  private Process start(Path home, String input) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    // A killed process leaves the library that it unpacked.
    command.add("-Dorg.sqlite.tmpdir=" + folder);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(KilledBackfill.class.getName());
    command.add(home.toString());
    command.add(input);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile()))
        .start();
  }

  @Test
  void whatCouldNotBeHadIsAskedForByTheNextBackfillAndNothingElse() {
    Path place = folder.resolve("home");
    broken.add("/3");
    List<Outcome<DocumentId>> outcomes = new ArrayList<>();
    try (Home home = KilledBackfill.opened(place);
        WebFetcher web = KilledBackfill.web()) {
      Backfill backfill = new Backfill(home, place, InstantSource.system(), into(outcomes));
      backfill.feed(KilledBackfill.feed(feed()), web);
      assertEquals(3 * ITEMS + 1, outcomes.size());
      assertEquals(
          "answered 500",
          switch (outcomes.getLast()) {
            case Outcome.Failed<DocumentId>(var problem) -> problem.cause();
            case Outcome.Done<DocumentId> _, Outcome.Skipped<DocumentId> _ -> "";
          });
      broken.clear();
      asked.clear();
      backfill.feed(KilledBackfill.feed(feed()), web);
      assertEquals(List.of("/3", "/4"), asked);
      assertEquals(DOCUMENTS, home.store().documents().size());
      asked.clear();
      backfill.feed(KilledBackfill.feed(feed()), web);
      assertEquals(List.of(), asked);
    }
  }

  private static Backfill.Course into(List<Outcome<DocumentId>> outcomes) {
    return new Backfill.Course() {
      @Override
      public void ahead(int number) {
        assertEquals(ITEMS, number);
      }

      @Override
      public void before() {
        throw new AssertionError("looked at again");
      }

      @Override
      public void read(List<Outcome<DocumentId>> some) {
        outcomes.addAll(some);
      }

      @Override
      public void settling() {
        // Nothing to show.
      }

      @Override
      public void unresolved(List<Problem> problems) {
        assertEquals(List.of(), problems);
      }
    };
  }

  @Test
  void aNewFileInTheFolderIsReadAndTheOthersAreNot() throws IOException {
    Path files = files(DOCUMENTS);
    Path place = folder.resolve("home");
    try (Home home = KilledBackfill.opened(place)) {
      List<Outcome<DocumentId>> outcomes = new ArrayList<>();
      int[] before = {0};
      Backfill backfill =
          new Backfill(
              home,
              place,
              InstantSource.system(),
              new Backfill.Course() {
                @Override
                public void ahead(int number) {
                  assertTrue(number >= DOCUMENTS);
                }

                @Override
                public void before() {
                  before[0]++;
                }

                @Override
                public void read(List<Outcome<DocumentId>> some) {
                  outcomes.addAll(some);
                }

                @Override
                public void settling() {
                  // Nothing to show.
                }

                @Override
                public void unresolved(List<Problem> problems) {
                  assertEquals(List.of(), problems);
                }
              });
      backfill.folder(new SourceId("old"), files);
      assertEquals(DOCUMENTS, outcomes.size());
      Files.writeString(files.resolve("new.txt"), "SB 9 was enacted on 2026-11-02.");
      backfill.folder(new SourceId("old"), files);
      assertEquals(DOCUMENTS + 1, outcomes.size());
      assertEquals(DOCUMENTS, before[0]);
    }
  }
}
