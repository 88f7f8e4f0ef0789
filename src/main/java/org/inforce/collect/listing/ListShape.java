package org.inforce.collect.listing;

import java.util.Optional;
import org.inforce.table.TsvRow;

/// How one site lays out its list: a row of `opinion-lists.tsv`.
///
/// @param site the name of the row
/// @param court its id in the table of courts; empty where several courts use the shape
/// @param form what the site sends
/// @param each what makes an item: a CSS selector, or the path of an array
/// @param scope how far an item of a page reaches
record ListShape(
    String site,
    Optional<String> court,
    Form form,
    String each,
    Scope scope,
    ListValue name,
    ListValue number,
    ListValue day,
    ListValue link,
    ListValue disposition) {
  /// What a site sends.
  enum Form {
    PAGE,
    JSON
  }

  /// How far an item of a page reaches.
  enum Scope {
    /// The element itself.
    ITSELF,
    /// With all that follows it up to the next item.
    AFTER,
    /// With all that stands between it and the item before.
    BEFORE
  }

  /// @throws IllegalArgumentException saying what is wrong with the row
  static ListShape of(TsvRow row) {
    return new ListShape(
        row.get("site"),
        row.find("court"),
        Form.valueOf(row.get("form").toUpperCase(java.util.Locale.ROOT)),
        row.get("each"),
        row.find("scope")
            .map(scope -> Scope.valueOf(scope.toUpperCase(java.util.Locale.ROOT)))
            .orElse(Scope.ITSELF),
        ListValue.of(row.text("name")),
        ListValue.of(row.text("number")),
        ListValue.of(row.get("day")),
        ListValue.of(row.get("link")),
        ListValue.of(row.text("disposition")));
  }
}
