package org.inforce.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.apache.camel.main.Main;
import org.inforce.collect.Collector;
import org.inforce.collect.FileReader;
import org.inforce.collect.Harvest;
import org.inforce.collect.Manners;
import org.inforce.collect.Source;
import org.inforce.collect.SourceCatalog;
import org.inforce.collect.SourceStates;
import org.inforce.collect.WebFetcher;
import org.inforce.collect.WebLimits;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches the sources of `routes/sources.yaml` with Camel, each by the route template of its kind,
/// and gives what they bring to the pipeline. A failing source harms only itself: it is noted and
/// asked again in its turn.
///
/// ```java
/// try (Collecting collecting = Collecting.start(routes, home, catalog, pipeline::add, ...)) { ... }
/// ```
public final class Collecting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Collecting.class);

  /// Larger files are refused before they are read into memory.
  private static final long LARGEST_FILE = 64L << 20;

  /// Told how each source answered.
  public interface Health {
    /// @param problem why it did not answer; empty if it did
    /// @param brought true if it brought something new
    void asked(SourceId source, java.time.Instant at, Optional<Problem> problem, boolean brought);
  }

  private final SourceCatalog catalog;
  private final Function<Fetched, List<Outcome<DocumentId>>> pipeline;
  private final Predicate<URI> known;
  private final Health health;
  private final InstantSource clock;
  private final SourceStates states;
  private final FileReader files;
  private final WebFetcher web;
  private final Collector collector;
  private final Main camel = new Main();

  private Collecting(
      Path home,
      SourceCatalog catalog,
      Function<Fetched, List<Outcome<DocumentId>>> pipeline,
      Predicate<URI> known,
      Health health,
      InstantSource clock) {
    this.catalog = catalog;
    this.pipeline = pipeline;
    this.known = known;
    this.health = health;
    this.clock = clock;
    this.states = new SourceStates(home.resolve("sources"));
    this.files = new FileReader(LARGEST_FILE, clock);
    this.web = new WebFetcher(WebLimits.USUAL, () -> agent(catalog), Manners.usual(clock));
    this.collector = new Collector(web, clock);
  }

  /// Starts watching.
  ///
  /// @param routes the folder of the route templates
  /// @param home where relative folders lie, and what is remembered of the sources
  /// @param known true for the address of a page that is stored already
  public static Collecting start(
      Path routes,
      Path home,
      SourceCatalog catalog,
      Function<Fetched, List<Outcome<DocumentId>>> pipeline,
      Predicate<URI> known,
      Health health,
      InstantSource clock) {
    Collecting collecting = new Collecting(home, catalog, pipeline, known, health, clock);
    boolean started = false;
    try {
      collecting.start(routes, home);
      started = true;
      return collecting;
    } finally {
      if (!started) {
        collecting.close();
      }
    }
  }

  private static String agent(SourceCatalog catalog) {
    String version = Collecting.class.getPackage().getImplementationVersion();
    return "Inforce/"
        + (version == null ? "0" : version)
        + catalog.contact().map(contact -> " (+" + contact + ")").orElse("");
  }

  /// What the rows say of their sources beforehand.
  public static SourceFacts facts(SourceCatalog catalog, SourceId id) {
    return catalog
        .find(id)
        .map(source -> new SourceFacts(source.publisher(), source.documents(), source.tier()))
        .orElse(SourceFacts.NONE);
  }

  private void start(Path routes, Path home) {
    camel.configure().withRoutesIncludePattern("file:" + routes.toAbsolutePath() + "/*.camel.yaml");
    camel.configure().withShutdownTimeout(20).withName("inforce");
    camel.configure().httpServer().withEnabled(false);
    camel.bind("collecting", this);
    camel.start();
    for (Source source : catalog.sources()) {
      TemplatedRouteBuilder.builder(camel.getCamelContext(), source.kind().code())
          .routeId(source.id().value())
          .parameter("source", source.id().value())
          .parameter("address", address(source, home))
          .parameter("period", String.valueOf(source.every().toMillis()))
          .add();
    }
  }

  private static String address(Source source, Path home) {
    return source.kind().isRemote()
        ? source.address()
        : home.resolve(source.address()).toAbsolutePath().normalize().toString();
  }

  /// Called by the folder route: reads one file.
  public void file(String name, String path) {
    SourceId id = new SourceId(name);
    switch (files.read(id, Path.of(path))) {
      case Outcome.Done<Fetched>(Fetched fetched) ->
          health.asked(id, clock.instant(), Optional.empty(), add(fetched));
      case Outcome.Skipped<Fetched>(String _) ->
          health.asked(id, clock.instant(), Optional.empty(), false);
      case Outcome.Failed<Fetched>(Problem problem) ->
          health.asked(id, clock.instant(), Optional.of(problem), false);
    }
  }

  /// Called by the routes of remote sources: asks one and reads what is new. What to remember is
  /// written after the documents are stored, so that a crash in between loses nothing.
  public void ask(String name) {
    Source source = catalog.find(new SourceId(name)).orElseThrow();
    Harvest harvest = collector.collect(source, states.of(source), known);
    boolean brought = false;
    for (Fetched document : harvest.documents()) {
      brought |= add(document);
    }
    if (harvest.answered()) {
      states.save(source, harvest.next());
    }
    for (Problem problem : harvest.problems()) {
      LOG.warn("{}: {}", problem.input(), problem.cause());
    }
    health.asked(source.id(), clock.instant(), harvest.problems().stream().findFirst(), brought);
  }

  private boolean add(Fetched fetched) {
    boolean brought = false;
    for (Outcome<DocumentId> outcome : pipeline.apply(fetched)) {
      switch (outcome) {
        case Outcome.Done<DocumentId> _ -> brought = true;
        case Outcome.Skipped<DocumentId>(String reason) ->
            LOG.debug("{}: {}", fetched.address(), reason);
        case Outcome.Failed<DocumentId>(Problem problem) ->
            LOG.warn("{}: {}", problem.input(), problem.cause());
      }
    }
    return brought;
  }

  @Override
  public void close() {
    camel.stop();
    web.close();
  }
}
