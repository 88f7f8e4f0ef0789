package org.inforce.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.app.Home;
import org.inforce.app.ShippedStages;
import org.inforce.app.Stages;
import org.inforce.app.World;
import org.inforce.cli.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that works on a home: the folder that holds `corpus/` and `index/`.
@Command(mixinStandardHelpOptions = true)
abstract class HomeCommand implements Callable<Integer> {
  final World world;

  @Spec CommandSpec spec;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description =
          "The folder with corpus/ and index/ (else INFORCE_HOME, else the program's own folder).")
  private Path home;

  HomeCommand(World world) {
    this.world = world;
  }

  /// The folder the user named, by option or variable.
  final Optional<Path> namedFolder() {
    return Optional.ofNullable(home)
        .or(() ->
            Optional.ofNullable(world.environment().get("INFORCE_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of));
  }

  final Path folder() {
    return namedFolder().orElse(world.root());
  }

  /// How messages leave: the rows beside the home, else those of the program.
  final Path channels() {
    Path own = folder().resolve("routes").resolve("channels.yaml");
    return Files.exists(own) ? own : world.root().resolve("routes").resolve("channels.yaml");
  }

  /// Opens the home for asking.
  final Home open() {
    Path folder = folder();
    if (!Files.isDirectory(folder.resolve("corpus"))) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no home in "
              + folder
              + ": 'inforce add FILE… --home "
              + folder
              + "' makes one");
    }
    return Home.open(folder.resolve("corpus"), folder.resolve("index"));
  }

  /// Opens the home for asking, and for what people may write beside an inforce that runs; makes
  /// one where there is none.
  final Home openOrMake() {
    return Home.open(folder().resolve("corpus"), folder().resolve("index"));
  }

  /// Says why a command takes longer than usual.
  final void sayItWaits() {
    world
        .err()
        .println(
            "inforce: another inforce is writing, as at the end of a backfill; waiting for it …");
    world.err().flush();
  }

  /// Opens the home for reading documents into it; makes one where there is none.
  final Home openForWriting() {
    return openForWriting(folder());
  }

  final Home openForWriting(Path folder) {
    return openForWriting(folder, new ShippedStages().stages());
  }

  final Home openForWriting(Path folder, Stages stages) {
    return Home.openForWriting(
        folder.resolve("corpus"), folder.resolve("index"), stages, world.clock());
  }

  /// Today, UTC.
  final LocalDate today() {
    return LocalDate.ofInstant(world.clock().instant(), ZoneOffset.UTC);
  }

  final Screen screen() {
    return Screen.of(world.out(), world.terminal(), world.environment());
  }
}
