package org.inforce.table;

import java.io.Serial;
import java.util.List;

/// Rows of a table that cannot be taken: all of them at once, each with file, line and reason.
public final class TableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final List<String> problems;

  public TableException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /// One line each: `file:line: reason`.
  public List<String> problems() {
    return problems;
  }
}
