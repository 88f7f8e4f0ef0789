package org.inforce.annotate.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inforce.annotate.court.CourtReader;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Annotation.CourtMention;

/// Writes predictions for the scorer of the citation data: `IN.jsonl OUT.jsonl`, or with `bench
/// FILE` the speed of reading.
public final class CitationPredictions {
  private static final CitationReader READER = new CitationReader();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final CourtReader COURTS = new CourtReader();

  private CitationPredictions() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("bench")) {
      bench(Files.readString(Path.of(args[1])));
      return;
    }
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      out.add(predictions(line));
    }
    Files.write(Path.of(args[1]), out);
  }

  private static void bench(String text) {
    for (int round = 0; round < 8; round++) {
      long began = CPU.getCurrentThreadCpuTime();
      int found = READER.read(text).size();
      long cited = CPU.getCurrentThreadCpuTime();
      int courts = COURTS.read(text).size();
      long ended = CPU.getCurrentThreadCpuTime();
      System.out.printf(
          "citations %d %.1f MB/s, courts %d %.1f MB/s%n",
          found,
          text.length() * 1e3 / (cited - began),
          courts,
          text.length() * 1e3 / (ended - cited));
    }
  }

  private static String predictions(String line) throws IOException {
    JsonNode row = JSON.readTree(line);
    String text = row.get("text").asText();
    ObjectNode out = JSON.createObjectNode().put("id", row.get("id").asText());
    var citations = out.putArray("citations");
    READER.read(text).forEach(citation -> write(citation, citations.addObject()));
    List<CourtMention> courts = COURTS.read(text);
    if (row.has("needed")) {
      courts.forEach(court ->
          write(
              new Citation(court.span(), "court", court.span().of(text), Map.of()),
              citations.addObject()));
    }
    courts.stream()
        .flatMap(court -> court.court().stream())
        .findFirst()
        .or(() -> Courts.standard().byCitation(text).map(Court::id))
        .ifPresent(id -> out.put("court_id", id));
    return JSON.writeValueAsString(out);
  }

  private static void write(Citation citation, ObjectNode out) {
    out.put("kind", CitationReader.literatureKind(citation.kind()))
        .put("matched_text", citation.matchedText())
        .put("start", citation.span().start())
        .put("end", citation.span().end());
    citation.fields().forEach(out::put);
  }
}
