package org.inforce.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.inforce.app.Bundle;
import org.inforce.app.ShippedStages;
import org.inforce.app.World;
import org.inforce.cli.ReadingText;
import org.inforce.cli.Screen;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What one document says, without recording it.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "What a document says happened; nothing is recorded.")
final class ReadCommand implements Callable<Integer> {
  private final World world;

  @Parameters(paramLabel = "FILE", description = "A document, or a file of many (JSON lines).")
  private Path file;

  @Option(names = "--explain", description = "Also why we think so, and what was considered.")
  private boolean explain;

  ReadCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    Fetched fetched = fetched();
    List<Fetched> documents = Bundle.isBundle(fetched) ? Bundle.lines(fetched) : List.of(fetched);
    ReadingText text =
        new ReadingText(Screen.of(world.out(), world.terminal(), world.environment()), explain);
    ShippedStages stages = new ShippedStages();
    int failed = 0;
    for (Fetched document : documents) {
      switch (stages.read(document)) {
        case Outcome.Done<Reading>(Reading reading) -> text.print(reading);
        case Outcome.Skipped<Reading>(String reason) -> {
          failed++;
          world.err().println("inforce: " + document.address() + " " + reason);
        }
        case Outcome.Failed<Reading>(Problem problem) -> {
          failed++;
          world.err().println("inforce: " + problem.input() + ": " + problem.cause());
        }
      }
    }
    return failed == 0 ? Commands.DONE : Commands.FAILED;
  }

  private Fetched fetched() {
    if (!Files.isRegularFile(file)) {
      throw new Failure("there is no file " + file);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Fetched(
          new SourceId("read"),
          file.toAbsolutePath().normalize().toUri(),
          "application/octet-stream",
          world.clock().instant(),
          Originals.sha256(bytes),
          bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
