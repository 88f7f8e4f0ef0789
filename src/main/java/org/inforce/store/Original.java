package org.inforce.store;

import java.net.URI;
import java.time.Instant;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;

/// The record of an original; its bytes lie in {@link Originals}.
///
/// @param accepted its number in the order of acceptance, from 1
/// @param size in bytes
/// @param fetched when it was fetched, UTC; the moment at which we learned what it says
/// @param late true for what was read from an archive: news long ago, of which nobody is alerted
/// @param together the number of the first of those that are read in one transaction; 0 if alone
public record Original(
    String sha256,
    long accepted,
    SourceId source,
    URI address,
    String mediaType,
    long size,
    Instant fetched,
    boolean late,
    long together) {
  /// It as it was fetched.
  public Fetched with(byte[] bytes) {
    return new Fetched(source, address, mediaType, fetched, sha256, bytes);
  }
}
