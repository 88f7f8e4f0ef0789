package org.inforce.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of tab-separated values that ships beside the class that reads it: the first line names
/// the columns, `#` begins a comment line, blank lines are skipped.
///
/// ```java
/// List<Court> courts = TsvTable.read(Courts.class, "courts.tsv", row -> new Court(row.get("id"), row.get("name")));
/// ```
public final class TsvTable {
  private TsvTable() {}

  /// Reads all rows. A cell that is missing at the end of a line is empty.
  ///
  /// @throws TableException naming every bad row, if a row has too many cells or {@code make}
  ///   refuses it with an {@link IllegalArgumentException} or {@link java.time.DateTimeException}
  public static <T> List<T> read(Class<?> beside, String file, Function<TsvRow, T> make) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new TableException(List.of(file + ":0: no such table beside " + beside.getName()));
      }
      return read(
          file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), make);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// Reads a table of words, each with the part that it plays: the column {@code word} by what is
  /// made of the rest of its row.
  ///
  /// @throws TableException as {@link #read(Class, String, Function)}
  public static <K> Map<K, Set<String>> words(
      Class<?> beside, String file, Function<TsvRow, K> part) {
    return read(beside, file, row -> Map.entry(part.apply(row), row.get("word"))).stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, asked())));
  }

  /// Gathers words into a set that is asked of nearly every word of a text: it answers about three
  /// times as fast as what `Set.of` makes.
  public static Collector<String, ?, Set<String>> asked() {
    return Collectors.collectingAndThen(Collectors.toCollection(HashSet::new), WordSet::new);
  }

  /// The same of words at hand.
  public static Set<String> asked(String... words) {
    return Stream.of(words).collect(asked());
  }

  /// Gathers rows into a map that is asked of nearly every word of a text: a `HashMap` answers
  /// about twice as fast as what `Map.of` makes; no key twice.
  public static <T, K, V> Collector<T, ?, Map<K, V>> lookedUp(
      Function<? super T, K> key, Function<? super T, V> value) {
    return Collectors.collectingAndThen(
        Collectors.toMap(key, value, TsvTable::twice, HashMap::new), Collections::unmodifiableMap);
  }

  private static <V> V twice(V one, V other) {
    throw new IllegalStateException("two rows of one key: " + one + " and " + other);
  }

  static <T> List<T> read(String file, BufferedReader in, Function<TsvRow, T> make)
      throws IOException {
    List<T> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      try {
        rows.add(make.apply(new TsvRow(file, number, columns, cells)));
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        problems.add(file + ":" + number + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return List.copyOf(rows);
  }
}
