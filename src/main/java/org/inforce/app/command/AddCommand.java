package org.inforce.app.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.ListText;
import org.inforce.collect.Collector;
import org.inforce.collect.FileReader;
import org.inforce.collect.Manners;
import org.inforce.collect.WebFetcher;
import org.inforce.collect.WebLimits;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.RecordedChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Reads files now.
@Command(
    name = "add",
    description = "Reads files, folders and pages now. What cannot be read is kept and named.")
final class AddCommand extends HomeCommand {
  private static final int MANY = 5;
  private static final int MOST_CHANGES = 20;
  private static final long LARGEST_FILE = 64L << 20;
  private static final String AGENT = "Inforce (a person asks)";
  private static final SourceId BY_HAND = new SourceId("added");

  @Parameters(
      paramLabel = "FILE|DIR|URL",
      arity = "0..*",
      description = "What to read: files, folders with all below them, http and https addresses.")
  private List<String> inputs = List.of();

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
    List<URI> addresses = addresses();
    try (Home home = openForWriting();
        WebFetcher web =
            new WebFetcher(WebLimits.USUAL, () -> AGENT, Manners.usual(world.clock()))) {
      Tally tally = new Tally();
      Instant began = world.clock().instant();
      if (retry) {
        home.pipeline().retry().forEach(tally::count);
      }
      addresses.forEach(
          address -> read(home, Collector.get(web, BY_HAND, address, world.clock()), tally));
      read(home, files, tally);
      home.search().catchUp();
      home.search().catchUpMeaning();
      tally.print(screen());
      brought(home, began);
      return tally.isEmpty() ? Commands.NOTHING : tally.isVain() ? Commands.FAILED : Commands.DONE;
    }
  }

  /// What changed by it.
  private void brought(Home home, Instant began) {
    List<RecordedChange> changes =
        home.store().changes(began, world.clock().instant().plusNanos(1));
    if (changes.isEmpty()) {
      return;
    }
    screen().gap();
    List<RecordedChange> first = changes.subList(0, Math.min(MOST_CHANGES, changes.size()));
    new ListText(screen()).changes(first, ChangesCommand.names(home, first));
    if (changes.size() > first.size()) {
      screen().line("and " + (changes.size() - first.size()) + " more: inforce changes");
    }
  }

  private void read(Home home, List<Path> files, Tally tally) {
    FileReader reader = new FileReader(LARGEST_FILE, world.clock());
    if (files.size() < MANY || !world.terminal()) {
      files.forEach(file -> read(home, reader.read(BY_HAND, file), tally));
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
        read(home, reader.read(BY_HAND, file), tally);
        bar.step();
      }
    }
  }

  private static void read(Home home, Outcome<Fetched> fetched, Tally tally) {
    switch (fetched) {
      case Outcome.Done<Fetched>(Fetched original) ->
          home.pipeline().add(original).forEach(tally::count);
      case Outcome.Skipped<Fetched>(String reason) -> tally.count(new Outcome.Skipped<>(reason));
      case Outcome.Failed<Fetched>(Problem problem) -> tally.notHad(problem);
    }
  }

  private static boolean isAddress(String input) {
    return input.startsWith("http://") || input.startsWith("https://");
  }

  private List<URI> addresses() {
    List<URI> addresses = new ArrayList<>();
    for (String input : inputs) {
      if (isAddress(input)) {
        try {
          addresses.add(new URI(input));
        } catch (URISyntaxException e) {
          throw new ParameterException(
              spec.commandLine(), "'" + input + "' is no address: " + e.getReason(), e);
        }
      }
    }
    return addresses;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (String input : inputs) {
      if (!isAddress(input)) {
        Path path = Path.of(input);
        if (!Files.exists(path)) {
          throw new ParameterException(spec.commandLine(), "there is no file or folder " + input);
        }
        files.addAll(FileReader.files(path));
      }
    }
    return files;
  }
}
