package org.inforce.collect;

import java.time.Duration;

/// What one answer may cost.
///
/// @param bytes after unpacking
/// @param redirects that are followed
/// @param connect time to connect
/// @param total time for all of it, redirects included
public record WebLimits(int bytes, int redirects, Duration connect, Duration total) {
  public static final WebLimits USUAL =
      new WebLimits(32 << 20, 5, Duration.ofSeconds(10), Duration.ofSeconds(60));
}
