package org.inforce.claim.duty;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.table.TsvTable;

/// The base form of a verb that stands as a participle: "submitted" and "submitting" are of
/// "submit". Irregular ones are rows of `participles.tsv`; of the others only verbs of `verbs.tsv`
/// are known.
final class Participle {
  private static final Map<String, String> IRREGULAR =
      TsvTable.read(
              Participle.class,
              "participles.tsv",
              row -> Map.entry(row.get("participle"), row.get("verb")))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Participle() {}

  static Optional<String> base(String participle) {
    String word = participle.toLowerCase(Locale.ROOT);
    if (IRREGULAR.containsKey(word)) {
      return Optional.of(IRREGULAR.getOrDefault(word, word));
    }
    if (!word.matches("[a-z-]{2,30}(?:ed|ing)")) {
      return Optional.empty();
    }
    String stem = word.replaceFirst("(?:ed|ing)$", "");
    return Stream.of(
            stem, stem + "e", stem.replaceFirst("(.)\\1$", "$1"), stem.replaceFirst("i$", "y"))
        .filter(DutyWords::isVerb)
        .findFirst();
  }
}
