package org.inforce.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.inforce.app.DecisionDesk;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.Stages;
import org.inforce.app.World;
import org.inforce.model.Instrument;
import org.inforce.store.AskedDecisions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions are made by command while another inforce writes to the home: that one makes them.
final class ReviewBesideRunTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-02-10T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Home running;

  @BeforeEach
  void start() {
    Stages stages = LittleStages.resolving();
    running = Home.openForWriting(folder.resolve("corpus"), folder.resolve("index"), stages, NOW);
    for (String text :
        List.of("SB 627 was enacted on 2025-09-20.", "AB 99 was enjoined on 2025-10-01.")) {
      running.pipeline().add(LittleStages.fetched(text, NOW.instant().minusSeconds(86_400)));
    }
    running.search().catchUp();
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private int run(String... arguments) {
    World world =
        new World(
            folder, Map.of(), NOW, new PrintWriter(out, true), new PrintWriter(err, true), false);
    return Commands.run(world, arguments);
  }

  /// Runs a command while the one that writes looks what is asked of it.
  private int runAnswered(String... arguments) {
    DecisionDesk desk = new DecisionDesk(running, NOW);
    CompletableFuture<Integer> command = CompletableFuture.supplyAsync(() -> run(arguments));
    while (!command.isDone()) {
      desk.open();
    }
    return command.join();
  }

  private List<String> instruments() {
    return running.store().instruments().stream().map(Instrument::id).map(i -> i.value()).toList();
  }

  @Test
  void theOneThatWritesDecidesAndSaysSo() {
    List<String> two = instruments();

    int done = runAnswered("review", "merge", two.get(0), two.get(1), "--by", "ann");

    assertEquals(0, done, err.toString());
    assertTrue(out.toString().contains("Decision 1 is on record"), out.toString());
    assertEquals(1, instruments().size());
    assertEquals("ann", running.store().decisions(d -> d.find(1)).orElseThrow().by());
    assertEquals(0, runAnswered("review", "undo", "1"), err.toString());
    assertEquals(2, instruments().size());
    assertEquals(List.of(), running.store().askedDecisions(AskedDecisions::pending));
  }

  @Test
  void whatIsWrongWithItIsSaidByTheOneThatWrites() {
    assertEquals(2, runAnswered("review", "undo", "7"));
    assertTrue(err.toString().contains("7"), err.toString());
    assertEquals(List.of(), running.store().decisions(d -> d.all()));
  }

  @Test
  void withoutAnAnswerNothingIsDecidedNorLater() {
    assertEquals(3, run("review", "merge", "one", "other", "--wait", "0"));
    assertTrue(err.toString().contains("nothing was decided"), err.toString());
    assertEquals(List.of(), running.store().askedDecisions(AskedDecisions::pending));
  }
}
