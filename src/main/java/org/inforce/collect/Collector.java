package org.inforce.collect;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;

/// Asks a source on the network for what is new. Nothing is kept here: what to remember comes with
/// the {@link Harvest}, to be stored after its documents.
public final class Collector {
  private final WebFetcher web;
  private final InstantSource clock;

  public Collector(WebFetcher web, InstantSource clock) {
    this.web = web;
    this.clock = clock;
  }

  /// @param known true for the address of a page that is stored already, which is not asked again
  public Harvest collect(Source source, SourceState state, Predicate<URI> known) {
    return switch (web.get(source.uri(), state.validators(), Reach.of(source))) {
      case Outcome.Done<WebAnswer>(WebAnswer answer) -> harvest(source, state, known, answer);
      case Outcome.Skipped<WebAnswer>(String _) -> new Harvest(List.of(), state, true, List.of());
      case Outcome.Failed<WebAnswer>(Problem problem) ->
          new Harvest(List.of(), state, false, List.of(problem));
    };
  }

  private Harvest harvest(
      Source source, SourceState state, Predicate<URI> known, WebAnswer answer) {
    return switch (source.kind()) {
      case FEED -> feed(source, state, known, answer);
      case PAGE -> page(source, state, answer);
      case FOLDER -> throw new IllegalArgumentException("'" + source.id() + "' is a folder");
    };
  }

  private Harvest page(Source source, SourceState state, WebAnswer answer) {
    SourceState next = state.with(answer.validators(), List.of());
    return new Harvest(
        List.of(document(source.id(), answer.address(), answer)), next, true, List.of());
  }

  private Harvest feed(Source source, SourceState state, Predicate<URI> known, WebAnswer answer) {
    return switch (FeedSplitter.split(answer)) {
      case Outcome.Done<List<FeedPart>>(List<FeedPart> parts) ->
          items(source, state, known, answer, parts);
      case Outcome.Skipped<List<FeedPart>>(String _) ->
          new Harvest(List.of(), state, true, List.of());
      case Outcome.Failed<List<FeedPart>>(Problem problem) ->
          new Harvest(List.of(), state, false, List.of(problem));
    };
  }

  private Harvest items(
      Source source,
      SourceState state,
      Predicate<URI> known,
      WebAnswer answer,
      List<FeedPart> parts) {
    List<Fetched> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    Set<String> seen = Set.copyOf(state.seen());
    for (FeedPart part : parts) {
      if (seen.contains(key(part, source))) {
        continue;
      }
      switch (item(source, known, answer, part)) {
        case Outcome.Done<Fetched>(Fetched document) -> {
          documents.add(document);
          taken.add(key(part, source));
        }
        case Outcome.Skipped<Fetched>(String _) -> taken.add(key(part, source));
        case Outcome.Failed<Fetched>(Problem problem) -> problems.add(problem);
      }
    }
    // An item that could not be had is asked for again only if the feed is read again.
    Validators validators = problems.isEmpty() ? answer.validators() : Validators.NONE;
    return new Harvest(documents, state.with(validators, taken), true, problems);
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
    return switch (web.get(link, Validators.NONE, Reach.of(source))) {
      case Outcome.Done<WebAnswer>(WebAnswer page) ->
          new Outcome.Done<>(document(source.id(), link, page));
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
  public Outcome<Fetched> get(SourceId source, URI address) {
    return switch (web.get(address, Validators.NONE, Reach.byHand(address))) {
      case Outcome.Done<WebAnswer>(WebAnswer answer) ->
          new Outcome.Done<>(document(source, answer.address(), answer));
      case Outcome.Skipped<WebAnswer>(String reason) -> new Outcome.Skipped<>(reason);
      case Outcome.Failed<WebAnswer>(Problem problem) -> new Outcome.Failed<>(problem);
    };
  }
}
