package org.inforce.claim.learned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Event;
import org.inforce.model.Coded;
import org.inforce.model.DocumentKind;
import org.junit.jupiter.api.Test;

/// Makes the model, and shows how it grows with its training set. No sentence of the stories that
/// it is scored on is trained on.
///
/// `mvn -q test -Dtest=EventModelBench#make` writes `events.model` anew; `mvn -q test
/// -Dtest=EventModelBench#curve` prints the learning curve.
final class EventModelBench {
  private static final Path MODEL =
      Path.of("src/main/resources/org/inforce/claim/learned/events.model");
  private static final List<String> SETS = List.of("stories", "blind", "blind-second");

  /// From this probability on a word counts as told, for the curve.
  private static final double TOLD = 0.4;

  /// A sentence of a story with the kinds of event that the gold quotes in it.
  private record Gold(EventTrainer.Seen seen, Set<String> told) {}

  @Test
  void make() throws IOException {
    Files.createDirectories(MODEL.getParent());
    Files.writeString(
        MODEL, EventTrainer.train(EventTrainer.events(TrainingStory.all(TrainingStory.FOLDER))));
  }

  @Test
  void curve() throws IOException {
    List<TrainingStory> stories = TrainingStory.all(TrainingStory.FOLDER);
    List<List<Gold>> sets = new ArrayList<>();
    for (String set : SETS) {
      sets.add(gold(Path.of("src/test/resources", set)));
    }
    System.out.println("| stories | sentences | events | " + String.join(" | ", SETS) + " |");
    System.out.println("|---|---|---|" + "---|".repeat(SETS.size()));
    for (int share : List.of(16, 8, 4, 2, 1)) {
      List<TrainingStory> part =
          IntStream.range(0, stories.size())
              .filter(i -> i % share == 0)
              .mapToObj(stories::get)
              .toList();
      List<Event> events = EventTrainer.events(part);
      EventModel model = EventTrainer.read(EventTrainer.train(events));
      StringBuilder row = new StringBuilder();
      row.append("| ").append(part.size());
      row.append(" | ").append(part.stream().mapToInt(s -> s.rows().size()).sum());
      row.append(" | ");
      row.append(events.stream().filter(e -> !e.getOutcome().equals(EventModel.NONE)).count());
      for (List<Gold> set : sets) {
        row.append(String.format(Locale.ROOT, " | %.3f", score(model, set)));
      }
      System.out.println(row + " |");
    }
  }

  /// F1 over pairs of a sentence and a kind of event that it tells.
  private static double score(EventModel model, List<Gold> set) {
    int hit = 0;
    int missed = 0;
    int wrong = 0;
    for (Gold gold : set) {
      Set<String> guessed = guess(model, gold.seen().features());
      Set<String> both = new HashSet<>(guessed);
      both.retainAll(gold.told());
      hit += both.size();
      missed += gold.told().size() - both.size();
      wrong += guessed.size() - both.size();
    }
    return 2.0 * hit / (2.0 * hit + missed + wrong);
  }

  private static Set<String> guess(EventModel model, Features features) {
    Set<String> guessed = new HashSet<>();
    for (int token : features.candidates()) {
      EventModel.Score best = model.best(features.of(token));
      if (best.probability() >= TOLD) {
        guessed.add(best.type().code());
      }
    }
    return guessed;
  }

  private static List<Gold> gold(Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Gold> sentences = new ArrayList<>();
    try (Stream<Path> stories = Files.list(folder)) {
      for (Path story : stories.filter(Files::isDirectory).sorted().toList()) {
        JsonNode gold = json.readTree(story.resolve("gold.json").toFile());
        for (String line : Files.readAllLines(story.resolve("documents.jsonl"))) {
          JsonNode document = json.readTree(line);
          String text = document.get("text").asText();
          String id = document.get("id").asText();
          EventTrainer.sentences(
                  Coded.of(DocumentKind.class, document.get("kind").asText()),
                  LocalDate.parse(document.get("published").asText()),
                  document.get("title").asText(""),
                  text)
              .stream()
              .map(seen -> new Gold(seen, told(gold, id, seen.sentence().span().of(text))))
              .forEach(sentences::add);
        }
      }
    }
    return sentences;
  }

  private static Set<String> told(JsonNode gold, String document, String sentence) {
    Set<String> told = new HashSet<>();
    for (JsonNode event : gold.get("events")) {
      for (JsonNode evidence : event.get("evidence")) {
        if (evidence.get("doc").asText().equals(document)
            && sentence.contains(evidence.get("quote").asText())) {
          told.add(event.get("type").asText());
        }
      }
    }
    return told;
  }
}
