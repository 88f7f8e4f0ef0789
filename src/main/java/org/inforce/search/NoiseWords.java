package org.inforce.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// Words of a question that no answer need have, by the rows of `noise-words.tsv`.
final class NoiseWords {
  private enum Role implements Coded {
    ASK,
    STATE
  }

  private record Row(Role role, String word) {}

  private static final List<Row> ROWS =
      TsvTable.read(
          NoiseWords.class,
          "noise-words.tsv",
          row -> new Row(Coded.of(Role.class, row.get("role")), row.get("word")));
  private static final Set<String> ASKED = of(Role.ASK);
  private static final Set<String> STATES = of(Role.STATE);

  private NoiseWords() {}

  private static Set<String> of(Role role) {
    return ROWS.stream()
        .filter(row -> row.role() == role)
        .map(Row::word)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A query without the words that only ask; as it is if nothing else is left.
  static String without(String plain) {
    String left = left(plain, word -> !ASKED.contains(word));
    return left.isBlank() ? plain : left;
  }

  /// The words by which a query may name a thing; may be none.
  static String naming(String plain) {
    return left(plain, word -> !ASKED.contains(word) && !STATES.contains(word));
  }

  /// The words that only tell of a status; may be none.
  static String states(String plain) {
    return left(plain, STATES::contains);
  }

  private static String left(String plain, java.util.function.Predicate<String> kept) {
    return Stream.of(plain.split("\\s+"))
        .filter(word -> kept.test(bare(word)))
        .collect(Collectors.joining(" "));
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[?!.,;:]+$", "");
  }
}
