package org.inforce.parse;

import java.util.List;
import java.util.Optional;

/// A feed of any format.
///
/// @param notes what a reader should know: that it is broken and only a part was read
record Feed(
    Optional<String> title,
    Optional<String> link,
    Optional<String> description,
    List<FeedItem> items,
    List<String> notes) {
  Feed {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }
}
