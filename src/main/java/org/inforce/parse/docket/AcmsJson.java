package org.inforce.parse.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.jsoup.Jsoup;

/// A docket of ACMS, the filing system of the Second and the Ninth Circuit, as the JSON behind its
/// page: `caseDetails` and `docketInfo`.
final class AcmsJson {
  private AcmsJson() {}

  static Optional<Docket> read(JsonNode root) {
    JsonNode facts = root.path("caseDetails");
    if (!facts.path("caseNumber").isTextual() || !root.path("docketInfo").isObject()) {
      return Optional.empty();
    }
    List<DocketEntry> entries = new ArrayList<>();
    for (JsonNode entry : root.path("docketInfo").path("docketEntries")) {
      entries.add(
          new DocketEntry(
              Cells.present(entry.path("entryNumber").asText("")),
              Cells.iso(entry.path("endDate").asText()),
              Cells.oneLine(Jsoup.parse(entry.path("docketEntryText").asText()).text())));
    }
    int parties =
        (int)
            Jsoup.parse(facts.path("partyAttorneyList").asText()).select("tr").stream()
                .filter(row -> row.select("> td").size() == 2)
                .count();
    return Optional.of(
        new Docket(
            court(root, entries),
            Cells.present(facts.path("caseNumber").asText()),
            Cells.present(facts.path("name").asText()),
            Optional.empty(),
            parties,
            Cells.iso(facts.path("caseOpened").asText()),
            entries));
  }

  /// It does not name its own court: the one that hears appeals from the court below, else the one
  /// whose site or name the clerk's entries give.
  private static Optional<String> court(JsonNode root, List<DocketEntry> entries) {
    String below = root.path("caseDetails").path("court").path("identifier").asText("");
    return Courts.standard()
        .byCitation(below.replaceFirst("\\(.*", "").strip())
        .flatMap(Court::parent)
        .or(() -> CourtOf.circuit(root.toString()))
        .or(() ->
            entries.stream()
                .flatMap(entry -> Courts.standard().namedIn(entry.text()).stream())
                .filter(court -> court.federal() && court.level() == Court.Level.APPEALS)
                .map(Court::id)
                .findFirst());
  }
}
