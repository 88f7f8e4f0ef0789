package org.inforce.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Reads files now.
@Command(
    name = "add",
    description = "Reads files and folders now. What cannot be read is kept and named.")
final class AddCommand extends HomeCommand {
  private static final int MANY = 5;
  private static final SourceId BY_HAND = new SourceId("added");

  @Parameters(paramLabel = "FILE|DIR", arity = "0..*", description = "What to read.")
  private List<Path> inputs = List.of();

  @Option(names = "--retry", description = "Try again what could not be read before.")
  private boolean retry;

  AddCommand(World world) {
    super(world);
  }

  @Override
  public Integer call() {
    if (inputs.isEmpty() && !retry) {
      throw new ParameterException(spec.commandLine(), "name a file or folder to read, or --retry");
    }
    List<Path> files = files();
    try (Home home = openForWriting()) {
      Tally tally = new Tally();
      if (retry) {
        home.pipeline().retry().forEach(tally::count);
      }
      read(home, files, tally);
      home.search().catchUp();
      tally.print(screen());
      return tally.isEmpty() ? Commands.NOTHING : Commands.DONE;
    }
  }

  private void read(Home home, List<Path> files, Tally tally) {
    if (files.size() < MANY || !world.terminal()) {
      files.forEach(file -> read(home, file, tally));
      return;
    }
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setInitialMax(files.size())
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(200)
            .build()) {
      for (Path file : files) {
        read(home, file, tally);
        bar.step();
      }
    }
  }

  private void read(Home home, Path file, Tally tally) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Fetched fetched =
          new Fetched(
              BY_HAND,
              file.toAbsolutePath().normalize().toUri(),
              "application/octet-stream",
              world.clock().instant(),
              Originals.sha256(bytes),
              bytes);
      home.pipeline().add(fetched).forEach(tally::count);
    } catch (IOException e) {
      tally.unreadable(file, e);
    }
  }

  /// Every file below the inputs, in the order of their names; hidden ones are left out.
  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new ParameterException(spec.commandLine(), "there is no file or folder " + input);
      }
      try (Stream<Path> below = Files.walk(input)) {
        below
            .filter(Files::isRegularFile)
            .filter(file -> file.equals(input) || !file.getFileName().toString().startsWith("."))
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot list " + input, e);
      }
    }
    return files;
  }
}
