package org.inforce.collect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A clock that stands until it is moved; to wait moves it.
final class SetClock implements InstantSource {
  private final List<Instant> waited = new ArrayList<>();
  private Instant now;

  SetClock(Instant now) {
    this.now = now;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  synchronized void move(Duration time) {
    now = now.plus(time);
  }

  /// A second between two requests, by this clock.
  Manners manners() {
    return new Manners(this, this::waitUntil, Duration.ofSeconds(1));
  }

  private synchronized void waitUntil(Instant moment) {
    waited.add(moment);
    now = moment;
  }

  /// The moments that were waited for.
  synchronized List<Instant> waited() {
    return List.copyOf(waited);
  }
}
