package org.inforce.annotate.date;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Annotation.DateMention;

/// Makes the predictions that the scorer of dates reads: {@code Predict docs.jsonl out.jsonl}.
final class Predict {
  private Predict() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder out = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode document = json.readTree(line);
      Optional<LocalDate> reference =
          Optional.ofNullable(document.get("dct").asText(null)).map(LocalDate::parse);
      List<DateMention> found =
          DateReader.read(document.get("text").asText(), reference, List.of());
      for (DateMention date : found) {
        ObjectNode row = json.createObjectNode().put("doc", document.get("doc").asText());
        row.put("start", date.span().start()).put("end", date.span().end());
        row.put("type", date.type()).put("value", date.value());
        out.append(row).append('\n');
      }
    }
    Files.writeString(Path.of(args[1]), out.toString());
  }
}
