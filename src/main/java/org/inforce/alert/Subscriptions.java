package org.inforce.alert;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.inforce.model.ProceedingId;
import org.inforce.model.StatusEvent;
import org.inforce.store.Follower;
import org.inforce.store.Outbox;

/// All subscriptions, found by what they follow. A follow of an instrument, case or jurisdiction is
/// a look in a table and costs nothing more with a hundred thousand of them; only a search is a
/// standing query.
public final class Subscriptions {
  private final Map<Follow, Map<String, Subscription>> byFollow = new HashMap<>();
  private final Map<String, Subscription> byId = new HashMap<>();
  private final Function<News, Set<String>> searches;

  /// @param searches the ids of the subscriptions whose search matches
  public Subscriptions(List<Subscription> all, Function<News, Set<String>> searches) {
    this.searches = searches;
    all.forEach(this::put);
  }

  /// Adds a subscription, in the place of an earlier one with its id.
  void put(Subscription subscription) {
    remove(subscription.id());
    byId.put(subscription.id(), subscription);
    byFollow
        .computeIfAbsent(subscription.follow(), f -> new LinkedHashMap<>())
        .put(subscription.id(), subscription);
  }

  /// @return what was removed
  Optional<Subscription> remove(String id) {
    Optional<Subscription> gone = Optional.ofNullable(byId.remove(id));
    gone.ifPresent(subscription ->
        byFollow.computeIfPresent(
            subscription.follow(),
            (follow, those) -> {
              those.remove(id);
              return those.isEmpty() ? null : those;
            }));
    return gone;
  }

  Optional<Subscription> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /// Those in the store that have not ended.
  public static List<Subscription> in(Outbox outbox) {
    return outbox.followers().stream().map(Subscriptions::read).toList();
  }

  public static Subscription read(Follower follower) {
    return AlertJson.read(Subscription.class, follower.body());
  }

  /// As the store keeps it.
  public static Follower written(Subscription subscription) {
    return new Follower(
        subscription.id(),
        subscription.name(),
        subscription.follow().toString(),
        AlertJson.text(subscription),
        subscription.created(),
        Optional.empty());
  }

  /// Everybody who follows what the news is about, each once.
  List<Subscription> following(News news) {
    Set<Subscription> found = new LinkedHashSet<>();
    news.ids().forEach(id -> found.addAll(at(Follow.Kind.INSTRUMENT, id.value())));
    Set<ProceedingId> cases = new LinkedHashSet<>();
    news.because().stream().map(StatusEvent::proceeding).forEach(p -> p.ifPresent(cases::add));
    news.fresh().stream().map(StatusEvent::proceeding).forEach(p -> p.ifPresent(cases::add));
    news.proceedings().stream()
        .filter(p -> cases.contains(p.id()))
        .forEach(p -> p.appealOf().forEach(cases::add));
    cases.stream()
        .flatMap(news::ids)
        .forEach(proceeding -> found.addAll(at(Follow.Kind.CASE, proceeding.value())));
    String place = FollowScope.placeOf(news.instrument());
    for (int end = place.length(); end > 0; end = place.lastIndexOf('-', end - 1)) {
      found.addAll(at(Follow.Kind.JURISDICTION, place.substring(0, end)));
    }
    searches.apply(news).stream()
        .map(byId::get)
        .filter(java.util.Objects::nonNull)
        .forEach(found::add);
    return List.copyOf(found);
  }

  private List<Subscription> at(Follow.Kind kind, String value) {
    return value.isBlank()
        ? List.of()
        : List.copyOf(byFollow.getOrDefault(new Follow(kind, value), Map.of()).values());
  }
}
