package org.inforce.claim.duty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Annotated;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.SourceId;
import org.inforce.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The duties of eighteen directives of mayors, governors and agencies, annotated by writers who
/// did not know the reader. By place alone; `scoreboard --only directives` measures the rest.
final class DirectivesTest {
  private static final Path FOLDER = Path.of("src/test/resources/directives");
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A text with what is a duty in it, what may be taken for one, and what was read.
  private record Read(List<Span> gold, List<Span> optional, List<Span> read) {}

  private static final List<Read> TEXTS = new ArrayList<>();

  @BeforeAll
  static void readAll() throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("gold.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      gold.put(row.get("id").asText(), row);
    }
    for (String line : Files.readAllLines(FOLDER.resolve("texts.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      String text = row.get("text").asText();
      JsonNode told = Optional.ofNullable(gold.get(row.get("id").asText())).orElseThrow();
      TEXTS.add(
          new Read(
              quotes(told.get("obligations"), text),
              quotes(told.get("optional"), text),
              duties(row, text)));
    }
  }

  @Test
  void nearlyAllDutiesAreFound() {
    int all = 0;
    int found = 0;
    for (Read text : TEXTS) {
      for (Span duty : text.gold()) {
        all++;
        found += text.read().stream().anyMatch(duty::overlaps) ? 1 : 0;
      }
    }
    assertTrue(all > 400 && found >= 0.95 * all, found + " of " + all);
  }

  @Test
  void hardlyAnythingElseIsTakenForOne() {
    int all = 0;
    int right = 0;
    for (Read text : TEXTS) {
      for (Span duty : text.read()) {
        all++;
        right +=
            text.gold().stream().anyMatch(duty::overlaps)
                    || text.optional().stream().anyMatch(duty::overlaps)
                ? 1
                : 0;
      }
    }
    assertTrue(all > 400 && right >= 0.95 * all, right + " of " + all);
  }

  private static List<Span> quotes(JsonNode rows, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode row : rows) {
      String quote = row.get("quote").asText();
      int start = text.indexOf(quote);
      assertTrue(start >= 0, quote);
      spans.add(new Span(start, start + quote.length()));
    }
    return spans;
  }

  private static List<Span> duties(JsonNode row, String text) {
    Document document =
        new Document(
            new DocumentId(row.get("id").asText()),
            new SourceId("city"),
            Optional.empty(),
            "City",
            DocumentKind.DIRECTIVE,
            AuthorityTier.values()[0],
            LocalDate.parse(row.get("signed").asText()),
            Optional.empty(),
            text);
    return new DutyReader()
        .read(new Annotated(document, List.of(), List.of(), List.of(), List.of())).stream()
            .map(duty -> duty.quote().span())
            .toList();
  }
}
