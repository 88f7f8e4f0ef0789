package org.inforce.collect;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.Fetched;
import org.inforce.model.Problem;

/// Gathers what is new among the items of a feed.
///
/// The page behind an item may come later than the item, and an item may outlive its page. So what
/// the feed itself says of it is read at once; the page is asked for twice more; then the item is
/// gone.
final class FeedItems {
  /// So often a page is not found before it is gone.
  private static final int ASKED = 3;

  private final FeedItem.Desk desk;
  private final Source source;
  private final SourceState state;
  private final Set<String> seen;
  private final List<Fetched> documents = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> gone = new ArrayList<>();
  private final List<FeedPart> taken = new ArrayList<>();
  private final Map<String, Integer> missing = new HashMap<>();

  FeedItems(FeedItem.Desk desk, Source source, SourceState state) {
    this.desk = desk;
    this.source = source;
    this.state = state;
    this.seen = Set.copyOf(state.seen());
  }

  /// @param feed the address of the feed
  void take(URI feed, FeedPart part) {
    String key = FeedItem.Desk.key(part, source);
    if (seen.contains(key)) {
      return;
    }
    int before = state.missing().getOrDefault(key, 0);
    switch (desk.get(source, feed, part, before > 0)) {
      case FeedItem.Read(Fetched document) -> {
        documents.add(document);
        taken.add(part);
      }
      case FeedItem.Known() -> taken.add(part);
      case FeedItem.Missing(Problem problem) -> {
        problems.add(problem);
        if (before > 0) {
          missing.put(key, before);
        }
      }
      case FeedItem.Gone(Fetched summary, Problem reason, boolean forGood) -> {
        if (before == 0) {
          documents.add(summary);
        }
        if (forGood || before + 1 >= ASKED) {
          gone.add(reason);
          taken.add(part);
        } else {
          missing.put(key, before + 1);
        }
      }
    }
  }

  List<Fetched> documents() {
    return documents;
  }

  /// Items that could not be had this time.
  List<Problem> problems() {
    return problems;
  }

  /// Items whose page is gone, with the reason.
  List<Problem> gone() {
    return gone;
  }

  /// When those that were taken were published.
  Stream<Instant> published() {
    return taken.stream().flatMap(part -> part.published().stream());
  }

  /// What to remember. An item that could not be had is asked for again only if the feed is read
  /// again.
  SourceState next(Validators validators) {
    boolean again = !problems.isEmpty() || !missing.isEmpty();
    List<String> keys = taken.stream().map(part -> FeedItem.Desk.key(part, source)).toList();
    return state.with(again ? Validators.NONE : validators, keys).missing(missing);
  }
}
