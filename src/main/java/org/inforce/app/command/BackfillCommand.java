package org.inforce.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.inforce.app.Backfill;
import org.inforce.app.Home;
import org.inforce.app.ShippedStages;
import org.inforce.app.Watchlist;
import org.inforce.app.World;
import org.inforce.collect.Manners;
import org.inforce.collect.Source;
import org.inforce.collect.SourceKind;
import org.inforce.collect.WebFetcher;
import org.inforce.collect.WebLimits;
import org.inforce.model.DocumentId;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Reads what is old.
@Command(
    name = "backfill",
    description =
        "Reads the archive of a feed, or a folder of many files, alerting nobody. Stopped, it goes"
            + " on where it was.")
final class BackfillCommand extends HomeCommand {
  private static final SourceId BY_HAND = new SourceId("added");

  @Parameters(
      paramLabel = "SOURCE|DIR",
      description =
          "A source of routes/sources.yaml that is a feed or a folder, or any folder of files.")
  private String input = "";

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "The rows of the sources; else routes/sources.yaml.")
  private Path sources;

  BackfillCommand(World world) {
    super(world);
  }

  @Override
  public Integer call() {
    Watchlist watchlist =
        Watchlist.read(
            sources == null ? world.root().resolve("routes").resolve("sources.yaml") : sources,
            world.environment());
    Optional<Source> source =
        watchlist.catalog().sources().stream()
            .filter(row -> row.id().value().equals(input))
            .findFirst();
    check(source);
    Tally tally = new Tally();
    try (Home home = openForWriting(folder(), new ShippedStages().stages(watchlist::facts));
        WebFetcher web =
            new WebFetcher(WebLimits.USUAL, () -> agent(watchlist), Manners.usual(world.clock()));
        Progress progress = new Progress(world, "Backfill")) {
      Backfill backfill = new Backfill(home, folder(), world.clock(), course(progress, tally));
      if (source.isPresent() && source.get().kind().isOfItems()) {
        backfill.feed(source.get(), web);
      } else {
        backfill.folder(
            source.map(Source::id).orElse(BY_HAND),
            source.map(row -> folder().resolve(row.address())).orElseGet(() -> Path.of(input)));
      }
    }
    tally.print(screen());
    return tally.isEmpty() ? Commands.NOTHING : Commands.DONE;
  }

  private void check(Optional<Source> source) {
    if (source.isEmpty() && !Files.isDirectory(Path.of(input))) {
      throw new ParameterException(
          spec.commandLine(), "'" + input + "' is neither a source that is watched nor a folder");
    }
    if (source.isPresent()
        && !source.get().kind().isOfItems()
        && source.get().kind() != SourceKind.FOLDER) {
      throw new ParameterException(
          spec.commandLine(),
          "'" + input + "' is a " + source.get().kind().code() + ", which has no archive");
    }
  }

  private static String agent(Watchlist watchlist) {
    return "Inforce" + watchlist.catalog().contact().map(who -> " (+" + who + ")").orElse("");
  }

  private static Backfill.Course course(Progress progress, Tally tally) {
    return new Backfill.Course() {
      @Override
      public void ahead(int number) {
        progress.ahead(number);
      }

      @Override
      public void before() {
        progress.before();
        tally.count(new Outcome.Skipped<>("read by an earlier backfill"));
      }

      @Override
      public void read(List<Outcome<DocumentId>> outcomes) {
        outcomes.forEach(tally::count);
        progress.step();
      }

      @Override
      public void settling() {
        progress.say("what follows from all of them is worked out");
      }

      @Override
      public void unresolved(List<Problem> problems) {
        problems.forEach(tally::unresolved);
      }
    };
  }
}
