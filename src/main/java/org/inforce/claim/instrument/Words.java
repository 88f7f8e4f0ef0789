package org.inforce.claim.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// Lists of words that decide what describes an instrument.
final class Words {
  static final Set<String> EMPTY = set("empty-words.tsv", "word");
  static final Set<String> BACKGROUND = set("background-laws.tsv", "name");
  static final Set<String> CODIFIED = set("codified-laws.tsv", "name");
  static final Set<String> ORGANISATION = set("organisation-words.tsv", "word");
  static final Set<String> OTHER =
      TsvTable.asked(
          "similar",
          "another",
          "other",
          "such",
          "comparable",
          "parallel",
          "related",
          "any",
          "many",
          "several",
          "no",
          "some",
          "dozens",
          "previous",
          "prior");
  static final Set<String> NUMBERS = TsvTable.asked("two", "three", "four", "both");

  private Words() {}

  /// A word without its ending, so that "unmasking", "masks" and "masked" meet "mask".
  static String stem(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    if (w.endsWith("ies") && w.length() > 5) {
      return w.substring(0, w.length() - 3) + "y";
    }
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (w.endsWith(ending) && w.length() - ending.length() >= 4 && !w.endsWith("ss")) {
        return undouble(w.substring(0, w.length() - ending.length()));
      }
    }
    return w.endsWith("e") && w.length() > 4 ? w.substring(0, w.length() - 1) : w;
  }

  /// The describing words of a name, as stems.
  static Set<String> stems(String name) {
    return java.util.Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(w ->
            w.length() > 2
                && !EMPTY.contains(w)
                && !Head.BY_WORD.containsKey(w)
                && !JOINING.contains(w))
        .map(Words::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final Set<String> JOINING =
      TsvTable.asked(
          "and", "for", "the", "with", "from", "that", "under", "into", "among", "certain",
          "other");

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > 2 && stem.charAt(last) == stem.charAt(last - 1) && stem.charAt(last) != 's';
    String single = doubled ? stem.substring(0, last) : stem;
    return single.endsWith("e") ? single.substring(0, single.length() - 1) : single;
  }

  private static Set<String> set(String file, String column) {
    return TsvTable.read(Words.class, file, row -> row.get(column)).stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
