package org.inforce.search.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inforce.timeline.Blocking;

/// One order that stopped something. What several courts did for one order is one: it was let live
/// again more than once.
///
/// @param first the days from which on it is told here
/// @param later by what else, or when, it was in effect again
public record Held(Blocking first, List<Blocking> later) {
  public Held {
    later = List.copyOf(later);
  }

  /// The orders of one instrument, the oldest first.
  public static List<Held> of(Dossier dossier, List<Blocking> blockings) {
    Map<String, List<Blocking>> held = new LinkedHashMap<>();
    for (Blocking blocking :
        blockings.stream().sorted(Comparator.comparing(Blocking::from)).toList()) {
      String order =
          dossier.isAgain(blocking.order())
              ? dossier.what(blocking.order())
              : blocking.order().id().value();
      List<Blocking> known =
          held.computeIfAbsent(order + " " + blocking.whole(), k -> new ArrayList<>());
      if (known.stream().noneMatch(other -> other.from().equals(blocking.from()))) {
        known.add(blocking);
      }
    }
    return held.values().stream()
        .map(all -> new Held(all.getFirst(), all.subList(1, all.size())))
        .toList();
  }

  /// All of its stretches.
  public List<Blocking> all() {
    return Stream.concat(Stream.of(first), later.stream()).toList();
  }
}
