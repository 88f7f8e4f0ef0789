package org.inforce.collect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How a host is treated.
///
/// @param clock what time it is
/// @param pause how to wait; tests move their clock instead
/// @param delay between the end of one request to a host and the next; its robots.txt may ask for
///   more
public record Manners(InstantSource clock, Pause pause, Duration delay) {
  private static final Duration USUAL = Duration.ofSeconds(1);

  /// Waits.
  @FunctionalInterface
  public interface Pause {
    /// Returns at this moment or later.
    void until(Instant moment) throws InterruptedException;
  }

  /// A second between two requests.
  public static Manners usual(InstantSource clock) {
    return new Manners(clock, until -> sleep(clock, until), USUAL);
  }

  private static void sleep(InstantSource clock, Instant until) throws InterruptedException {
    Duration left = Duration.between(clock.instant(), until);
    if (left.isPositive()) {
      Thread.sleep(left);
    }
  }
}
