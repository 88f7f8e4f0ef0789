package org.inforce.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.inforce.app.Collecting;
import org.inforce.app.Home;
import org.inforce.app.Receiving;
import org.inforce.app.ShippedStages;
import org.inforce.app.Watchlist;
import org.inforce.app.World;
import org.inforce.app.delivery.CamelCourier;
import org.inforce.app.delivery.Postage;
import org.inforce.app.delivery.Postman;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.SourceId;
import org.inforce.store.PollResult;
import org.inforce.store.StoreWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs until stopped.
@Command(
    name = "run",
    description =
        "Collects from the sources in routes/, reads, sends alerts, and serves the page until"
            + " stopped.")
final class RunCommand extends HomeCommand {
  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);
  private static final Duration TICK = Duration.ofSeconds(30);

  /// Between two rounds of the postman.
  private static final Duration ROUND = Duration.ofSeconds(5);

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where the page is served, on 127.0.0.1 alone (default ${DEFAULT-VALUE}).")
  private int port;

  @Mixin private PageAccess access = new PageAccess();

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description = "The rows of the sources; else routes/sources.yaml.")
  private Path sources;

  RunCommand(World world) {
    super(world);
  }

  @Override
  public Integer call() {
    Path routes = world.root().resolve("routes");
    Watchlist watchlist =
        Watchlist.read(
            sources == null ? routes.resolve("sources.yaml") : sources, world.environment());
    Postage postage = Postage.read(channels());
    try (Serving serving = new Serving();
        Home home = openForWriting(folder(), new ShippedStages().stages(watchlist::facts));
        ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor();
        Collecting _ =
            Collecting.start(
                routes,
                folder(),
                watchlist,
                fetched -> add(home, fetched),
                home.store()::hasOriginalOf,
                health(home.writer()),
                world.clock());
        Receiving receiving = new Receiving(watchlist, home, world.clock());
        CamelCourier courier = new CamelCourier(postage, home.store().signingKey());
        Postman _ = Postman.start(home.writer(), postage.site(), courier, world.clock(), ROUND)) {
      ticks.scheduleWithFixedDelay(() -> tick(home), 0, TICK.toSeconds(), TimeUnit.SECONDS);
      int watched = watchlist.catalog().sources().size();
      world.out().println(watched + (watched == 1 ? " source is watched" : " sources are watched"));
      serving.untilStopped(
          home, access.setup(home, world, port, postage).receiving(receiving), world);
      ticks.shutdownNow();
    }
    return Commands.DONE;
  }

  private static Collecting.Health health(StoreWriter writer) {
    return new Collecting.Health() {
      @Override
      public void asked(PollResult asking) {
        writer.asked(asking);
      }

      @Override
      public void watched(Set<SourceId> sources) {
        writer.watched(sources);
      }
    };
  }

  private static List<Outcome<DocumentId>> add(Home home, Fetched fetched) {
    List<Outcome<DocumentId>> outcomes = home.pipeline().add(fetched);
    home.search().catchUp();
    return outcomes;
  }

  /// Changes of days known beforehand are written down when they come, and what was found is made
  /// safe.
  private static void tick(Home home) {
    try {
      home.pipeline().advance();
      home.search().catchUp();
      home.search().commit();
    } catch (RuntimeException e) {
      // A scheduler silently drops a task that throws; the next tick must come all the same.
      LOG.error("the clock's work failed and is tried again in {}", TICK, e);
    }
  }
}
