package org.inforce.claim.duty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Annotated;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Coded;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.DutyClaim;
import org.inforce.model.SourceId;

/// Writes predictions for `obligations-dev/score.py`, or the duties of the documents of a story.
final class DutyPredictions {
  private DutyPredictions() {}

  public static void main(String[] files) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(files[0]))) {
      JsonNode row = json.readTree(line);
      String day =
          row.hasNonNull("signed") ? row.get("signed").asText() : row.get("published").asText();
      DocumentKind kind =
          row.hasNonNull("kind")
              ? Coded.of(DocumentKind.class, row.get("kind").asText())
              : DocumentKind.DIRECTIVE;
      Document document =
          new Document(
              new DocumentId(row.get("id").asText()),
              new SourceId("test"),
              Optional.empty(),
              "",
              kind,
              AuthorityTier.values()[0],
              LocalDate.parse(day),
              Optional.empty(),
              row.get("text").asText());
      ObjectNode said = json.createObjectNode().put("id", row.get("id").asText());
      ArrayNode duties = said.putArray("obligations");
      for (DutyClaim duty :
          new DutyReader()
              .read(new Annotated(document, List.of(), List.of(), List.of(), List.of()))) {
        duties
            .addObject()
            .put("obligor", duty.obligor().orElse(null))
            .put("action", duty.action())
            .put("due", duty.due().map(LocalDate::toString).orElse(null))
            .put("due_text", duty.dueText().orElse(null))
            .put("condition", duty.condition().orElse(null))
            .put("recurring", duty.recurring().orElse(null))
            .put("quote", duty.quote().text());
      }
      OrderEffects effects = OrderEffects.read(document.text());
      effects.revokes().forEach(said.putArray("revokes")::add);
      effects.amends().forEach(said.putArray("amends")::add);
      effects.reinstates().forEach(said.putArray("reinstates")::add);
      out.add(json.writeValueAsString(said));
    }
    Files.write(Path.of(files[1]), out);
  }
}
