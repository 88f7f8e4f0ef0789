package org.inforce.claim.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;
import org.inforce.model.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The model that ships against the training sentences that it is made from.
final class EventModelTest {
  /// With processors of another kind the last digit of a logarithm may differ.
  private static final String MADE_ON = "amd64";

  private static List<Event> all = List.of();

  @BeforeAll
  static void readAll() throws IOException {
    all = EventTrainer.all();
  }

  @Test
  void theCommandRemakesTheModelBitForBit() throws IOException {
    List<Event> events = all;
    assumeTrue(
        System.getProperty("os.arch").equals(MADE_ON)
            && EventTrainer.origin(events).equals(EventModel.shipped().origin()),
        "the tables or the training sentences have changed since the model was made:"
            + " mvn -q test -Dtest=EventModelBench#make");
    try (var in = EventModel.class.getResourceAsStream("events.model")) {
      String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(shipped.equals(EventTrainer.train(events)), "events.model is another");
    }
  }

  @Test
  void theModelStillKnowsWhatItWasMadeFrom() {
    List<Event> events = all;
    long right =
        events.stream().filter(e -> knows(List.of(e.getContext()), e.getOutcome())).count();
    assertTrue(right >= 0.9 * events.size(), right + " of " + events.size());
  }

  private static boolean knows(List<String> features, String outcome) {
    EventModel model = EventModel.shipped();
    EventModel.Score best = model.best(model.probabilities(features));
    return outcome.equals(EventModel.NONE)
        ? best.probability() < 0.5
        : best.type().code().equals(outcome);
  }

  @Test
  void theStrongestFeaturesSpeakForTheKindAsked() {
    List<String> features = List.of("w=su", "L=PARTY", "wL=su_PARTY");
    List<String> strongest =
        EventModel.shipped().strongest(features, EventType.CHALLENGED, features.size());
    assertTrue(strongest.stream().anyMatch(f -> f.startsWith("w=su +")), strongest.toString());
  }

  @Test
  void everyBadLineOfTheTrainingSetIsNamed() {
    List<String> problems = new ArrayList<>();
    TrainingStory.read(
        "bad.txt",
        List.of(
            "== news | Dust",
            "- | Nothing.",
            "enjoined | No word is marked.",
            "blocked | A *word.",
            "no bar"),
        new ArrayList<>(),
        problems);
    assertEquals(
        List.of("bad.txt:3", "bad.txt:4", "bad.txt:5"),
        problems.stream().map(p -> p.substring(0, 9)).toList());
  }
}
