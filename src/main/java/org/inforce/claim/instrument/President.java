package org.inforce.claim.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.Particular;
import org.inforce.table.TsvTable;

/// Under whom a rule was made, by which reports tell it from a later one of the same name: "the
/// Obama-era rule", "the Biden administration's rule". A policy goes on under the next president
/// and is then called his.
final class President {
  private static final Map<String, String> YEARS =
      TsvTable.read(
              President.class, "presidents.tsv", row -> Map.entry(row.get("name"), row.get("year")))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private President() {}

  /// @param before the words before the head, in lower case
  static Optional<Particular> of(Head head, List<String> before) {
    return before.stream()
        .filter(word -> head.family() == Head.Family.RULE)
        .map(word -> word.endsWith("-era") ? word.substring(0, word.length() - 4) : word)
        .filter(YEARS::containsKey)
        .map(name -> new Particular(Particular.Kind.PRESIDENT, YEARS.get(name) + "-" + name))
        .findFirst();
  }
}
