package org.inforce.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;

/// Asks a source on the network for what is new. Nothing is kept here: what to remember comes with
/// the {@link Harvest}, to be stored after its documents.
public final class Collector {
  /// So many answers in a row that nothing is new: the next is asked for whole, since a server may
  /// say so for ever.
  private static final int BELIEVED = 24;

  private final WebFetcher web;
  private final InstantSource clock;
  private final DoubleSupplier chance;

  /// @param chance numbers from 0 to 1, which keep sources from being asked in step
  public Collector(WebFetcher web, InstantSource clock, DoubleSupplier chance) {
    this.web = web;
    this.clock = clock;
    this.chance = chance;
  }

  /// @param known true for the address of a page that is stored already, which is not asked again
  public Harvest collect(Source source, SourceState state, Predicate<URI> known) {
    URI address = state.moved().orElseGet(source::uri);
    boolean anew = state.pace().quiet() % BELIEVED == BELIEVED - 1;
    Validators validators = anew ? Validators.NONE : state.validators();
    return switch (web.get(address, validators, FetchScope.of(source))) {
      case Outcome.Done<WebAnswer>(WebAnswer answer) -> harvest(source, state, known, answer);
      case Outcome.Skipped<WebAnswer>(String _) -> unchanged(source, state);
      case Outcome.Failed<WebAnswer>(Problem problem) -> {
        // Where it has moved to may be gone while the old address lives.
        yield failed(source, state.movedTo(Optional.empty()), problem, Optional.empty());
      }
    };
  }

  private Harvest unchanged(Source source, SourceState state) {
    return harvest(source, state, List.of(), List.of(), List.of());
  }

  /// What to remember of a source that could not be asked for a fault of ours.
  public Harvest failed(Source source, SourceState state, Problem problem) {
    return failed(source, state, problem, Optional.empty());
  }

  private Harvest failed(
      Source source, SourceState state, Problem problem, Optional<String> doubt) {
    Optional<Instant> rest = web.restsUntil(source.uri());
    Pace pace = state.pace().failed(clock.instant(), rest, source.bounds(), chance.getAsDouble());
    return new Harvest(
        List.of(),
        state.with(pace).resting(rest),
        false,
        List.of(problem),
        doubt,
        Optional.empty());
  }

  private Harvest doubted(Source source, SourceState state, String doubt) {
    return failed(
        source, state, new Problem(source.address(), "collect", doubt), Optional.of(doubt));
  }

  private Harvest harvest(
      Source source, SourceState state, Predicate<URI> known, WebAnswer answer) {
    if (LoginPage.isOne(source.uri(), answer)) {
      return doubted(source, state, "brought a page to sign in");
    }
    SourceState next =
        answer.permanent() && !answer.address().equals(source.uri())
            ? state.movedTo(Optional.of(answer.address()))
            : state;
    return switch (source.kind()) {
      case FEED -> feed(source, next, known, answer);
      case PAGE -> page(source, next, answer);
      case FOLDER -> throw new IllegalArgumentException("'" + source.id() + "' is a folder");
    };
  }

  private Harvest page(Source source, SourceState state, WebAnswer answer) {
    Optional<String> doubt = state.look().doubt(answer.mediaType());
    Fetched document = document(source.id(), answer.address(), answer);
    boolean same = state.seen().contains(document.sha256());
    SourceState next =
        state
            .with(answer.validators(), List.of(document.sha256()))
            .with(state.look().typed(answer.mediaType()));
    Pace pace =
        next.pace()
            .answered(
                clock.instant(), List.of(), same ? 0 : 1, source.bounds(), chance.getAsDouble());
    return new Harvest(
        same ? List.of() : List.of(document),
        next.with(pace),
        true,
        List.of(),
        doubt,
        Optional.empty());
  }

  private Harvest feed(Source source, SourceState state, Predicate<URI> known, WebAnswer answer) {
    return switch (FeedSplitter.split(answer)) {
      case Outcome.Done<List<FeedPart>>(List<FeedPart> parts) ->
          items(source, state, known, answer, parts);
      case Outcome.Skipped<List<FeedPart>>(String _) -> unchanged(source, state);
      case Outcome.Failed<List<FeedPart>>(Problem problem) ->
          failed(
              source,
              state,
              problem,
              LoginPage.isHtml(answer) ? Optional.of(problem.cause()) : Optional.empty());
    };
  }

  private Harvest items(
      Source source,
      SourceState state,
      Predicate<URI> known,
      WebAnswer answer,
      List<FeedPart> parts) {
    Optional<String> doubt = state.look().doubt(parts.size());
    SourceState counted = state.with(state.look().counted(parts.size()));
    if (doubt.isPresent()) {
      return doubted(source, counted, doubt.get());
    }
    List<Fetched> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<FeedPart> taken = new ArrayList<>();
    Set<String> seen = Set.copyOf(state.seen());
    for (FeedPart part : parts) {
      if (seen.contains(key(part, source))) {
        continue;
      }
      switch (item(source, known, answer, part)) {
        case Outcome.Done<Fetched>(Fetched document) -> {
          documents.add(document);
          taken.add(part);
        }
        case Outcome.Skipped<Fetched>(String _) -> taken.add(part);
        case Outcome.Failed<Fetched>(Problem problem) -> problems.add(problem);
      }
    }
    // An item that could not be had is asked for again only if the feed is read again.
    Validators validators = problems.isEmpty() ? answer.validators() : Validators.NONE;
    List<String> keys = taken.stream().map(part -> key(part, source)).toList();
    SourceState next = counted.with(validators, keys);
    List<Instant> published = parts.stream().flatMap(part -> part.published().stream()).toList();
    return harvest(source, next, documents, problems, published, taken);
  }

  private Harvest harvest(
      Source source,
      SourceState state,
      List<Fetched> documents,
      List<Problem> problems,
      List<Instant> published) {
    return harvest(source, state, documents, problems, published, List.of());
  }

  private Harvest harvest(
      Source source,
      SourceState state,
      List<Fetched> documents,
      List<Problem> problems,
      List<Instant> published,
      List<FeedPart> taken) {
    Instant now = clock.instant();
    Pace pace =
        state
            .pace()
            .answered(now, published, documents.size(), source.bounds(), chance.getAsDouble());
    Optional<Duration> lag =
        taken.stream()
            .flatMap(part -> part.published().stream())
            .filter(at -> !at.isAfter(now))
            .max(Instant::compareTo)
            .map(at -> Duration.between(at, now));
    return new Harvest(documents, state.with(pace), true, problems, Optional.empty(), lag);
  }

  /// An item read for itself is another one when its words change; of one with a page behind it the
  /// page counts.
  private static String key(FeedPart part, Source source) {
    return source.follow() ? part.key() : Original.sha256(part.bytes()).substring(0, 24);
  }

  private Outcome<Fetched> item(
      Source source, Predicate<URI> known, WebAnswer answer, FeedPart part) {
    if (!source.follow() || part.link().isEmpty()) {
      URI address = part.link().orElseGet(() -> fragment(answer.address(), part.key()));
      return new Outcome.Done<>(
          Original.of(source.id(), address, part.mediaType(), clock.instant(), part.bytes()));
    }
    URI link = part.link().get();
    if (known.test(link)) {
      return new Outcome.Skipped<>("the page is stored already");
    }
    return switch (web.get(link, Validators.NONE, FetchScope.of(source))) {
      case Outcome.Done<WebAnswer>(WebAnswer page) ->
          LoginPage.isOne(link, page)
              ? new Outcome.Failed<>(
                  new Problem(link.toString(), "collect", "brought a page to sign in"))
              : new Outcome.Done<>(document(source.id(), link, page));
      case Outcome.Skipped<WebAnswer>(String reason) -> new Outcome.Skipped<>(reason);
      case Outcome.Failed<WebAnswer>(Problem problem) -> new Outcome.Failed<>(problem);
    };
  }

  private static URI fragment(URI feed, String key) {
    return URI.create(feed.toString().replaceFirst("#.*$", "") + "#" + key);
  }

  private Fetched document(SourceId source, URI address, WebAnswer answer) {
    return Original.of(source, address, answer.mediaType(), clock.instant(), answer.bytes());
  }

  /// An address that a person gives by hand, wherever it lies, without memory.
  public static Outcome<Fetched> get(
      WebFetcher web, SourceId source, URI address, InstantSource clock) {
    return switch (web.get(address, Validators.NONE, FetchScope.byHand(address))) {
      case Outcome.Done<WebAnswer>(WebAnswer answer) ->
          new Outcome.Done<>(
              Original.of(
                  source, answer.address(), answer.mediaType(), clock.instant(), answer.bytes()));
      case Outcome.Skipped<WebAnswer>(String reason) -> new Outcome.Skipped<>(reason);
      case Outcome.Failed<WebAnswer>(Problem problem) -> new Outcome.Failed<>(problem);
    };
  }
}
