package org.inforce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.apache.camel.main.Main;
import org.inforce.collect.Collector;
import org.inforce.collect.FileReader;
import org.inforce.collect.Harvest;
import org.inforce.collect.Journal;
import org.inforce.collect.Mailbox;
import org.inforce.collect.Maildir;
import org.inforce.collect.Manners;
import org.inforce.collect.Pace;
import org.inforce.collect.Rhythm;
import org.inforce.collect.Source;
import org.inforce.collect.SourceKind;
import org.inforce.collect.SourceState;
import org.inforce.collect.SourceStates;
import org.inforce.collect.WebFetcher;
import org.inforce.collect.WebLimits;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.PollResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches the sources of `routes/sources.yaml` with Camel, each by the route template of its kind,
/// and gives what they bring to the pipeline. Each is asked when its {@link Pace} says so. A
/// failing source harms only itself: it is noted and asked again in its turn.
///
/// ```java
/// try (Collecting collecting = Collecting.start(routes, home, watchlist, pipeline::add, ...)) { ... }
/// ```
public final class Collecting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Collecting.class);

  /// Larger files are refused before they are read into memory.
  private static final long LARGEST_FILE = 64L << 20;

  /// Sources that are asked at the same time.
  private static final int AT_ONCE = 64;

  private static final int PATIENCE_SECONDS = 20;
  private static final Duration TOLD_EVERY = Duration.ofMinutes(5);

  /// Told how each source answered.
  public interface Health {
    void asked(PollResult asking);

    /// Told which sources have a row, at start and whenever that changes.
    void watched(Set<SourceId> sources);
  }

  private final Path home;
  private final Watchlist watchlist;
  private final Function<Fetched, List<Outcome<DocumentId>>> pipeline;
  private final Predicate<URI> known;
  private final Health health;
  private final InstantSource clock;
  private final SourceStates states;
  private final FileReader files;
  private final WebFetcher web;
  private final Collector collector;
  private final Mailbox mailbox;
  private final Map<String, Journal> journals = new ConcurrentHashMap<>();
  private final Map<SourceId, Instant> told = new ConcurrentHashMap<>();
  private final Main camel = new Main();
  private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<SourceId> running = ConcurrentHashMap.newKeySet();
  private final Map<SourceId, Source> routed = new HashMap<>();
  private volatile boolean ending;

  private Collecting(
      Path home,
      Watchlist watchlist,
      Function<Fetched, List<Outcome<DocumentId>>> pipeline,
      Predicate<URI> known,
      Health health,
      InstantSource clock) {
    this.home = home;
    this.watchlist = watchlist;
    this.pipeline = pipeline;
    this.known = known;
    this.health = health;
    this.clock = clock;
    this.states = new SourceStates(home.resolve("sources"));
    this.files = new FileReader(LARGEST_FILE, clock);
    this.web = new WebFetcher(WebLimits.USUAL, this::agent, Manners.usual(clock));
    this.collector = new Collector(web, clock, Collecting::chance);
    this.mailbox =
        new Mailbox(name -> watchlist.secret(name).orElse(""), clock, Collecting::chance);
  }

  private static double chance() {
    return ThreadLocalRandom.current().nextDouble();
  }

  /// Starts watching.
  ///
  /// @param routes the folder of the route templates
  /// @param home where relative folders lie, and what is remembered of the sources
  /// @param known true for the address of a page that is stored already
  public static Collecting start(
      Path routes,
      Path home,
      Watchlist watchlist,
      Function<Fetched, List<Outcome<DocumentId>>> pipeline,
      Predicate<URI> known,
      Health health,
      InstantSource clock) {
    Collecting collecting = new Collecting(home, watchlist, pipeline, known, health, clock);
    boolean started = false;
    try {
      collecting.start(routes);
      started = true;
      return collecting;
    } finally {
      if (!started) {
        collecting.close();
      }
    }
  }

  private String agent() {
    String version = Collecting.class.getPackage().getImplementationVersion();
    return "Inforce/"
        + (version == null ? "0" : version)
        + watchlist.catalog().contact().map(contact -> " (+" + contact + ")").orElse("");
  }

  private void start(Path routes) {
    camel.configure().withRoutesIncludePattern("file:" + routes.toAbsolutePath() + "/*.camel.yaml");
    camel.configure().withShutdownTimeout(PATIENCE_SECONDS).withName("inforce");
    camel.configure().httpServer().withEnabled(false);
    camel.bind("collecting", this);
    camel.start();
    route();
  }

  /// Brings the routes into line with the rows: nothing else is started or stopped.
  private synchronized void route() {
    Map<SourceId, Source> rows =
        watchlist.catalog().sources().stream().collect(Collectors.toMap(Source::id, row -> row));
    Map<SourceId, Source> gone = new HashMap<>(routed);
    gone.entrySet().removeIf(row -> row.getValue().equals(rows.get(row.getKey())));
    gone.keySet().forEach(this::unroute);
    for (Source source : watchlist.catalog().sources()) {
      if (source.kind().isLookedAt() && !routed.containsKey(source.id())) {
        add(source);
      }
    }
    health.watched(Set.copyOf(rows.keySet()));
  }

  private void unroute(SourceId id) {
    try {
      camel.getCamelContext().getRouteController().stopRoute(id.value());
      camel.getCamelContext().removeRoute(id.value());
      routed.remove(id);
      LOG.info("{} is no longer watched as it was", id);
    } catch (Exception e) {
      // Camel declares no closer type. The route is tried again when the rows change again.
      LOG.error("the route of {} could not be stopped", id, e);
    }
  }

  private void add(Source source) {
    TemplatedRouteBuilder.builder(camel.getCamelContext(), source.kind().code())
        .routeId(source.id().value())
        .parameter("source", source.id().value())
        .parameter("address", address(source))
        .parameter("period", String.valueOf(source.every().toMillis()))
        .add();
    states
        .of(source)
        .rest()
        .filter(_ -> source.kind().isRemote())
        .ifPresent(until -> web.rest(source.uri(), until));
    routed.put(source.id(), source);
  }

  private String address(Source source) {
    return source.kind().isRemote()
        ? source.address()
        : home.resolve(source.address()).toAbsolutePath().normalize().toString();
  }

  /// Called by the schedule's route, every second: sees whether the rows have changed, and has each
  /// source asked whose time has come.
  public void round() {
    if (watchlist.refresh()) {
      route();
    }
    Instant now = clock.instant();
    for (Source source : watchlist.catalog().sources()) {
      if (ending || running.size() >= AT_ONCE) {
        return;
      }
      if (source.kind().isRemote()
          && states.of(source).pace().isDue(now)
          && web.restsUntil(source.uri()).isEmpty()
          && running.add(source.id())) {
        askers.execute(() -> send(source));
      }
    }
  }

  /// Has Camel ask a source by its route.
  private void send(Source source) {
    CamelContext context = camel.getCamelContext();
    try (ProducerTemplate template = context.createProducerTemplate(1)) {
      Exchange exchange =
          template.send(context.getEndpoint("direct:" + source.id().value()), _ -> {});
      Exception problem = exchange.getException();
      if (problem != null) {
        defect(source, problem);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("closing what asks " + source.id(), e);
    } finally {
      running.remove(source.id());
    }
  }

  /// A fault on our side must not have the source asked again at once and for ever.
  private void defect(Source source, Exception problem) {
    LOG.error("{} could not be asked", source.id(), problem);
    SourceState state = states.of(source);
    Problem said = new Problem(source.address(), "collect", "a defect: " + problem);
    Harvest failed = collector.failed(source, state, said);
    states.save(source, failed.next());
    note(source, failed, 0);
  }

  /// Called by the folder route: reads what is new in it, each file once.
  public void folder(String name) {
    Optional<Source> row = watchlist.catalog().find(new SourceId(name));
    if (row.isEmpty()) {
      return;
    }
    Source source = row.get();
    Path folder = Path.of(address(source));
    PollResult look =
        new FolderLook(files, source.id(), folder, journal(source, folder.toString()), this::add)
            .look(clock.instant(), () -> ending);
    // A folder is looked at every few seconds: that nothing is new is told now and then.
    if (look.items() > 0 || look.problem().isPresent() || isTime(source.id())) {
      health.asked(look);
    }
  }

  private boolean isTime(SourceId source) {
    Instant now = clock.instant();
    if (told.computeIfAbsent(source, _ -> now).isAfter(now.minus(TOLD_EVERY))) {
      return false;
    }
    told.put(source, now);
    return true;
  }

  /// What was read of a folder; of another folder under the same name nothing was.
  private Journal journal(Source source, String folder) {
    String file = source.id() + "-" + Integer.toHexString(folder.hashCode()) + ".read";
    return journals.computeIfAbsent(
        file, name -> Journal.open(home.resolve("sources").resolve(name)));
  }

  /// Called by the maildir route: reads what is new in it, each mail once.
  public void maildir(String name) {
    Optional<Source> row = watchlist.catalog().find(new SourceId(name));
    if (row.isEmpty()) {
      return;
    }
    Source source = row.get();
    Maildir maildir = new Maildir(source.id(), Path.of(address(source)), LARGEST_FILE, clock);
    Journal read =
        journals.computeIfAbsent(
            source.id() + ".read", file -> Journal.open(home.resolve("sources").resolve(file)));
    health.asked(
        new MaildirLook(maildir, read, source.options().mark(), this::add)
            .look(clock.instant(), () -> ending));
  }

  /// Called by the routes of remote sources: asks one and reads what is new. What to remember is
  /// written after the documents are stored, so that a crash in between loses nothing.
  public void ask(String name) {
    Optional<Source> row = watchlist.catalog().find(new SourceId(name));
    if (row.isEmpty()) {
      return;
    }
    Source source = row.get();
    Harvest harvest =
        source.kind() == SourceKind.MAILBOX
            ? mailbox.collect(source, states.of(source))
            : collector.collect(source, states.of(source), known);
    if (ending) {
      return;
    }
    int brought = 0;
    for (Fetched document : harvest.documents()) {
      brought += add(document) ? 1 : 0;
    }
    states.save(source, harvest.next());
    mailbox.mark(source, harvest.documents());
    for (Problem problem : harvest.problems()) {
      LOG.warn("{}: {}", problem.input(), problem.cause());
    }
    for (Problem gone : harvest.gone()) {
      LOG.info("{} is given up: {}", gone.input(), gone.cause());
    }
    note(source, harvest, brought);
  }

  private void note(Source source, Harvest harvest, int brought) {
    Pace pace = harvest.next().pace();
    health.asked(
        new PollResult(
            source.id(),
            clock.instant(),
            harvest.problems().stream().findFirst(),
            harvest.gone(),
            brought,
            harvest.doubt(),
            harvest.lag(),
            pace.rhythm().map(Rhythm::usual),
            pace.expected(source.bounds()),
            Optional.of(pace.due())));
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

  /// Ends what is being asked at once; what is being read is read to its end.
  @Override
  public void close() {
    ending = true;
    web.close();
    askers.shutdown();
    try {
      if (!askers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("ending before every source was done; the next start asks them again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    camel.stop();
  }
}
