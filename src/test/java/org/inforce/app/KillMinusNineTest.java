package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.inforce.model.Instrument;
import org.inforce.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process with signal 9 at random moments while it reads documents, starts it again until
/// it is done, and compares everything with a run that nobody disturbed. Homes are begun anew until
/// there were enough kills.
///
/// `src/test/crash/kill-minus-nine` runs it with 30 kills; here a few, so that it stays quick.
/// Proves nothing about power loss, where the disk itself forgets.
final class KillMinusNineTest {
  private static final int KILLS = Integer.getInteger("inforce.kills", 3);
  private static final long SEED = Long.getLong("inforce.seed", System.nanoTime());
  private static final int MOST_MILLISECONDS = 60;

  /// A folder of bundles that the stages of the product are to read; without it, little stages read
  /// a little corpus.
  private static final Optional<Path> BUNDLES =
      Optional.ofNullable(System.getProperty("inforce.bundles")).map(Path::of);

  private static final String STAGES =
      BUNDLES.isPresent() ? KilledChild.SHIPPED : KilledChild.LITTLE;
  private static final int DOCUMENTS = 24;
  private static final int INSTRUMENTS = 7;
  private static final List<String> TYPES =
      List.of(
          "introduced",
          "passed",
          "enacted",
          "effective",
          "challenged",
          "enjoined",
          "order-lifted",
          "delayed",
          "rescinded");

  @TempDir Path folder;

  @Test
  void whateverMomentItIsKilledAtNothingIsLostAndNothingIsDoneTwice() throws Exception {
    Random random = new Random(SEED);
    Path documents =
        BUNDLES.isPresent() ? BUNDLES.get().toAbsolutePath() : folder.resolve("documents");
    if (BUNDLES.isEmpty()) {
      write(Files.createDirectories(documents), random);
    }

    Path control = folder.resolve("control");
    undisturbed(control, documents);
    String expected = everything(control);

    int kills = 0;
    int homes = 0;
    while (kills < KILLS) {
      Path home = folder.resolve("home-" + ++homes);
      kills += killed(home, documents, random);
      assertEquals(expected, everything(home), "seed " + SEED + ", home " + homes);
    }
    System.out.println(
        "kill -9: "
            + kills
            + " kills in "
            + homes
            + " homes, each equal to the undisturbed run of "
            + expected.lines().filter(line -> line.startsWith("StoredDocument")).count()
            + " documents; seed "
            + SEED);
  }

  private void undisturbed(Path home, Path documents) throws Exception {
    Process child = start(home, documents);
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      assertTrue(out.lines().anyMatch(KilledChild.DONE::equals), "the child failed");
      assertEquals(0, child.waitFor());
    }
  }

  /// Kills it most often while it reads, sometimes while it opens the home.
  ///
  /// @return how often it was killed before it could finish
  private int killed(Path home, Path documents, Random random) throws Exception {
    for (int kills = 0; ; kills++) {
      Process child = start(home, documents);
      try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
        assertEquals(KilledChild.READY, out.readLine(), "the child failed to start");
        int lines = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(DOCUMENTS / 2);
        for (int line = 0; line < lines; line++) {
          out.readLine();
        }
        if (child.waitFor(random.nextLong(MOST_MILLISECONDS), TimeUnit.MILLISECONDS)) {
          assertEquals(0, child.exitValue(), "seed " + SEED);
          return kills;
        }
        child.destroyForcibly().waitFor();
      }
    }
  }

  private Process start(Path home, Path documents) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    // A killed process leaves the library that it unpacked.
    command.add("-Dorg.sqlite.tmpdir=" + folder);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(KilledChild.class.getName());
    command.add(home.toString());
    command.add(documents.toString());
    command.add(STAGES);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile()))
        .start();
  }

  /// Opens the home, checks it, and says all that it knows.
  private static String everything(Path folder) {
    try (Home home = KilledChild.opened(folder, STAGES)) {
      assertEquals(List.of(), new Verification(home.store(), home.search()).problems());
      Store store = home.store();
      assertTrue(store.counts().documents() >= DOCUMENTS, "documents are missing");
      assertTrue(store.counts().changes() > 10, "a run without changes proves nothing");
      StringBuilder all = new StringBuilder();
      store.documents().forEach(document -> all.append(document).append('\n'));
      for (Instrument instrument : store.instruments()) {
        all.append(instrument).append('\n');
        store.events(instrument.id()).forEach(event -> all.append(event).append('\n'));
        store.changes(instrument.id()).forEach(change -> all.append(change).append('\n'));
      }
      return all.append(store.quarantine()).append(store.counts()).toString();
    }
  }

  /// Stories of several instruments; some documents speak of two, some report what was reported.
  static void write(Path folder, Random random) throws IOException {
    List<String> lines = new ArrayList<>();
    LocalDate day = LocalDate.of(2025, 1, 6);
    for (int i = 0; i < DOCUMENTS; i++) {
      StringBuilder text = new StringBuilder("Report " + i + ".");
      for (int sentence = 0; sentence <= random.nextInt(3); sentence++) {
        text.append(" SB ")
            .append(100 + random.nextInt(INSTRUMENTS))
            .append(" was ")
            .append(TYPES.get(random.nextInt(TYPES.size())))
            .append(" on ")
            .append(day.plusDays(random.nextInt(-20, 20)))
            .append('.');
      }
      lines.add(
          "{\"id\":\"d%d\",\"publisher\":\"Harbor Post\",\"kind\":\"news\",\"published\":\"%s\",\"text\":\"%s\"}"
              .formatted(i, day, text));
      day = day.plusDays(random.nextInt(4));
    }
    Files.write(folder.resolve("one.jsonl"), lines.subList(0, DOCUMENTS / 2));
    Files.write(folder.resolve("two.jsonl"), lines.subList(DOCUMENTS / 2, DOCUMENTS));
  }
}
