package org.inforce.web;

import java.util.List;
import java.util.stream.Collectors;

/// Rows as CSV (RFC 4180) that no spreadsheet takes for formulas.
final class Csv {
  private static final String STARTS = "=+-@\t\r\n";

  private Csv() {}

  static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /// A cell that would begin a formula begins with an apostrophe, as OWASP's page on CSV injection
  /// has it; and every cell is quoted, so that none can end early.
  static String cell(String text) {
    boolean formula = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
