package org.inforce.parse.docket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.jsoup.Jsoup;

/// What CourtListener pushes (`webhook` beside `payload.results`) or its interface answers
/// (`results`, or one docket) of one case. Of an alert of a docket the results are its new entries,
/// which name no case, and their court only by the files they lie in; of a search they are cases
/// with the filings or opinions that were found.
final class CourtListenerJson {
  /// `https://www.courtlistener.com/api/rest/v4/courts/vtd/`, and the files of the archive:
  /// `recap/gov.uscourts.vtd.12345/gov.uscourts.vtd.12345.6.0.pdf`.
  private static final Pattern COURT =
      Pattern.compile("(?:/courts/|gov\\.uscourts\\.)([a-z0-9]{2,15})[./]");

  private CourtListenerJson() {}

  static Optional<Docket> read(JsonNode root) {
    JsonNode results = results(root);
    JsonNode first = results.path(0);
    boolean filings = first.path("recap_documents").isArray();
    if (!filings && !first.path("opinions").isArray() && !isDocket(first)) {
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
        result.path("opinions").forEach(opinion -> entries.add(opinion(result, opinion)));
      }
    }
    entries.removeIf(entry -> entry.text().isBlank());
    return Optional.of(
        new Docket(
            court(results).map(Court::id),
            text(first, "docketNumber", "docket_number"),
            text(first, "caseName", "case_name"),
            text(first, "assignedTo", "assigned_to_str"),
            first.path("party").size(),
            Cells.iso(text(first, "dateFiled", "date_filed").orElse("")),
            entries));
  }

  /// Those of a push, of a list that the interface answers, or the one thing it answers.
  private static JsonNode results(JsonNode root) {
    if (root.path("webhook").has("event_type")) {
      return root.path("payload").path("results");
    }
    JsonNode results = root.path("results");
    boolean listed = results.isArray() && results.path(0).toString().contains("courtlistener.com/");
    return listed
        ? results
        : isDocket(root)
            ? JsonNodeFactory.instance.arrayNode().add(root)
            : MissingNode.getInstance();
  }

  /// A docket as the interface answers it, whose entries are asked for apart.
  private static boolean isDocket(JsonNode node) {
    return node.path("docket_number").isTextual()
        && node.path("case_name").isTextual()
        && node.path("resource_uri").asText("").contains("/dockets/");
  }

  /// By its id, else by the address of the court, else by the files of the results.
  private static Optional<Court> court(JsonNode results) {
    JsonNode first = results.path(0);
    return text(first, "court_id")
        .or(() -> find(first.path("court").asText("")))
        .or(() -> find(results.toString()))
        .flatMap(Courts.standard()::byId);
  }

  private static Optional<String> find(String text) {
    Matcher court = COURT.matcher(text);
    return court.find() ? Optional.of(court.group(1)) : Optional.empty();
  }

  private static Optional<String> text(JsonNode node, String... names) {
    return Stream.of(names)
        .map(node::path)
        .filter(value -> value.isTextual() && !value.asText().isBlank())
        .findFirst()
        .flatMap(value -> Cells.present(value.asText()));
  }

  private static DocketEntry opinion(JsonNode found, JsonNode opinion) {
    return new DocketEntry(
        Optional.empty(),
        Cells.iso(text(found, "dateFiled").orElse("")),
        Cells.oneLine(Jsoup.parse(opinion.path("snippet").asText("")).text()));
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
