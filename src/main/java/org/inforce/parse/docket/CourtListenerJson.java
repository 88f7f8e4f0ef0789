package org.inforce.parse.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;

/// What CourtListener pushes of one case: `webhook` beside `payload.results`. Of an alert of a
/// docket the results are its new entries, which name no court and no case; of an alert of a search
/// in the federal dockets they are cases with the filings that were found.
final class CourtListenerJson {
  private CourtListenerJson() {}

  static Optional<Docket> read(JsonNode root) {
    JsonNode results = root.path("payload").path("results");
    JsonNode first = results.path(0);
    if (!root.path("webhook").has("event_type") || !first.path("recap_documents").isArray()) {
      return Optional.empty();
    }
    String dockets = id(first);
    List<DocketEntry> entries = new ArrayList<>();
    for (JsonNode result : results) {
      if (!id(result).equals(dockets)) {
        return Optional.empty();
      }
      if (result.has("description")) {
        entries.add(entry(result));
      } else {
        result.path("recap_documents").forEach(filing -> entries.add(filing(filing)));
      }
    }
    entries.removeIf(entry -> entry.text().isBlank());
    return Optional.of(
        new Docket(
            Cells.present(first.path("court_id").asText(""))
                .flatMap(Courts.standard()::byId)
                .map(Court::id),
            Cells.present(first.path("docketNumber").asText("")),
            Cells.present(first.path("caseName").asText("")),
            Cells.present(first.path("assignedTo").asText("")),
            first.path("party").size(),
            Cells.iso(first.path("dateFiled").asText("")),
            entries));
  }

  private static String id(JsonNode result) {
    return result.path("docket").asText(result.path("docket_id").asText(""));
  }

  /// An entry without words of its own is what its documents are called.
  private static DocketEntry entry(JsonNode entry) {
    String said = entry.path("description").asText("");
    String text =
        said.isBlank()
            ? String.join(
                "; ",
                documents(entry)
                    .map(document -> document.path("description").asText(""))
                    .filter(words -> !words.isBlank())
                    .distinct()
                    .toList())
            : said;
    return new DocketEntry(
        number(entry.path("entry_number")),
        Cells.iso(entry.path("date_filed").asText("")),
        Cells.oneLine(text));
  }

  private static Stream<JsonNode> documents(JsonNode entry) {
    List<JsonNode> documents = new ArrayList<>();
    entry.path("recap_documents").forEach(documents::add);
    return documents.stream();
  }

  private static DocketEntry filing(JsonNode filing) {
    String said = filing.path("description").asText("");
    return new DocketEntry(
        number(filing.path("entry_number")).or(() -> number(filing.path("document_number"))),
        Cells.iso(filing.path("entry_date_filed").asText("")),
        Cells.oneLine(said.isBlank() ? filing.path("short_description").asText("") : said));
  }

  private static Optional<String> number(JsonNode node) {
    String text = node.asText("").toLowerCase(Locale.ROOT);
    return text.equals("null") ? Optional.empty() : Cells.present(text);
  }
}
