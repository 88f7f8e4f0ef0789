package org.inforce.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inforce.store.Original;
import org.inforce.store.Store;

/// The order in which originals are read anew: the documents as they were read the first time, then
/// those in quarantine or interrupted, as they were accepted.
final class Rebuild {
  private static final int PART = 1024;

  private final Store store;

  Rebuild(Store store) {
    this.store = store;
  }

  List<Original> order() {
    Map<String, Long> sequences = new HashMap<>();
    store.documents().forEach(d -> sequences.put(d.document().id().value(), d.sequence()));
    return store.originalRecords().stream()
        .sorted(
            Comparator.<Original>comparingLong(
                    original -> sequences.getOrDefault(original.sha256(), Long.MAX_VALUE))
                .thenComparingLong(Original::accepted))
        .toList();
  }

  /// Those of one backfill in parts, of which each is in memory at a time.
  static List<List<Original>> parts(List<Original> together) {
    List<List<Original>> parts = new ArrayList<>();
    for (int from = 0; from < together.size(); from += PART) {
      parts.add(together.subList(from, Math.min(from + PART, together.size())));
    }
    return List.copyOf(parts);
  }

  /// Those from which it was worked out at once what follows, each time.
  static List<List<Original>> together(List<Original> originals) {
    List<List<Original>> all = new ArrayList<>();
    long before = 0;
    for (Original original : originals) {
      if (before == 0 || original.together() != before) {
        all.add(new ArrayList<>());
      }
      all.getLast().add(original);
      before = original.together();
    }
    return List.copyOf(all);
  }
}
