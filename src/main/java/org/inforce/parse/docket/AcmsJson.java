package org.inforce.parse.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            Optional.empty(),
            Cells.present(facts.path("caseNumber").asText()),
            Cells.present(facts.path("name").asText()),
            Optional.empty(),
            parties,
            Cells.iso(facts.path("caseOpened").asText()),
            entries));
  }
}
