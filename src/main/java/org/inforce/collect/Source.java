package org.inforce.collect;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.inforce.model.AuthorityTier;
import org.inforce.model.DocumentKind;
import org.inforce.model.SourceId;

/// One row of `routes/sources.yaml`.
///
/// @param address a folder, or an address on the network
/// @param tier how far its documents are to be believed
/// @param documents what sort of documents they are, where they do not say it themselves
/// @param publisher who publishes them, likewise
/// @param jurisdiction e.g. `us`, `us-ca`
/// @param every how long to wait from one asking to the next at least
/// @param slowest how long to wait at most, unless it fails
/// @param allowPrivate true to let its own host lie in a private network
/// @param follow of a feed: true to read the page behind each item, false to read the item itself
/// @param robots true to obey the robots.txt of its site
/// @param options what only some kinds have
public record Source(
    SourceId id,
    SourceKind kind,
    String address,
    Optional<AuthorityTier> tier,
    Optional<DocumentKind> documents,
    Optional<String> publisher,
    Optional<String> jurisdiction,
    Duration every,
    Duration slowest,
    boolean allowPrivate,
    boolean follow,
    boolean robots,
    SourceOptions options) {

  /// How often it may be asked.
  public Bounds bounds() {
    return new Bounds(every, slowest);
  }

  /// The address of a source on the network.
  public URI uri() {
    return URI.create(address);
  }
}
