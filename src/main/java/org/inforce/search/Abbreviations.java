package org.inforce.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inforce.table.TsvTable;

/// Abbreviations and the full names they stand for, by the rows of `abbreviations.tsv`, so that
/// "ICE" finds "Immigration and Customs Enforcement" and the other way round.
final class Abbreviations {
  private static final Abbreviations STANDARD = new Abbreviations();

  private final Map<String, List<String>> others = new HashMap<>();
  private int longest = 1;

  /// Words of a query that stand side by side, with other ways to write them.
  ///
  /// @param words as typed
  /// @param others each a name or an abbreviation of the same thing
  record Part(String words, List<String> others) {}

  private Abbreviations() {
    TsvTable.read(
            Abbreviations.class,
            "abbreviations.tsv",
            row -> List.of(row.get("short"), row.get("long")))
        .forEach(pair -> {
          add(pair.getFirst(), pair.getLast());
          add(pair.getLast(), pair.getFirst());
        });
  }

  private void add(String from, String to) {
    String key = from.toLowerCase(Locale.ROOT);
    others.computeIfAbsent(key, k -> new ArrayList<>()).add(to);
    longest = Math.max(longest, key.split(" ").length);
  }

  static Abbreviations standard() {
    return STANDARD;
  }

  /// Whether a word is an abbreviation, or a name that has one.
  boolean isOne(String word) {
    return others.containsKey(joined(new String[] {word}, 0, 1));
  }

  /// A query cut into parts, the longest known name first; words that stand for nothing else are
  /// parts of their own.
  List<Part> parts(String plain) {
    String[] words = plain.isBlank() ? new String[0] : plain.strip().split("\\s+");
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < words.length) {
      int length = Math.min(longest, words.length - at);
      while (length > 1 && !others.containsKey(joined(words, at, length))) {
        length--;
      }
      String key = joined(words, at, length);
      parts.add(
          new Part(
              String.join(" ", List.of(words).subList(at, at + length)),
              List.copyOf(others.getOrDefault(key, List.of()))));
      at += length;
    }
    return parts;
  }

  private static String joined(String[] words, int from, int length) {
    return String.join(" ", List.of(words).subList(from, from + length))
        .toLowerCase(Locale.ROOT)
        .replace(".", "")
        .replace(",", "");
  }
}
