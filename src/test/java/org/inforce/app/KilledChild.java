package org.inforce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;

/// The process that {@link KillMinusNineTest} kills: reads all bundles in a folder into a home, as
/// published, and follows with the index as it goes.
///
/// Arguments: the folder of the home, the folder of the bundles, and whether the stages of the
/// product (`shipped`) or those of {@link LittleStages} (`little`) read them.
public final class KilledChild {
  /// Printed once the home is open: from now on every moment is a moment of work.
  static final String READY = "ready";

  /// Printed, with a number, after each document that was not read before.
  static final String READ = "read ";

  static final String SHIPPED = "shipped";
  static final String LITTLE = "little";
  static final String DONE = "done";
  private static final int COMMIT_EVERY = 7;
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

  private KilledChild() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    List<Fetched> bundles = bundles(Path.of(arguments[1]));
    System.out.println(READY);
    try (Home home = opened(folder, arguments[2])) {
      int read = 0;
      for (Fetched line : Bundle.asPublished(bundles)) {
        boolean isNew =
            home.pipeline().add(line).stream().noneMatch(Outcome.Skipped.class::isInstance);
        if (isNew) {
          home.search().catchUp();
          if (++read % COMMIT_EVERY == 0) {
            home.search().commit();
          }
          System.out.println(READ + read);
        }
      }
      home.pipeline().advance();
      home.search().catchUp();
    }
    System.out.println(DONE);
  }

  static Home opened(Path folder, String stages) {
    return Home.openForWriting(
        folder.resolve("corpus"),
        folder.resolve("index"),
        stages.equals(SHIPPED) ? new ShippedStages().stages() : LittleStages.stages(),
        InstantSource.fixed(NOW));
  }

  static List<Fetched> bundles(Path folder) {
    try (Stream<Path> files = Files.walk(folder, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .map(KilledChild::fetched)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static Fetched fetched(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Fetched(
          new SourceId("files"),
          file.toUri(),
          "application/octet-stream",
          NOW,
          Originals.sha256(bytes),
          bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
