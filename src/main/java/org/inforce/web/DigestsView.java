package org.inforce.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.inforce.digest.Week;

/// The weeks in which something was learned.
///
/// @param weeks how many changes by the key of the week
public record DigestsView(Map<String, Long> weeks) {
  /// The keys, the latest first.
  public List<String> keys() {
    return weeks.keySet().stream().sorted().toList().reversed();
  }

  public LocalDate monday(String key) {
    return Week.parse(key, ZoneOffset.UTC).monday();
  }
}
