package org.inforce.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.inforce.app.AnnotateLine;
import org.inforce.app.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What stands in each text: dates, citations, and what a docket entry, notice or directive says.
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Finds dates, citations, docket events, notice dates and duties in texts.")
final class AnnotateCommand implements Callable<Integer> {
  private final World world;

  @Parameters(
      paramLabel = "IN.jsonl",
      description = "A line: {\"id\", \"text\", \"date\", \"kind\"}.")
  private Path in;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT.jsonl",
      description = "Where the answers go, a line each.")
  private Path out;

  AnnotateCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    AnnotateLine reader = new AnnotateLine();
    return JsonLines.codeFor(
        JsonLines.convert(in, out, world.err(), reader::annotate), world.err());
  }
}
