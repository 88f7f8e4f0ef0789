package org.inforce.parse.docket;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/// A docket of the Supreme Court as JSON (`/RSS/Cases/JSON/24-999.json`).
final class SupremeCourtJson {
  /// The court numbers the papers in their addresses: `/DocketPDF/24/24A100/319653/…`.
  private static final Pattern PAPER = Pattern.compile("/DocketPDF/[^/]+/[^/]+/([0-9]+)/");

  private SupremeCourtJson() {}

  static Optional<Docket> read(JsonNode root) {
    if (!root.path("ProceedingsandOrder").isArray() || !root.path("CaseNumber").isTextual()) {
      return Optional.empty();
    }
    List<DocketEntry> entries = new ArrayList<>();
    for (JsonNode entry : root.path("ProceedingsandOrder")) {
      entries.add(
          new DocketEntry(
              number(entry),
              Cells.written(entry.path("Date").asText()),
              Cells.oneLine(Jsoup.parse(entry.path("Text").asText()).text())));
    }
    return Optional.of(
        new Docket(
            Optional.of("scotus"),
            Cells.present(root.path("CaseNumber").asText()),
            Cells.present(name(root)),
            Optional.empty(),
            parties(root),
            Cells.written(root.path("DocketedDate").asText()),
            entries));
  }

  /// Each counsel is a row, and names his party.
  private static int parties(JsonNode root) {
    Set<String> names = new HashSet<>();
    for (String side : List.of("Petitioner", "Respondent", "Other")) {
      root.path(side).forEach(row -> names.add(row.path("PartyName").asText("")));
    }
    return names.size();
  }

  private static String name(JsonNode root) {
    String asking = Cells.oneLine(root.path("PetitionerTitle").asText(""));
    String other = Cells.oneLine(root.path("RespondentTitle").asText(""));
    return other.isEmpty() ? asking : asking + " v. " + other;
  }

  private static Optional<String> number(JsonNode entry) {
    for (JsonNode link : entry.path("Links")) {
      Matcher paper = PAPER.matcher(link.path("DocumentUrl").asText());
      if (paper.find()) {
        return Optional.of(paper.group(1));
      }
    }
    return Optional.empty();
  }
}
