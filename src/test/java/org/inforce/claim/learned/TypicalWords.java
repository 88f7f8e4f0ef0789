package org.inforce.claim.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.model.Event;
import org.inforce.model.Coded;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;

/// The words of the typical sentences that tell events, most of all the many sentences that only
/// look as if they told one. A row says what its sentence tells, not by which word: that is the one
/// that a model made without these sentences holds most probable.
final class TypicalWords {
  private static final Path FILE =
      Path.of("src/test/resources/org/inforce/claim/typical-sentences.tsv");
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 14);

  /// From this probability on another word of the sentence may tell the same again.
  private static final double AGAIN = 0.15;

  private final EventModel model;

  /// @param model made without these sentences
  TypicalWords(EventModel model) {
    this.model = model;
  }

  List<Event> events() throws IOException {
    List<Event> events = new ArrayList<>();
    List<String> lines = Files.readAllLines(FILE);
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#") && !line.startsWith("tells\t")) {
        read(told(line.substring(0, tab)), line.substring(tab + 1), events);
      }
    }
    return events;
  }

  private static List<EventType> told(String types) {
    return types.equals("-")
        ? List.of()
        : List.of(types.split(" ")).stream().map(t -> Coded.of(EventType.class, t)).toList();
  }

  private void read(List<EventType> told, String text, List<Event> events) {
    List<EventTrainer.Seen> sentences =
        EventTrainer.sentences(EventTrainer.document(DocumentKind.NEWS, PUBLISHED, "", text));
    List<EventType> left = new ArrayList<>(told);
    for (EventTrainer.Seen seen : sentences) {
      if (seen.isTagged()) {
        sentence(seen.features(), left, told, events);
      }
    }
  }

  /// @param left what no sentence before has told
  private void sentence(
      Features features, List<EventType> left, List<EventType> told, List<Event> events) {
    Map<Integer, List<String>> words = new HashMap<>();
    features.candidates().forEach(token -> words.put(token, features.of(token)));
    Map<Integer, EventType> telling = new HashMap<>();
    for (EventType type : List.copyOf(left)) {
      telling(type, words, telling)
          .ifPresent(token -> {
            telling.put(token, type);
            left.remove(type);
          });
    }
    for (int token : features.candidates()) {
      List<String> seen = words.getOrDefault(token, List.of());
      EventModel.Score best = model.best(model.probabilities(seen));
      boolean again =
          !telling.containsKey(token) && best.probability() >= AGAIN && told.contains(best.type());
      if (!again) {
        String outcome =
            Optional.ofNullable(telling.get(token)).map(EventType::code).orElse(EventModel.NONE);
        events.add(new Event(outcome, seen.toArray(String[]::new)));
      }
    }
  }

  private Optional<Integer> telling(
      EventType type, Map<Integer, List<String>> words, Map<Integer, EventType> taken) {
    return words.keySet().stream()
        .sorted()
        .filter(token -> !taken.containsKey(token))
        .max(
            Comparator.<Integer>comparingDouble(token ->
                    model.probability(
                        model.probabilities(words.getOrDefault(token, List.of())), type))
                .thenComparing(Comparator.reverseOrder()));
  }
}
