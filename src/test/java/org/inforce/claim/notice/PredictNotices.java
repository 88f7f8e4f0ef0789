package org.inforce.claim.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.annotate.date.DateReader;

/// Makes the predictions that the scorer of notices reads: {@code PredictNotices in.jsonl
/// out.jsonl}.
final class PredictNotices {
  private PredictNotices() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder out = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode row = json.readTree(line);
      LocalDate published = LocalDate.parse(row.get("published").asText());
      String text = row.get("text").asText();
      Notice notice =
          NoticeReader.read(
              text, published, DateReader.read(text, Optional.of(published), List.of()));
      ObjectNode said = json.createObjectNode().put("id", row.get("id").asText());
      said.put("effective", notice.effective().map(LocalDate::toString).orElse(null));
      said.put("comments_close", notice.commentsClose().map(LocalDate::toString).orElse(null));
      out.append(said).append('\n');
    }
    Files.writeString(Path.of(args[1]), out.toString());
  }
}
