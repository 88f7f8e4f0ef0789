package org.inforce.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.Coded;
import org.inforce.model.DocumentId;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.inforce.model.OrderKind;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Scope;
import org.inforce.model.Span;
import org.inforce.model.StatusEvent;

/// What a careful reader got out of one story: a folder with `documents.jsonl` and `gold.json`.
record GoldStory(
    String name,
    List<Instrument> instruments,
    List<Proceeding> proceedings,
    List<StatusEvent> events,
    List<Row> rows) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A status written by hand.
  record Row(InstrumentId instrument, LocalDate asOf, LegalStatus status) {}

  static List<GoldStory> in(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(f -> Files.exists(f.resolve("gold.json")))
          .sorted()
          .map(GoldStory::read)
          .toList();
    }
  }

  Instrument instrument(InstrumentId id) {
    return instruments.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static GoldStory read(Path folder) {
    try {
      Map<String, LocalDate> published = new HashMap<>();
      for (String line : Files.readAllLines(folder.resolve("documents.jsonl"))) {
        JsonNode document = JSON.readTree(line);
        published.put(
            document.get("id").asText(), LocalDate.parse(document.get("published").asText()));
      }
      JsonNode gold = JSON.readTree(folder.resolve("gold.json").toFile());
      List<Instrument> instruments = new ArrayList<>();
      gold.get("instruments").forEach(i -> instruments.add(instrument(i)));
      List<Proceeding> proceedings = new ArrayList<>();
      gold.get("proceedings").forEach(p -> proceedings.add(proceeding(p)));
      List<StatusEvent> events = new ArrayList<>();
      gold.get("events").forEach(e -> events.add(event(e, published)));
      List<Row> rows = new ArrayList<>();
      gold.get("status")
          .forEach(r ->
              rows.add(
                  new Row(
                      new InstrumentId(r.get("instrument").asText()),
                      LocalDate.parse(r.get("as_of").asText()),
                      Coded.of(LegalStatus.class, r.get("status").asText()))));
      return new GoldStory(folder.getFileName().toString(), instruments, proceedings, events, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static Instrument instrument(JsonNode node) {
    return new Instrument(
        new InstrumentId(node.get("id").asText()),
        Coded.of(InstrumentType.class, node.get("type").asText()),
        node.get("name").asText(),
        text(node, "jurisdiction"),
        List.of(),
        List.of());
  }

  private static Proceeding proceeding(JsonNode node) {
    List<ProceedingId> below = new ArrayList<>();
    node.path("appeal_of").forEach(p -> below.add(new ProceedingId(p.asText())));
    return new Proceeding(
        new ProceedingId(node.get("id").asText()),
        text(node, "court"),
        text(node, "caption"),
        text(node, "docket"),
        List.of(),
        below);
  }

  private static StatusEvent event(JsonNode node, Map<String, LocalDate> published) {
    List<Quote> evidence = new ArrayList<>();
    for (JsonNode proof : node.get("evidence")) {
      String quote = proof.get("quote").asText();
      evidence.add(
          new Quote(new DocumentId(proof.get("doc").asText()), new Span(0, quote.length()), quote));
    }
    LocalDate learned =
        evidence.stream()
            .map(q -> published.get(q.document().value()))
            .min(LocalDate::compareTo)
            .orElseThrow();
    return new StatusEvent(
        new EventId(node.get("id").asText()),
        new InstrumentId(node.get("instrument").asText()),
        text(node, "proceeding").map(ProceedingId::new),
        Coded.of(EventType.class, node.get("type").asText()),
        text(node, "order").map(o -> Coded.of(OrderKind.class, o)),
        text(node, "scope").map(s -> Coded.of(Scope.class, s)),
        text(node, "date").map(EventDate::parse).orElse(EventDate.UNKNOWN),
        learned.atStartOfDay(ZoneOffset.UTC).toInstant(),
        text(node, "actor"),
        false,
        evidence,
        List.of());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
  }
}
