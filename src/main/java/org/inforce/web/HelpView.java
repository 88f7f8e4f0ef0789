package org.inforce.web;

import java.util.List;
import org.inforce.table.TsvTable;

/// Keys, how to search, signs and the interface for programs.
///
/// @param api where that begins
/// @param examples of what can be typed
public record HelpView(String api, List<Example> examples) {
  private static final List<Example> EXAMPLES =
      TsvTable.read(
          HelpView.class,
          "search-examples.tsv",
          row -> new Example(row.get("typed"), row.get("finds")));

  /// What can be typed into the search box.
  public record Example(String typed, String finds) {
    public String address() {
      return Links.encoded(typed);
    }
  }

  static HelpView of(String api) {
    return new HelpView(api, EXAMPLES);
  }
}
