package org.inforce.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.app.ParsePage;
import org.inforce.app.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Title, day and main text of pages.
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Finds the title, the day of publication and the main text of pages.")
final class ParseCommand implements Callable<Integer> {
  private final World world;

  @Parameters(
      paramLabel = "PAGES.jsonl",
      description = "A line: {\"id\", \"path\", \"url\"}; a relative path starts at this file.")
  private Path pages;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT.jsonl",
      description =
          "Where the answers go, a line each: {\"id\", \"title\", \"published\", \"text\"}.")
  private Path out;

  ParseCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    ParsePage reader = new ParsePage();
    Path folder = Optional.ofNullable(pages.toAbsolutePath().getParent()).orElse(Path.of(""));
    return JsonLines.codeFor(
        JsonLines.convert(pages, out, world.err(), line -> reader.read(line, folder)), world.err());
  }
}
