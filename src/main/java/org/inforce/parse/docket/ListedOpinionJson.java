package org.inforce.parse.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;

/// A row of a court's list of opinions, as the collecting of such lists cuts it out:
/// `listed_opinion`. What the list says of the outcome is the one entry, else the name of the case.
final class ListedOpinionJson {
  private ListedOpinionJson() {}

  static Optional<Docket> read(JsonNode root) {
    JsonNode fields = root.path("listed_opinion");
    if (!fields.path("date_filed").isTextual()) {
      return Optional.empty();
    }
    Optional<String> name = value(fields, "case_name").map(CaseNames::of);
    Optional<String> number = value(fields, "docket_number");
    String said = value(fields, "disposition").or(() -> name).or(() -> number).orElse("");
    return Optional.of(
        new Docket(
            value(fields, "court").flatMap(Courts.standard()::byId).map(Court::id),
            number,
            name,
            Optional.empty(),
            0,
            Optional.empty(),
            List.of(
                new DocketEntry(
                    Optional.empty(), Cells.iso(fields.path("date_filed").asText()), said))));
  }

  private static Optional<String> value(JsonNode fields, String name) {
    return Cells.present(fields.path(name).asText(""));
  }
}
