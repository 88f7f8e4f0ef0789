package org.inforce.collect;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// One item of a feed, cut out as a feed of its own, so that the same item is the same bytes
/// however the feed around it changes.
///
/// @param key by which the item is known again: its id, else its link, else its fingerprint
/// @param link the page behind it
/// @param published when it says that it was published, else last changed
record FeedPart(
    String key, Optional<URI> link, Optional<Instant> published, String mediaType, byte[] bytes) {}
