package org.inforce.claim.docket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes predictions for `docket-events/score.py`: entries in, labels out.
final class DocketPredictions {
  private DocketPredictions() {}

  public static void main(String[] files) throws IOException {
    ObjectMapper json = new ObjectMapper();
    DocketEntryReader reader = new DocketEntryReader();
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(files[0]))) {
      JsonNode row = json.readTree(line);
      Optional<LocalDate> filed =
          Optional.ofNullable(row.get("filed"))
              .filter(f -> !f.isNull())
              .map(f -> LocalDate.parse(f.asText()));
      DocketEvent event = reader.read(row.get("text").asText(), filed, row.path("court").asText());
      ObjectNode said = json.createObjectNode();
      said.put("id", row.get("id").asText());
      said.put("label", event.label().code());
      said.put("due", event.due().map(LocalDate::toString).orElse(null));
      said.put("because", event.because());
      out.add(json.writeValueAsString(said));
    }
    Files.write(Path.of(files[1]), out);
  }
}
