package org.inforce.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.inforce.alert.FollowScope;
import org.inforce.alert.Subscription;
import org.inforce.digest.Digest;
import org.inforce.digest.Digests;
import org.inforce.digest.Week;
import org.inforce.search.Kept;
import org.inforce.store.Store;

/// The digests of whole weeks, kept until the store changes, for every instrument is read for one;
/// that of a week that is over until everything is read anew, since nothing that is learned later
/// stands in it. Those of a follow are made anew.
final class WeekDigests {
  private static final Duration WRITTEN = Duration.ofDays(1);
  private static final URI HERE = URI.create("/");

  private final Store store;
  private final Clock clock;
  private final Kept<Week, Digest> whole;
  private final Kept<Week, Digest> over;

  WeekDigests(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.over = new Kept<>(() -> store.stand().getFirst());
    this.whole = new Kept<>(store::stand);
  }

  /// @throws IllegalArgumentException if the follow asks for what cannot be read
  Digest of(Week week, Optional<Subscription> follow) {
    return follow
        .map(one ->
            Digests.of(store, week, HERE, one.why(), FollowScope.of(one, store, week.sunday()), ""))
        .orElseGet(() -> (isOver(week) ? over : whole).of(week, this::made));
  }

  /// What was learned on its last evening may be written a little later.
  private boolean isOver(Week week) {
    return clock.instant().isAfter(week.to().plus(WRITTEN));
  }

  private Digest made(Week week) {
    return Digests.of(store, week, HERE, "You opened the page of this week.");
  }

  static Week week(String key) {
    return Week.parse(key, ZoneOffset.UTC);
  }
}
