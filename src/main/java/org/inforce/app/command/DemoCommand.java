package org.inforce.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.app.delivery.Postage;
import org.inforce.cli.ListText;
import org.inforce.cli.Screen;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.SourceId;
import org.inforce.search.answer.Wording;
import org.inforce.store.Counts;
import org.inforce.store.Originals;
import org.inforce.store.RecordedChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the product on the bundled documents.
@Command(
    name = "demo",
    description =
        "Reads the bundled documents as if each had come on the day of its publication, shows what"
            + " changed, and serves the page.")
final class DemoCommand extends HomeCommand {
  @Option(names = "--no-serve", description = "Do not serve the web page.")
  private boolean silent;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where the page is served, on 127.0.0.1 alone (default ${DEFAULT-VALUE}).")
  private int port;

  DemoCommand(World world) {
    super(world);
  }

  @Override
  public Integer call() {
    Path folder = namedFolder().orElseGet(DemoCommand::throwAway);
    try (Serving serving = new Serving();
        Home home = openForWriting(folder)) {
      Screen screen = screen();
      List<Fetched> stories = stories();
      screen.line("Reading " + stories.size() + " stories of corpus/sample …");
      world.out().flush();
      List<Outcome<DocumentId>> outcomes = home.pipeline().addAsPublished(stories);
      home.pipeline().advance();
      home.search().catchUp();
      home.search().commit();
      long failed = outcomes.stream().filter(o -> o instanceof Outcome.Failed<DocumentId>).count();
      show(home, screen);
      summary(home.store().counts(), failed, screen);
      screen.line("Home: " + folder);
      String named = folder.toString().contains(" ") ? "'" + folder + "'" : folder.toString();
      screen.line("Ask:  ./inforce status \"No Secret Police Act\" --home " + named);
      world.out().flush();
      if (!silent) {
        serving.untilStopped(
            home, new PageAccess().setup(home, world, port, Postage.read(channels())), world);
      }
      return failed > 0 ? Commands.FAILED : Commands.DONE;
    }
  }

  private static Path throwAway() {
    try {
      return Files.createTempDirectory("inforce-demo-");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for the demo", e);
    }
  }

  private List<Fetched> stories() {
    Path sample = world.root().resolve("corpus/sample");
    List<Fetched> stories = new ArrayList<>();
    try (Stream<Path> folders = Files.list(sample)) {
      for (Path folder : folders.sorted().toList()) {
        Path file = folder.resolve("documents.jsonl");
        if (Files.exists(file)) {
          byte[] bytes = Files.readAllBytes(file);
          stories.add(
              new Fetched(
                  new SourceId("sample"),
                  file.toUri(),
                  "application/octet-stream",
                  world.clock().instant(),
                  Originals.sha256(bytes),
                  bytes));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled documents in " + sample, e);
    }
    return stories;
  }

  private void show(Home home, Screen screen) {
    screen.gap();
    home.store()
        .instruments()
        .forEach(instrument -> {
          List<RecordedChange> changes = home.store().changes(instrument.id());
          if (!changes.isEmpty()) {
            screen.line(
                screen.paint().strong(Wording.name(instrument))
                    + screen.paint().faint("  " + Wording.code(instrument.type())));
            new ListText(screen).changesOf(changes);
            screen.gap();
          }
        });
  }

  private static void summary(Counts counts, long failed, Screen screen) {
    screen.line(
        counts.documents()
            + " documents read, "
            + failed
            + " could not be; "
            + counts.instruments()
            + " laws, orders and rules, "
            + counts.proceedings()
            + " court cases, "
            + counts.events()
            + " events, "
            + counts.changes()
            + " changes of status.");
  }
}
