package org.inforce.search.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// Questions for the status of one thing, by the rows of `question-words.tsv`.
final class StatusQuestion {
  private enum Role implements Coded {
    OPENS,
    STATE,
    EDGE
  }

  private record Row(Role role, String words) {}

  private static final List<Row> ROWS =
      TsvTable.read(
          StatusQuestion.class,
          "question-words.tsv",
          row -> new Row(Coded.of(Role.class, row.get("role")), row.get("words")));
  private static final Set<String> OPENS = of(Role.OPENS);
  private static final Set<String> STATES = of(Role.STATE);
  private static final Set<String> EDGES = of(Role.EDGE);
  private static final int LONGEST_STATE = 4;

  private StatusQuestion() {}

  private static Set<String> of(Role role) {
    return ROWS.stream()
        .filter(row -> row.role() == role)
        .map(Row::words)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What a question for a status is about: of "is the noncompete ban still in effect?" the words
  /// "noncompete ban"; empty if it asks for no status or names nothing.
  static Optional<String> subject(String typed) {
    List<String> words =
        new ArrayList<>(List.of(typed.replaceAll("[?!\"“”]", " ").strip().split("\\s+")));
    if (!OPENS.contains(lower(words.getFirst())) || !cutState(words)) {
      return Optional.empty();
    }
    while (!words.isEmpty() && isEdge(words.getFirst())) {
      words.removeFirst();
    }
    while (!words.isEmpty() && isEdge(words.getLast())) {
      words.removeLast();
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  private static boolean isEdge(String word) {
    return EDGES.contains(lower(word)) || OPENS.contains(lower(word));
  }

  /// Takes out the last of the longest phrases that ask for a state.
  private static boolean cutState(List<String> words) {
    for (int length = LONGEST_STATE; length > 0; length--) {
      for (int at = words.size() - length; at >= 0; at--) {
        if (STATES.contains(lower(String.join(" ", words.subList(at, at + length))))) {
          words.subList(at, at + length).clear();
          return true;
        }
      }
    }
    return false;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
