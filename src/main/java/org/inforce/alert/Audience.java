package org.inforce.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.Quote;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.search.StandingSearches;
import org.inforce.search.Tidings;
import org.inforce.store.Follower;
import org.inforce.store.Outbox;

/// The subscriptions of a store, kept in memory from one document to the next. Of what was saved
/// since, only that is read. For one thread at a time, as transactions are.
public final class Audience implements AutoCloseable {
  private final StandingSearches searches = new StandingSearches();
  private final Subscriptions subscriptions = new Subscriptions(List.of(), this::searching);
  private long version = -1;

  /// The subscriptions as they are now.
  public Subscriptions in(Outbox outbox) {
    long now = outbox.version();
    if (now != version) {
      Map<String, String> words = new LinkedHashMap<>();
      for (Follower follower : outbox.savedAfter(version)) {
        take(follower, words);
      }
      searches.putAll(words);
      version = now;
    }
    return subscriptions;
  }

  /// Exactly these, whatever a store holds; for trying a follow before it is saved.
  public static Audience of(Subscription... all) {
    Audience audience = new Audience();
    Map<String, String> words = new LinkedHashMap<>();
    for (Subscription one : all) {
      audience.take(Subscriptions.written(one), words);
    }
    audience.searches.putAll(words);
    return audience;
  }

  /// The subscriptions as they were last read.
  public Subscriptions subscriptions() {
    return subscriptions;
  }

  private void take(Follower follower, Map<String, String> words) {
    subscriptions
        .remove(follower.id())
        .filter(s -> s.follow().kind() == Follow.Kind.SEARCH)
        .ifPresent(s -> searches.remove(s.id()));
    if (follower.ended().isEmpty()) {
      Subscription subscription = Subscriptions.read(follower);
      subscriptions.put(subscription);
      if (subscription.follow().kind() == Follow.Kind.SEARCH) {
        words.put(subscription.id(), subscription.follow().value());
      }
    }
  }

  private Set<String> searching(News news) {
    List<StatusEvent> lately =
        Stream.concat(news.fresh().stream(), news.because().stream()).distinct().toList();
    return searches.matching(
        new Tidings(
            news.instrument(),
            news.now().map(Status::status),
            lately,
            news.proceedings(),
            lately.stream()
                .flatMap(event -> event.evidence().stream())
                .map(Quote::document)
                .distinct()
                .flatMap(id -> news.documents().apply(id).stream())
                .toList(),
            Tidings.quotes(news.events())));
  }

  @Override
  public void close() {
    searches.close();
  }
}
