package org.inforce.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A request with its words taken apart: what was typed and what was chosen beside it, together.
///
/// @param filters for each facet the codes of which one must match
/// @param asOf the day by which all that is found was there
/// @param statusDay the day for which the status is asked
record Asked(
    Words words,
    Map<Facet, Set<String>> filters,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> asOf,
    Optional<LocalDate> statusDay,
    Order order) {

  static Asked of(SearchRequest request) {
    Words words = Words.of(request.words());
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    words.filters().forEach((facet, codes) -> filters.put(facet, new TreeSet<>(codes)));
    // What is chosen beside the words narrows further where both name the same facet.
    request
        .filters()
        .forEach((facet, codes) ->
            filters.merge(
                facet,
                new TreeSet<>(codes),
                (typed, chosen) -> {
                  typed.retainAll(chosen);
                  return typed;
                }));
    return new Asked(
        words,
        filters,
        later(request.from(), words.after()),
        earlier(request.to(), words.before()),
        request.day(),
        request.statusDay(),
        words.order().orElse(request.order()));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && other.get().isAfter(one.get())
        ? other
        : one.or(() -> other);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
        ? other
        : one.or(() -> other);
  }
}
