package org.inforce.claim.learned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Coded;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.Span;

/// A story of the gold format, sentence by sentence, with what the gold quotes in each.
///
/// @param types every kind of event that the gold holds for the story: the gold marks one or two
///   witnesses of an event, so that other sentences may tell it too
record GoldStory(String name, Set<EventType> types, List<Row> rows) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A stretch of the text that tells an event, or that only looks so.
  record Mark(EventType type, Span span) {}

  /// A sentence.
  ///
  /// @param document its id in the story
  /// @param told what the gold quotes as telling
  /// @param not what it quotes as a distractor, with the kind that it does not tell
  record Row(String document, EventTrainer.Seen seen, List<Mark> told, List<Mark> not) {
    Set<EventType> kinds() {
      return told.stream().map(Mark::type).collect(Collectors.toSet());
    }

    boolean isDistractor(EventType type, int place) {
      return not.stream()
          .anyMatch(m -> m.type() == type && m.span().start() <= place && place < m.span().end());
    }
  }

  /// Those of them that the model is trained on: all but those that nobody has read.
  static List<GoldStory> trained(String set) throws IOException {
    Set<String> keptBack = Set.copyOf(Files.readAllLines(KEPT_BACK));
    return all(set).stream().filter(story -> !keptBack.contains(story.name())).toList();
  }

  private static final Path KEPT_BACK = Path.of("src/main/training/kept-back.txt");

  /// The stories of a folder under `src/test/resources`, in the order of their names.
  static List<GoldStory> all(String set) throws IOException {
    List<GoldStory> stories = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources", set))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        stories.add(read(folder));
      }
    }
    return stories;
  }

  private static GoldStory read(Path folder) throws IOException {
    JsonNode gold = JSON.readTree(folder.resolve("gold.json").toFile());
    Map<String, List<Quoted>> told = new HashMap<>();
    Set<EventType> types = new HashSet<>();
    for (JsonNode event : gold.get("events")) {
      EventType type = Coded.of(EventType.class, event.get("type").asText());
      types.add(type);
      event.get("evidence").forEach(e -> quoted(told, e, type));
    }
    Map<String, List<Quoted>> not = new HashMap<>();
    for (JsonNode distractor : gold.get("distractors")) {
      quoted(not, distractor, Coded.of(EventType.class, distractor.get("not").asText()));
    }
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("documents.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      String id = node.get("id").asText();
      Document document =
          EventTrainer.document(
              Coded.of(DocumentKind.class, node.get("kind").asText()),
              LocalDate.parse(node.get("published").asText()),
              node.get("title").asText(""),
              node.get("text").asText());
      for (EventTrainer.Seen seen : EventTrainer.sentences(document)) {
        Span span = seen.sentence().span();
        rows.add(
            new Row(
                id,
                seen,
                marks(told.getOrDefault(id, List.of()), document.text(), span),
                marks(not.getOrDefault(id, List.of()), document.text(), span)));
      }
    }
    return new GoldStory(folder.getFileName().toString(), Set.copyOf(types), rows);
  }

  private record Quoted(EventType type, String words) {}

  private static void quoted(Map<String, List<Quoted>> all, JsonNode node, EventType type) {
    all.computeIfAbsent(node.get("doc").asText(), d -> new ArrayList<>())
        .add(new Quoted(type, node.get("quote").asText()));
  }

  private static List<Mark> marks(List<Quoted> quotes, String text, Span sentence) {
    List<Mark> marks = new ArrayList<>();
    for (Quoted quote : quotes) {
      int at = text.indexOf(quote.words());
      Span span = new Span(Math.max(0, at), Math.max(0, at) + quote.words().length());
      if (at >= 0 && span.overlaps(sentence)) {
        marks.add(new Mark(quote.type(), span));
      }
    }
    return marks;
  }
}
