package org.inforce.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.inforce.app.Folders;
import org.inforce.app.World;
import picocli.CommandLine.Command;

/// Does a little of everything, for the launcher to learn which classes a start needs.
@Command(
    name = "warm-up",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Does a little of everything, for the launcher's start-up cache.")
final class WarmUpCommand implements Callable<Integer> {
  private final World world;

  WarmUpCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    World silent =
        new World(world.root(), world.environment(), world.clock(), nowhere, world.err(), true);
    try {
      Path folder = Files.createTempDirectory("inforce-warm-up-");
      try {
        for (String[] command : commands(folder)) {
          Commands.run(silent, command);
        }
      } finally {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot warm up", e);
    }
    return Commands.DONE;
  }

  private List<String[]> commands(Path folder) throws IOException {
    try (Stream<Path> stories = Files.list(world.root().resolve("corpus/sample"))) {
      Path story = stories.sorted().findFirst().orElseThrow().resolve("documents.jsonl");
      String home = folder.resolve("home").toString();
      return List.of(
          new String[] {"--help"},
          new String[] {"add", story.toString(), "--home", home},
          new String[] {"search", "law", "in", "effect", "--home", home},
          new String[] {"status", "law", "--home", home},
          new String[] {"timeline", "order", "--json", "--home", home},
          new String[] {"changes", "--home", home},
          new String[] {"deadlines", "--home", home},
          new String[] {"track", story.toString(), "--out", folder.resolve("out.json").toString()});
    }
  }
}
