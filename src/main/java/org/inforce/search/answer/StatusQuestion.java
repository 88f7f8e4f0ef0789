package org.inforce.search.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A question for the status of one thing, by the rows of `question-words.tsv`: of "was the
/// noncompete ban still in effect on March 4, 2024?" the words "noncompete ban" and the day.
///
/// @param day for which it asks, if it names one
record StatusQuestion(String subject, Optional<LocalDate> day) {
  private static final Logger LOG = LoggerFactory.getLogger(StatusQuestion.class);

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
  private static final String STATUS = "status";

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:(?:as of|on|by) )?"
              + "(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4}|[a-z]{3,9}\\.?"
              + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} [a-z]{3,9}\\.? \\d{4})\\b");
  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[uuuu-MM-dd][M/d/uuuu][MMMM d uuuu][MMM d uuuu][d MMMM uuuu][d MMM uuuu]")
          .toFormatter(Locale.ENGLISH);

  private static Set<String> of(Role role) {
    return ROWS.stream()
        .filter(row -> row.role() == role)
        .map(Row::words)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// @return empty if it asks for no status or names nothing
  static Optional<StatusQuestion> in(String typed) {
    String asked = typed.strip().replaceAll("\\s+", " ");
    Matcher written = DAY.matcher(asked);
    if (written.find()) {
      Optional<LocalDate> day = day(written.group(1));
      if (day.isPresent()) {
        return subject(new StringBuilder(asked).delete(written.start(), written.end()).toString())
            .map(subject -> new StatusQuestion(subject, day));
      }
    }
    return subject(asked).map(subject -> new StatusQuestion(subject, Optional.empty()));
  }

  private static Optional<LocalDate> day(String written) {
    String plain = written.replaceAll("(?<=\\d)(st|nd|rd|th)|[.,]", "");
    try {
      return Optional.of(LocalDate.parse(plain, WRITTEN));
    } catch (DateTimeException e) {
      LOG.debug("no day: {}", written, e);
      return Optional.empty();
    }
  }

  private static Optional<String> subject(String typed) {
    List<String> words =
        new ArrayList<>(List.of(typed.replaceAll("[?!\"“”]", " ").strip().split("\\s+")));
    boolean asks =
        typed.strip().endsWith("?")
            || OPENS.contains(lower(words.getFirst()))
            || lower(words.getLast()).equals(STATUS);
    if (!asks || !cutState(words)) {
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
