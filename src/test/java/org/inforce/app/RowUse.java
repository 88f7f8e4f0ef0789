package org.inforce.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.model.Reading;

/// Which rows of the tables have led to something in which stories, by the steps that claims and
/// duties keep: the lines of `cues.tsv`, and the first of the binding words of a duty.
final class RowUse {
  private static final Pattern ROW = Pattern.compile("\\b([a-z-]+\\.tsv):([0-9,]+) '[^']*'");

  private final Map<String, Set<Path>> storiesOf = new TreeMap<>();

  void add(Path story, Reading reading) {
    reading.claims().forEach(claim -> add(story, rows(claim.because())));
    reading.duties().forEach(duty -> add(story, binding(duty.because())));
  }

  private void add(Path story, Set<String> rows) {
    rows.forEach(row -> storiesOf.computeIfAbsent(row, r -> new HashSet<>()).add(story));
  }

  /// The reading without what rests on a row that fires in this story alone.
  Reading leaveOut(Path story, Reading whole) {
    return new Reading(
        whole.document(),
        whole.instruments(),
        whole.proceedings(),
        whole.claims().stream().filter(c -> !alone(story, rows(c.because()))).toList(),
        whole.duties().stream().filter(d -> !alone(story, binding(d.because()))).toList(),
        whole.rejected());
  }

  private boolean alone(Path story, Set<String> rows) {
    return rows.stream()
        .anyMatch(row -> storiesOf.getOrDefault(row, Set.of()).equals(Set.of(story)));
  }

  /// For each table how many rows fire, in how many stories: lines of Markdown.
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("| table | rows that fire | in one story | in two | in three to five | in more |");
    lines.add("|---|---|---|---|---|---|");
    storiesOf.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                e -> e.getKey().substring(0, e.getKey().indexOf(':')),
                TreeMap::new,
                Collectors.mapping(e -> e.getValue().size(), Collectors.toList())))
        .forEach((table, counts) -> lines.add(line(table, counts)));
    return lines;
  }

  private static String line(String table, List<Integer> counts) {
    Function<int[], Long> within =
        range -> counts.stream().filter(c -> c >= range[0] && c <= range[1]).count();
    return String.format(
        "| %s | %d | %d | %d | %d | %d |",
        table,
        counts.size(),
        within.apply(new int[] {1, 1}),
        within.apply(new int[] {2, 2}),
        within.apply(new int[] {3, 5}),
        within.apply(new int[] {6, Integer.MAX_VALUE}));
  }

  private static Set<String> rows(List<String> because) {
    Set<String> rows = new HashSet<>();
    for (String step : because) {
      Matcher row = ROW.matcher(step);
      while (row.find()) {
        rows.add(row.group(1) + ":" + row.group(2));
      }
    }
    return rows;
  }

  private static Set<String> binding(List<String> because) {
    return because.stream()
        .filter(step -> step.startsWith("'") && step.endsWith("'"))
        .map(step -> step.substring(1, step.length() - 1).toLowerCase(Locale.ROOT).split("\\s+")[0])
        .map(first -> "binding words:" + first)
        .collect(Collectors.toSet());
  }
}
