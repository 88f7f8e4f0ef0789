package org.inforce.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.inforce.table.TsvTable;
import org.jspecify.annotations.Nullable;

/// Words that say nearly the same of laws and courts, by the rows of `near-words.tsv`.
final class NearWords {
  private static final List<List<String>> ROWS =
      TsvTable.read(NearWords.class, "near-words.tsv", row -> row.list("words"));

  private static final AtomicReference<@Nullable NearWords> STANDARD = new AtomicReference<>();

  private final Map<String, Set<String>> others = new HashMap<>();

  /// @param terms makes the terms of the index from words
  NearWords(Function<String, List<String>> terms) {
    for (List<String> row : ROWS) {
      List<String> near = row.stream().flatMap(word -> terms.apply(word).stream()).toList();
      for (String term : near) {
        others.computeIfAbsent(term, t -> new LinkedHashSet<>()).addAll(near);
      }
    }
  }

  /// The rows by the terms of the index, which are always made in the same way.
  static NearWords standard(Function<String, List<String>> terms) {
    NearWords known = STANDARD.get();
    if (known == null) {
      known = new NearWords(terms);
      STANDARD.set(known);
    }
    return known;
  }

  /// The terms near a term, without itself.
  List<String> of(String term) {
    List<String> near = new ArrayList<>(others.getOrDefault(term, Set.of()));
    near.remove(term);
    return near;
  }
}
