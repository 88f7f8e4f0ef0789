package org.inforce.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
    Pace pace =
        state.pace().answered(clock.instant(), List.of(), 0, source.bounds(), chance.getAsDouble());
    return Harvest.answered(List.of(), state.with(pace), Optional.empty());
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
        List.of(),
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
      case FEED, LISTING -> feed(source, next, known, answer);
      case PAGE -> page(source, next, answer);
      case FOLDER, MAILBOX, MAILDIR, WEBHOOK ->
          throw new IllegalArgumentException("'" + source.id() + "' is not asked over HTTP");
    };
  }

  private Harvest page(Source source, SourceState state, WebAnswer answer) {
    Optional<String> doubt = state.look().doubt(answer.mediaType());
    Fetched page = document(source.id(), answer.address(), answer);
    Optional<String> selector = source.options().selector();
    if (selector.isEmpty()) {
      return page(source, state, answer, page, page.sha256(), doubt);
    }
    return PageExtract.of(page, selector.get())
        .map(part -> page(source, state, answer, part.document(), part.key(), doubt))
        .orElseGet(
            () -> doubted(source, state, "its selector '" + selector.get() + "' finds nothing"));
  }

  /// @param key by which the document is known again
  private Harvest page(
      Source source,
      SourceState state,
      WebAnswer answer,
      Fetched document,
      String key,
      Optional<String> doubt) {
    boolean same = state.seen().contains(key);
    SourceState next =
        state.with(answer.validators(), List.of(key)).with(state.look().typed(answer.mediaType()));
    Pace pace =
        next.pace()
            .answered(
                clock.instant(), List.of(), same ? 0 : 1, source.bounds(), chance.getAsDouble());
    return Harvest.answered(same ? List.of() : List.of(document), next.with(pace), doubt);
  }

  private Harvest feed(Source source, SourceState state, Predicate<URI> known, WebAnswer answer) {
    return switch (FeedSplitter.split(source.kind(), answer)) {
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
    FeedItems items = new FeedItems(new FeedItem.Desk(web, clock, known), source, counted);
    parts.forEach(part -> items.take(answer.address(), part));
    return harvest(source, items.next(answer.validators()), items, parts);
  }

  private Harvest harvest(Source source, SourceState state, FeedItems items, List<FeedPart> parts) {
    Instant now = clock.instant();
    List<Instant> published = parts.stream().flatMap(part -> part.published().stream()).toList();
    Pace pace =
        state
            .pace()
            .answered(
                now, published, items.documents().size(), source.bounds(), chance.getAsDouble());
    Optional<Duration> lag =
        items
            .published()
            .filter(at -> !at.isAfter(now))
            .max(Instant::compareTo)
            .map(at -> Duration.between(at, now));
    return new Harvest(
        items.documents(),
        state.with(pace),
        true,
        items.problems(),
        items.gone(),
        Optional.empty(),
        lag);
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
