package org.inforce.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One row of a {@link TsvTable}.
public record TsvRow(String file, int line, List<String> columns, List<String> cells) {
  public TsvRow {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    if (cells.size() > columns.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + columns.size() + " columns");
    }
  }

  /// The cell, which may be empty.
  ///
  /// @throws IllegalArgumentException if the table has no such column
  public String text(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column '" + column + "' among " + columns);
    }
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  /// The cell.
  ///
  /// @throws IllegalArgumentException if it is empty
  public String get(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      throw new IllegalArgumentException("column '" + column + "' is empty");
    }
    return cell;
  }

  public Optional<String> find(String column) {
    return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
  }

  /// The parts of a cell that are separated by `|`.
  public List<String> list(String column) {
    return find(column)
        .map(cell -> Arrays.stream(cell.split("\\|")).map(String::strip).toList())
        .orElse(List.of());
  }
}
