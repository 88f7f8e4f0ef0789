package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.inforce.app.delivery.Receiver;
import org.inforce.store.Outbox;
import org.inforce.store.OutboxMessage;
import org.inforce.store.Parcel;
import org.inforce.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process with signal 9 at random moments between an event and the delivery of its alert:
/// before a message leaves, when it has arrived and before it is answered, and after. It is started
/// again until it is done; homes are begun anew until there were enough kills.
///
/// `src/test/crash/kill-delivery` runs it with 100 kills; here a few, so that it stays quick.
final class DeliveryKilledTest {
  private static final int KILLS = Integer.getInteger("inforce.kills", 3);
  private static final long SEED = Long.getLong("inforce.seed", System.nanoTime());
  private static final int MOST_POSTS = 12;
  private static final int MOST_MILLISECONDS = 40;

  @TempDir Path folder;
  private Receiver receiver;
  private Path documents;
  private int repeats;
  private int keys;

  @BeforeEach
  void start() throws IOException {
    receiver = new Receiver();
    documents = Files.createDirectories(folder.resolve("documents"));
    KillMinusNineTest.write(documents, new Random(SEED));
    Files.writeString(
        folder.resolve("channels.yaml"),
        Files.readString(Path.of("routes/channels.yaml"))
            .replace("private-addresses: false", "private-addresses: true"));
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void whateverMomentItIsKilledAtEachAlertArrivesUnderOneKeyWithOneContent() throws Exception {
    Path control = folder.resolve("control");
    assertTrue(isDone(control, Integer.MAX_VALUE, 0, false), "the child failed");
    Set<String> expected = messages(control);
    assertEquals(0, repeats, "without a kill nothing is sent twice");
    assertTrue(expected.size() > 10, "a run with few messages proves little");

    Random random = new Random(SEED);
    int kills = 0;
    int homes = 0;
    while (kills < KILLS) {
      Path home = folder.resolve("home-" + ++homes);
      receiver.posts.clear();
      while (!isDone(
          home,
          random.nextInt(MOST_POSTS),
          random.nextLong(MOST_MILLISECONDS),
          random.nextBoolean())) {
        kills++;
      }
      assertEquals(expected, messages(home), "seed " + SEED + ", home " + homes);
    }
    System.out.printf(
        "kill -9 between event and delivery: %d kills in %d homes, %d keys delivered, none lost,"
            + " none with two contents, %d repeats under the same key; seed %d%n",
        kills, homes, keys, repeats, SEED);
  }

  /// Runs the child, and kills it when so many posts have arrived, a while later or at once, while
  /// the last waits for its answer.
  ///
  /// @return whether it came to its end
  private boolean isDone(Path home, int posts, long milliseconds, boolean unanswered)
      throws Exception {
    Process child = child(home);
    AtomicInteger left = new AtomicInteger(posts);
    CompletableFuture<Boolean> reached = new CompletableFuture<>();
    if (posts == 0) {
      reached.complete(true);
    }
    receiver.onArrival(() -> {
      if (left.decrementAndGet() <= 0) {
        if (unanswered) {
          child.destroyForcibly();
        }
        reached.complete(true);
      }
    });
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      assertEquals(KilledChild.READY, out.readLine(), "the child failed to start");
      CompletableFuture.anyOf(reached, child.onExit()).get();
      boolean ended = child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      child.destroyForcibly().waitFor();
      return ended && child.exitValue() == 0;
    }
  }

  private Process child(Path home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            // A killed process leaves the library that it unpacked.
            "-Dorg.sqlite.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            KilledPostman.class.getName(),
            home.toString(),
            documents.toString(),
            folder.resolve("channels.yaml").toString(),
            receiver.address("200"))
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile()))
        .start();
  }

  /// Checks that each message of a home arrived, and returns their keys.
  private Set<String> messages(Path home) throws IOException {
    Map<String, Set<String>> contents = new TreeMap<>();
    for (Receiver.Post post : receiver.posts) {
      String key = post.headers().getOrDefault("webhook-id", List.of("no key")).getFirst();
      contents.computeIfAbsent(key, k -> new HashSet<>()).add(post.body());
    }
    contents.forEach((key, bodies) -> assertEquals(1, bodies.size(), key + " has two contents"));
    Set<String> messages = new TreeSet<>();
    Set<String> onRecord = new TreeSet<>();
    try (Store store = Store.open(home.resolve("corpus"))) {
      for (var instrument : store.instruments()) {
        String id = instrument.id().value();
        store.outbox(outbox -> outbox.told(KilledPostman.SUBSCRIPTION, id)).stream()
            .map(OutboxMessage::key)
            .forEach(messages::add);
        assertEquals(List.of(), store.outbox(o -> o.waiting(KilledPostman.SUBSCRIPTION, id)));
      }
      for (Parcel parcel : store.outbox((Outbox o) -> o.log(KilledPostman.SUBSCRIPTION))) {
        assertTrue(parcel.delivered().isPresent(), "not delivered: " + parcel);
        onRecord.add(new ObjectMapper().readTree(parcel.body()).get("key").asText());
      }
    }
    assertEquals(onRecord, contents.keySet(), "what arrived is what is on record");
    keys += contents.size();
    repeats += receiver.posts.size() - contents.size();
    return messages;
  }
}
