package org.inforce.store;

import java.time.Instant;
import java.util.Optional;

/// A subscription as the store keeps it.
///
/// @param follows what it follows, in short, e.g. `jurisdiction us-ca`
/// @param body all of it, as JSON
/// @param ended when it was ended, UTC; it is kept for the ledger
public record Follower(
    String id, String name, String follows, String body, Instant created, Optional<Instant> ended) {
  /// The same, ended at a moment.
  public Follower endedAt(Instant moment) {
    return new Follower(id, name, follows, body, created, Optional.of(moment));
  }
}
