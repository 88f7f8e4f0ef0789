package org.inforce.claim.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.ml.model.Event;
import org.inforce.model.Span;

/// Which words of the stories that are trained on tell events. The gold quotes a phrase, not a
/// word, and one or two witnesses of an event, not each: the telling word is the one that a model
/// made without the stories holds most probable, and what that model takes for another report of an
/// event of the story is left out of training.
///
/// `src/main/training/stories.tsv` holds what was found: set, story, document, place of the word in
/// the text, the word, and the kind of event or `?` for left out. All other words tell nothing.
final class StoryLabels {
  static final Path FILE = Path.of("src/main/training/stories.tsv");

  /// The sets that are trained on; what is scored on them as unseen is scored with a model made
  /// without them.
  static final List<String> SETS =
      List.of(
          "stories",
          "blind",
          "blind-second",
          "blind-third",
          "blind-fourth",
          "blind-fifth",
          "blind-sixth",
          "blind-seventh",
          "blind-eighth",
          "blind-ninth",
          "blind-tenth",
          "blind-eleventh");

  private static final String LEFT_OUT = "?";

  /// From this probability on a word that the gold does not quote may tell the same again.
  private static final double AGAIN = 0.15;

  private final Map<String, String> labels = new HashMap<>();

  private StoryLabels() {}

  static StoryLabels read() throws IOException {
    StoryLabels read = new StoryLabels();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("#")) {
        int word = line.lastIndexOf('\t', line.lastIndexOf('\t') - 1);
        read.labels.put(line.substring(0, word), line.substring(line.lastIndexOf('\t') + 1));
      }
    }
    return read;
  }

  /// The words of a set with what they tell.
  List<Event> events(String set) throws IOException {
    List<Event> events = new ArrayList<>();
    for (GoldStory story : GoldStory.trained(set)) {
      for (GoldStory.Row row : story.rows()) {
        if (row.seen().isTagged()) {
          add(row, set + "\t" + story.name() + "\t" + row.document(), events);
        }
      }
    }
    return events;
  }

  private void add(GoldStory.Row row, String document, List<Event> events) {
    Features features = row.seen().features();
    for (int token : features.candidates()) {
      String label =
          labels.getOrDefault(document + "\t" + row.seen().start(token), EventModel.NONE);
      if (!label.equals(LEFT_OUT)) {
        events.add(new Event(label, features.of(token).toArray(String[]::new)));
      }
    }
  }

  /// The text of the file, by a model made without the stories.
  static String find(EventModel model) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "# Made by EventModelBench#label: set, story, document, place, word, tells\n");
    for (String set : SETS) {
      for (GoldStory story : GoldStory.trained(set)) {
        for (GoldStory.Row row : story.rows()) {
          if (row.seen().isTagged()) {
            String document = set + "\t" + story.name() + "\t" + row.document();
            found(story, row, model)
                .forEach((token, label) ->
                    text.append(
                        String.format(
                            Locale.ROOT,
                            "%s\t%d\t%s\t%s%n",
                            document,
                            row.seen().start(token),
                            row.seen().sentence().tokens().get(token).text(),
                            label)));
          }
        }
      }
    }
    return text.toString();
  }

  private static Map<Integer, String> found(GoldStory story, GoldStory.Row row, EventModel model) {
    Features features = row.seen().features();
    Map<Integer, List<String>> words = new HashMap<>();
    features.candidates().forEach(token -> words.put(token, features.of(token)));
    Map<Integer, String> found = new TreeMap<>();
    for (GoldStory.Mark mark : row.told()) {
      telling(row, mark, model, words, found)
          .ifPresent(token -> found.put(token, mark.type().code()));
    }
    for (int token : features.candidates()) {
      EventModel.Score best = model.best(model.probabilities(words.getOrDefault(token, List.of())));
      if (best.probability() >= AGAIN
          && story.types().contains(best.type())
          && !row.isDistractor(best.type(), row.seen().start(token))) {
        found.putIfAbsent(token, LEFT_OUT);
      }
    }
    return found;
  }

  private static Optional<Integer> telling(
      GoldStory.Row row,
      GoldStory.Mark mark,
      EventModel model,
      Map<Integer, List<String>> words,
      Map<Integer, String> taken) {
    if (!holds(row.seen().sentence().span(), mark.span().start())) {
      return Optional.empty();
    }
    return row.seen().features().candidates().stream()
        .filter(token -> holds(mark.span(), row.seen().start(token)))
        .filter(token -> !taken.containsKey(token))
        .max(
            Comparator.<Integer>comparingDouble(token ->
                    model.probability(
                        model.probabilities(words.getOrDefault(token, List.of())), mark.type()))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static boolean holds(Span span, int place) {
    return span.start() <= place && place < span.end();
  }
}
