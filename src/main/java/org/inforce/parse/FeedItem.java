package org.inforce.parse;

import java.util.List;
import java.util.Optional;

/// An item of a feed.
///
/// @param html the longest of what it says, as HTML
/// @param published ISO 8601, with its zone where the feed gives one
record FeedItem(
    Optional<String> title,
    Optional<String> link,
    Optional<String> id,
    String html,
    Optional<String> author,
    Optional<String> published,
    List<String> categories) {
  FeedItem {
    categories = List.copyOf(categories);
  }
}
