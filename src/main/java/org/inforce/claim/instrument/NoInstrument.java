package org.inforce.claim.instrument;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// Phrases with the head of an instrument that speak of none: "case law", "a sex act", "the
/// resolution of the dispute". The rows are in `no-instrument.tsv` beside this class; `^` marks the
/// head.
final class NoInstrument {
  /// @param words the whole phrase in lower case
  /// @param head which of the words is the head
  private record Phrase(List<String> words, int head) {
    static Phrase of(String written) {
      List<String> words = List.of(written.split(" "));
      int head =
          words.indexOf(words.stream().filter(w -> w.startsWith("^")).findFirst().orElseThrow());
      return new Phrase(
          words.stream().map(w -> w.startsWith("^") ? w.substring(1) : w).toList(), head);
    }

    boolean isAt(List<String> lower, int at) {
      int from = at - head;
      return from >= 0
          && from + words.size() <= lower.size()
          && lower.subList(from, from + words.size()).equals(words);
    }
  }

  private static final Map<String, List<Phrase>> BY_HEAD =
      TsvTable.read(NoInstrument.class, "no-instrument.tsv", row -> Phrase.of(row.get("phrase")))
          .stream()
          .collect(Collectors.groupingBy(phrase -> phrase.words().get(phrase.head())));

  private NoInstrument() {}

  /// @param lower the words of a sentence in lower case
  /// @param at the head's index
  static boolean is(List<String> lower, int at) {
    return BY_HEAD.getOrDefault(lower.get(at), List.of()).stream()
        .anyMatch(phrase -> phrase.isAt(lower, at));
  }
}
