package org.inforce.claim.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Event;
import org.inforce.model.Coded;
import org.junit.jupiter.api.Test;

/// Makes the model, and shows how it grows with its training set.
///
/// `mvn -q test -Dtest=EventModelBench#make` writes `events.model` anew, `#label` the words of the
/// stories that it is trained on, `#without` a model without each set of stories, for
/// `src/test/bench/unseen`; `#curve` prints the learning curve, `#stories` what stories add to it,
/// and `#halves` what our own sentences add for sentences like them.
final class EventModelBench {
  private static final Path MODEL =
      Path.of("src/main/resources/org/inforce/claim/learned/events.model");
  private static final List<String> SETS =
      List.of("stories", "blind", "blind-second", "blind-third");

  /// From this probability on a word counts as told, for the curve.
  private static final double TOLD = 0.4;

  @Test
  void make() throws IOException {
    Files.createDirectories(MODEL.getParent());
    Files.writeString(MODEL, EventTrainer.train(EventTrainer.all()));
  }

  @Test
  void label() throws IOException {
    List<Event> written = EventTrainer.events(TrainingStory.all(TrainingStory.FOLDER));
    Files.writeString(
        StoryLabels.FILE, StoryLabels.find(EventTrainer.read(EventTrainer.train(written))));
  }

  @Test
  void without() throws IOException {
    for (String set : StoryLabels.SETS) {
      Path model =
          Path.of("target/learned", set, EventModel.class.getPackageName().replace('.', '/'))
              .resolve("events.model");
      Files.createDirectories(model.getParent());
      Files.writeString(model, EventTrainer.train(EventTrainer.without(set)));
    }
  }

  @Test
  void curve() throws IOException {
    List<TrainingStory> stories = TrainingStory.all(TrainingStory.FOLDER);
    List<List<GoldStory.Row>> sets = new ArrayList<>();
    for (String set : SETS) {
      sets.add(GoldStory.all(set).stream().flatMap(s -> s.rows().stream()).toList());
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
      for (List<GoldStory.Row> set : sets) {
        row.append(String.format(Locale.ROOT, " | %.3f", score(model, set)));
      }
      System.out.println(row + " |");
    }
  }

  /// What the stories add, on those that nobody has read, of the first sets with any and of the
  /// last.
  @Test
  void stories() throws IOException {
    List<GoldStory.Row> keptBack = keptBack("blind-fifth", "blind-sixth", "blind-seventh");
    List<GoldStory.Row> unseen = keptBack("blind-eleventh");
    StoryLabels labels = StoryLabels.read();
    List<Event> events =
        new ArrayList<>(EventTrainer.events(TrainingStory.all(TrainingStory.FOLDER)));
    events.addAll(new TypicalWords(EventTrainer.read(EventTrainer.train(events))).events());
    System.out.println("| trained on | words | kept back | of blind-eleventh |\n|---|---|---|---|");
    for (int sets = 0; sets <= StoryLabels.SETS.size(); sets += STEP) {
      for (String set : StoryLabels.SETS.subList(Math.max(0, sets - STEP), sets)) {
        events.addAll(labels.events(set));
      }
      EventModel model = EventTrainer.read(EventTrainer.train(events));
      System.out.printf(
          Locale.ROOT,
          "| our sentences and %d sets of stories | %d | %.3f | %.3f |%n",
          sets,
          events.size(),
          score(model, keptBack),
          score(model, unseen));
    }
  }

  /// What our own sentences are worth for others like them: every second report is held back and
  /// read by a model made without any, and by one made with the rest. All that such a sentence
  /// tells is marked, so that precision and recall mean what they say.
  @Test
  void halves() throws IOException {
    List<TrainingStory> trained = new ArrayList<>();
    List<GoldStory.Row> heldBack = new ArrayList<>();
    List<TrainingStory> reports = TrainingStory.all(TrainingStory.FOLDER);
    for (int i = 0; i < reports.size(); i++) {
      if (i % 2 == 0) {
        trained.add(reports.get(i));
      } else {
        heldBack.addAll(EventTrainer.rows(reports.get(i)));
      }
    }
    List<Event> others = EventTrainer.others();
    List<Event> with = new ArrayList<>(others);
    with.addAll(EventTrainer.events(trained));
    System.out.println("| made from | words | precision | recall | F1 |\n|---|---|---|---|---|");
    print("stories and typical sentences", others, heldBack);
    print("and half of our reports", with, heldBack);
  }

  private static void print(String name, List<Event> events, List<GoldStory.Row> rows)
      throws IOException {
    Tally tally = tally(EventTrainer.read(EventTrainer.train(events)), rows);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f |%n",
        name,
        events.size(),
        tally.precision(),
        tally.recall(),
        tally.f1());
  }

  private static List<GoldStory.Row> keptBack(String... sets) throws IOException {
    List<GoldStory.Row> rows = new ArrayList<>();
    for (String set : sets) {
      List<GoldStory> trained = GoldStory.trained(set);
      GoldStory.all(set).stream()
          .filter(story -> trained.stream().noneMatch(t -> t.name().equals(story.name())))
          .forEach(story -> rows.addAll(story.rows()));
    }
    return rows;
  }

  private static final int STEP = 3;

  /// F1 over pairs of a sentence and a kind of event that it tells.
  private static double score(EventModel model, List<GoldStory.Row> set) {
    return tally(model, set).f1();
  }

  /// Pairs of a sentence and a kind of event that it tells.
  private record Tally(int hit, int missed, int wrong) {
    double precision() {
      return (double) hit / (hit + wrong);
    }

    double recall() {
      return (double) hit / (hit + missed);
    }

    double f1() {
      return 2.0 * hit / (2.0 * hit + missed + wrong);
    }
  }

  private static Tally tally(EventModel model, List<GoldStory.Row> set) {
    int hit = 0;
    int missed = 0;
    int wrong = 0;
    for (GoldStory.Row row : set) {
      Set<String> guessed = guess(model, row.seen().features());
      Set<String> told = told(row);
      Set<String> both = new HashSet<>(guessed);
      both.retainAll(told);
      hit += both.size();
      missed += told.size() - both.size();
      wrong += guessed.size() - both.size();
    }
    return new Tally(hit, missed, wrong);
  }

  private static Set<String> guess(EventModel model, Features features) {
    Set<String> guessed = new HashSet<>();
    for (int token : features.candidates()) {
      EventModel.Score best = model.best(model.probabilities(features.of(token)));
      if (best.probability() >= TOLD) {
        guessed.add(best.type().code());
      }
    }
    return guessed;
  }

  private static Set<String> told(GoldStory.Row row) {
    return row.kinds().stream().map(Coded::code).collect(Collectors.toSet());
  }
}
