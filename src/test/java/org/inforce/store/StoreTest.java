package org.inforce.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inforce.model.Fetched;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
  private static final Instant NOW = Instant.parse("2026-02-10T09:00:00.123456Z");

  @TempDir Path folder;

  @Test
  void anOriginalIsKeptByteForByteUnderItsHash() throws IOException {
    try (StoreWriter writer = StoreWriter.open(folder)) {
      Fetched fetched = fetched("grüße\u0000");
      assertTrue(writer.accept(fetched).isNew());

      Path file =
          folder
              .resolve("originals")
              .resolve(fetched.sha256().substring(0, 2))
              .resolve(fetched.sha256());
      assertArrayEquals(fetched.bytes(), Files.readAllBytes(file));
      assertEquals(
          List.of(file), writer.store().originals().files().toList(), "no temporary file is left");
      Original original = writer.store().originalRecord(fetched.sha256()).orElseThrow();
      assertEquals(Instant.parse("2026-02-10T09:00:00.123Z"), original.fetched());
      assertEquals(1, original.accepted());
    }
  }

  @Test
  void theSameBytesAreAcceptedOnce() {
    try (StoreWriter writer = StoreWriter.open(folder)) {
      assertTrue(writer.accept(fetched("one")).isNew());
      assertFalse(writer.accept(fetched("one")).isNew());
      assertEquals(1, writer.store().counts().originals());
    }
  }

  @Test
  void aHashThatDoesNotFitTheBytesIsRefused() {
    try (StoreWriter writer = StoreWriter.open(folder)) {
      Fetched right = fetched("one");
      Fetched wrong =
          new Fetched(
              right.source(),
              right.address(),
              right.mediaType(),
              right.at(),
              fetched("two").sha256(),
              right.bytes());
      assertThrows(IllegalArgumentException.class, () -> writer.accept(wrong));
      assertEquals(0, writer.store().counts().originals());
    }
  }

  @Test
  void aNameNeverLeadsOutOfTheFolder() {
    try (StoreWriter writer = StoreWriter.open(folder)) {
      Originals originals = writer.store().originals();
      assertThrows(IllegalArgumentException.class, () -> originals.bytes("../../etc/passwd"));
    }
  }

  @Test
  void aTransactionThatFailsLeavesNothing() {
    try (StoreWriter writer = StoreWriter.open(folder)) {
      String sha256 = writer.accept(fetched("one")).original().sha256();
      assertThrows(
          IllegalStateException.class,
          () ->
              writer.transaction(transaction -> {
                transaction.beginUnit();
                transaction.quarantine(sha256, new Problem("one", "parse", "bad"), NOW);
                throw new IllegalStateException("killed here");
              }));
      assertEquals(List.of(), writer.store().quarantine());
      assertEquals(0, writer.store().counts().sequence());
      assertEquals(1, writer.store().pending().size());
    }
  }

  @Test
  void aWishIsWrittenBesideTheWriterAndWaitsForItsTransaction() {
    try (StoreWriter writer = StoreWriter.open(folder);
        Store beside = Store.open(folder)) {
      CompletableFuture<Boolean> wish =
          writer.transaction(transaction -> {
            transaction.outbox().save(follower("first"));
            return CompletableFuture.supplyAsync(() ->
                beside.wish(wishes -> {
                  wishes.outbox().save(follower("second"));
                  return true;
                }));
          });
      assertTrue(wish.join());
      List<Follower> both = writer.transaction(transaction -> transaction.outbox().savedAfter(0));
      assertEquals(List.of("first", "second"), both.stream().map(Follower::id).toList());
    }
  }

  /// It takes ten seconds, for so long waits the first try.
  @Test
  void aWishWaitsForAWriterOfMinutesAndSaysSo() {
    try (StoreWriter writer = StoreWriter.open(folder);
        Store beside = Store.open(folder)) {
      CountDownLatch told = new CountDownLatch(1);
      CompletableFuture<Boolean> wish =
          writer.transaction(transaction -> {
            transaction.outbox().save(follower("first"));
            CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() ->
                    Turn.wish(
                        beside,
                        told::countDown,
                        wishes -> {
                          wishes.outbox().save(follower("second"));
                          return true;
                        }));
            await(told);
            return waiting;
          });
      assertTrue(wish.join());
      assertEquals(2, writer.transaction(all -> all.outbox().savedAfter(0)).size());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(60, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Follower follower(String id) {
    return new Follower(id, id, "search dust", "{}", NOW, Optional.empty());
  }

  @Test
  void aSecondWriterIsRefusedAndTheFirstIsNamed() {
    try (StoreWriter writer = StoreWriter.open(folder)) {
      StoreException refused = assertThrows(StoreException.class, () -> StoreWriter.open(folder));
      assertTrue(
          String.valueOf(refused.getMessage()).contains("process " + ProcessHandle.current().pid()),
          refused.getMessage());
      assertEquals(0, writer.store().counts().documents());
    }
    StoreWriter.open(folder).close();
  }

  @Test
  void readersAskBesideTheWriter() {
    try (StoreWriter writer = StoreWriter.open(folder);
        Store reader = Store.open(folder)) {
      writer.accept(fetched("one"));
      assertEquals(1, reader.counts().originals());
    }
  }

  @Test
  void aFolderWithoutAStoreAnswersThatThereIsNothing() {
    try (Store store = Store.open(folder.resolve("new"))) {
      assertEquals(List.of(), store.documents());
      assertEquals(1, store.counts().generation());
      assertEquals(List.of(), store.integrityProblems());
    }
  }

  @Test
  void aStoreOfANewerProgramIsRefused() throws SQLException {
    StoreWriter.open(folder).close();
    Database database = new Database(folder.resolve(Store.FILE));
    try (Connection connection = database.connect(true);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE flyway_schema_history SET version = '99'");
    }
    StoreException refused = assertThrows(StoreException.class, () -> StoreWriter.open(folder));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("newer inforce (schema 99"),
        refused.getMessage());
    assertThrows(StoreException.class, () -> Store.open(folder));
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Files.writeString(folder.resolve(Store.FILE), "this is no database at all, whatever its name");
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
    assertTrue(String.valueOf(refused.getMessage()).contains(Store.FILE), refused.getMessage());
  }

  @Test
  void commitsAreOnTheDiskBeforeTheyAreAcknowledged() throws SQLException {
    StoreWriter.open(folder).close();
    Database database = new Database(folder.resolve(Store.FILE));
    try (Connection connection = database.connect(true);
        Statement statement = connection.createStatement()) {
      assertEquals("wal", statement.executeQuery("PRAGMA journal_mode").getString(1));
      assertEquals(2, statement.executeQuery("PRAGMA synchronous").getInt(1), "FULL");
    }
  }

  @Test
  void theProgramKnowsTheNewestMigration() throws IOException, URISyntaxException {
    Path migrations = Path.of(Schema.class.getResource("migration").toURI());
    try (Stream<Path> files = Files.list(migrations)) {
      List<Integer> versions =
          files
              .map(file -> file.getFileName().toString())
              .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
              .sorted()
              .toList();
      assertEquals(Schema.VERSION, versions.getLast());
      assertEquals(Schema.MIGRATIONS, versions.size());
    }
  }

  @Test
  void theHealthOfASourceKeepsWhenItLastAnswered() {
    SourceId source = new SourceId("gazette");
    Problem problem = new Problem("gazette", "collect", "timed out after 20 s");
    try (StoreWriter writer = StoreWriter.open(folder)) {
      writer.asked(
          PollResult.watched(source, Instant.parse("2026-02-10T09:00:00Z"), Optional.empty(), 1));
      writer.asked(
          PollResult.watched(
              source, Instant.parse("2026-02-10T10:00:00Z"), Optional.of(problem), 0));
      writer.asked(
          PollResult.watched(
              source, Instant.parse("2026-02-10T11:00:00Z"), Optional.of(problem), 0));

      SourceHealth health = writer.store().sources().getFirst();
      assertEquals(Optional.of(Instant.parse("2026-02-10T09:00:00Z")), health.answered());
      assertEquals(Instant.parse("2026-02-10T11:00:00Z"), health.asked());
      assertEquals(2, health.failures());
      assertEquals(Optional.of("timed out after 20 s"), health.lastProblem());
      assertEquals(new SourceHealth.Totals(3, 2, 1), health.totals());
      assertEquals(
          List.of("2026-02-10T11:00:00Z", "2026-02-10T10:00:00Z"),
          health.recent().stream().map(failure -> failure.at().toString()).toList());

      writer.asked(
          PollResult.watched(source, Instant.parse("2026-02-10T12:00:00Z"), Optional.empty(), 0));
      assertEquals(0, writer.store().sources().getFirst().failures());
      assertEquals(
          Optional.of(Instant.parse("2026-02-10T09:00:00Z")),
          writer.store().sources().getFirst().brought());
    }
  }

  private static Fetched fetched(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Fetched(
        new SourceId("test"),
        URI.create("https://example.org/one"),
        "text/plain",
        NOW,
        Originals.sha256(bytes),
        bytes);
  }
}
