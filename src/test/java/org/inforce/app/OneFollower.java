package org.inforce.app;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.deliver.Channel;
import org.inforce.store.Store;

/// A reader who has always followed one thing, and hears of it by mail.
final class OneFollower {
  static final String ID = "s1";
  static final String CHANNEL = "email:reader@example.org";

  private OneFollower() {}

  static void follows(Store store, Follow follow, Frequency frequency) {
    Subscription subscription =
        new Subscription(
            ID,
            "a follow",
            Optional.empty(),
            follow,
            Set.of(),
            frequency,
            ZoneOffset.UTC,
            Optional.empty(),
            List.of(Channel.parse(CHANNEL)),
            Set.of(),
            Optional.empty(),
            Instant.EPOCH);
    store.wish(wishes -> {
      wishes.outbox().save(Subscriptions.written(subscription));
      return true;
    });
  }
}
