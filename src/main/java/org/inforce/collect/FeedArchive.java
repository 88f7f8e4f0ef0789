package org.inforce.collect;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;

/// Reads a feed from its newest page to its oldest (RFC 5005), each item once, and goes on where it
/// was stopped.
///
/// @param known true for the address of a page that is stored already, which is not asked again
/// @param read what was read already: keys of items
/// @param pages the addresses of the pages to go on with, the latest last
public record FeedArchive(
    WebFetcher web, InstantSource clock, Predicate<URI> known, Journal read, Journal pages) {
  /// Noted once the oldest page was read.
  private static final String END = "end";

  private static final int MOST_PAGES = 100_000;

  /// Told of each page and item.
  public interface Course {
    /// A page holds so many items.
    void page(int items);

    /// An item that was read before, or whose page is known.
    void known();

    /// Reads a document; true unless it has to be tried again.
    boolean document(Fetched document);

    /// An item, or a page of the archive, could not be had.
    void failed(Problem problem);
  }

  /// True if it was read to its end.
  public boolean isDone() {
    return pages.last().filter(END::equals).isPresent();
  }

  /// Reads what was not read yet. What could not be had is tried again by the next call, which then
  /// begins at its page.
  public void run(Source source, Course course) {
    Optional<URI> next =
        isDone()
            ? Optional.empty()
            : pages.last().map(URI::create).or(() -> Optional.of(source.uri()));
    Set<URI> seen = new HashSet<>();
    boolean whole = true;
    while (next.isPresent() && seen.size() < MOST_PAGES && seen.add(next.get())) {
      Optional<WebAnswer> answer = page(source, next.get(), course);
      if (answer.isEmpty()) {
        return;
      }
      whole &= items(source, answer.get(), course);
      next = FeedSplitter.earlier(answer.get());
      if (whole) {
        pages.add(next.filter(uri -> !seen.contains(uri)).map(URI::toString).orElse(END));
      }
    }
  }

  private Optional<WebAnswer> page(Source source, URI address, Course course) {
    return switch (web.get(address, Validators.NONE, FetchScope.of(source))) {
      case Outcome.Done<WebAnswer>(WebAnswer answer) -> Optional.of(answer);
      case Outcome.Skipped<WebAnswer> _ -> Optional.empty();
      case Outcome.Failed<WebAnswer>(Problem problem) -> {
        course.failed(problem);
        yield Optional.empty();
      }
    };
  }

  private boolean items(Source source, WebAnswer answer, Course course) {
    return switch (FeedSplitter.split(source.kind(), answer)) {
      case Outcome.Done<List<FeedPart>>(List<FeedPart> parts) -> {
        course.page(parts.size());
        boolean whole = true;
        for (FeedPart part : parts) {
          whole &= item(source, answer.address(), part, course);
        }
        yield whole;
      }
      case Outcome.Skipped<List<FeedPart>> _ -> true;
      case Outcome.Failed<List<FeedPart>>(Problem problem) -> {
        course.failed(problem);
        yield false;
      }
    };
  }

  /// @return false if it has to be tried again
  private boolean item(Source source, URI feed, FeedPart part, Course course) {
    String key = FeedItem.Desk.key(part, source);
    if (read.has(key)) {
      course.known();
      return true;
    }
    Function<Fetched, Boolean> take =
        document -> {
          boolean done = course.document(document);
          if (done) {
            read.add(key);
          }
          return done;
        };
    return switch (new FeedItem.Desk(web, clock, known).get(source, feed, part, false)) {
      case FeedItem.Read(Fetched document) -> take.apply(document);
      case FeedItem.Gone(Fetched summary, Problem _, boolean _) -> take.apply(summary);
      case FeedItem.Known() -> {
        course.known();
        yield true;
      }
      case FeedItem.Missing(Problem problem) -> {
        course.failed(problem);
        yield false;
      }
    };
  }
}
