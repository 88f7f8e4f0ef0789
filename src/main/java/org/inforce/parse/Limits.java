package org.inforce.parse;

import java.time.Duration;

/// What one original may cost.
///
/// @param bytes the largest original that is read
/// @param characters the longest text that is kept; more is cut off and noted
/// @param depth how deeply elements may be nested
/// @param time for one document in the process of its own
/// @param heapMegabytes of that process
/// @param processes how many of them at once
/// @param embedded how many documents inside a document are read, e.g. attachments of a mail
public record Limits(
    int bytes,
    int characters,
    int depth,
    Duration time,
    int heapMegabytes,
    int processes,
    int embedded) {
  public static final Limits USUAL =
      new Limits(64 << 20, 20_000_000, 500, Duration.ofSeconds(60), 384, 1, 50);
}
