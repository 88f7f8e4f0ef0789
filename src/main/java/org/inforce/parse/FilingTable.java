package org.inforce.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.parse.docket.CaseNames;
import org.inforce.parse.docket.CaseNumbers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The rows `Case Name:`, `Case Number:`, `Document Number:` of a notice of electronic filing, one
/// set for each case.
final class FilingTable {
  private static final Map<String, String> NAMES =
      Map.of(
          "case name:", "case_name",
          "case number:", "docket_number",
          "document number:", "document_number",
          "case caption:", "case_name");

  private FilingTable() {}

  static List<Map<String, String>> cases(Document body) {
    List<Map<String, String>> cases = new ArrayList<>();
    for (Element row : body.select("tr")) {
      List<Element> cells = row.select("> td, > th");
      if (cells.size() < 2) {
        continue;
      }
      String name =
          NAMES.get(Characters.oneLine(cells.get(0).text()).toLowerCase(java.util.Locale.ROOT));
      if (name != null) {
        take(cases, name, cells.get(1));
      }
    }
    return cases;
  }

  private static void take(List<Map<String, String>> cases, String name, Element cell) {
    if (cases.isEmpty() || cases.getLast().containsKey(name)) {
      cases.add(new LinkedHashMap<>());
    }
    String value = plain(name, Characters.oneLine(cell.text()));
    if (!value.isEmpty()) {
      cases.getLast().put(name, value);
    }
    Element link = cell.selectFirst("a[href]");
    if (link != null) {
      cases.getLast().put(name.equals("document_number") ? "link" : "case_link", link.attr("href"));
    }
  }

  /// In the form in which dockets give it; a number may be followed by "(No document attached)".
  private static String plain(String name, String value) {
    return switch (name) {
      case "case_name" -> CaseNames.of(value);
      case "docket_number" -> CaseNumbers.federal(value).orElse(value);
      case "document_number" -> value.replaceFirst("^(\\d+)\\D.*$", "$1");
      default -> value;
    };
  }
}
