package org.inforce.web;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;
import org.inforce.alert.FollowScope;
import org.inforce.alert.Subscription;
import org.inforce.digest.Digest;
import org.inforce.digest.Digests;
import org.inforce.digest.Week;
import org.inforce.search.answer.Kept;
import org.inforce.store.Store;

/// The digests of whole weeks, kept until the store changes, for every instrument is read for one;
/// those of a follow are made anew.
final class WeekDigests {
  private static final URI HERE = URI.create("/");

  private final Store store;
  private final Kept<Week, Digest> whole;

  WeekDigests(Store store) {
    this.store = store;
    this.whole = new Kept<>(store::stand);
  }

  /// @throws IllegalArgumentException if the follow asks for what cannot be read
  Digest of(Week week, Optional<Subscription> follow) {
    return follow
        .map(one ->
            Digests.of(store, week, HERE, one.why(), FollowScope.of(one, store, week.sunday()), ""))
        .orElseGet(() -> whole.of(week, this::made));
  }

  private Digest made(Week week) {
    return Digests.of(store, week, HERE, "You opened the page of this week.");
  }

  static Week week(String key) {
    return Week.parse(key, ZoneOffset.UTC);
  }
}
