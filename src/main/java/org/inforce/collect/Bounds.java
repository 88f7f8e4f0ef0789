package org.inforce.collect;

import java.time.Duration;

/// How often a source may be asked.
///
/// @param every the least time from one asking to the next
/// @param slowest the most
public record Bounds(Duration every, Duration slowest) {
  /// The time nearest to this one within the bounds.
  Duration within(Duration time) {
    if (time.compareTo(every) < 0) {
      return every;
    }
    return time.compareTo(slowest) > 0 ? slowest : time;
  }

  /// So many times a time, within the bounds.
  Duration within(Duration time, double factor) {
    double millis = time.toMillis() * factor;
    return millis >= slowest.toMillis() ? slowest : within(Duration.ofMillis((long) millis));
  }
}
