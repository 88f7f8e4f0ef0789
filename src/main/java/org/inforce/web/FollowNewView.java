package org.inforce.web;

import java.util.List;
import java.util.Optional;
import org.inforce.alert.Flood;

/// The form of a new follow.
///
/// @param problem what is wrong with it, or nothing
/// @param preview the subjects of what it would have sent in the last 30 days
/// @param subject the name of what is followed, if it is a thing that is known
public record FollowNewView(
    FollowForm form, Optional<String> subject, String problem, Optional<List<String>> preview) {
  /// True if it may be saved only by saying so twice.
  public boolean isFlood() {
    return preview.flatMap(past -> Flood.warning(past.size())).isPresent();
  }
}
