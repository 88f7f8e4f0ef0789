package org.inforce.claim.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.Coded;
import org.inforce.model.EventType;

/// A maximum-entropy model of what a word in its sentence tells: for each kind of event, and for
/// none, the sum of the weights of the features that hold.
///
/// `events.model` beside this class is made from `src/main/training/events`. Its first line names
/// what it was made from, its second the outcomes, each other line a feature and its weights in
/// hundredths.
final class EventModel {
  static final String NONE = "none";

  private final String origin;
  private final List<String> outcomes;
  private final FeatureTable weights;
  private final int none;

  /// Where the outcome of each kind of event stands; -1 for a kind that the model has never seen.
  private final int[] places;

  private EventModel(String origin, List<String> outcomes, Map<String, int[]> weights) {
    this.origin = origin;
    this.outcomes = List.copyOf(outcomes);
    this.none = outcomes.indexOf(NONE);
    this.places =
        Stream.of(EventType.values()).mapToInt(type -> outcomes.indexOf(type.code())).toArray();
    this.weights = new FeatureTable(weights);
  }

  private static final class Loaded {
    static final EventModel MODEL = load();

    private static EventModel load() {
      try (InputStream in = EventModel.class.getResourceAsStream("events.model")) {
        if (in == null) {
          throw new IllegalStateException("no events.model beside " + EventModel.class.getName());
        }
        return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("events.model", e);
      }
    }
  }

  /// The model that ships with the program, loaded on first use.
  static EventModel shipped() {
    return Loaded.MODEL;
  }

  /// @throws IllegalArgumentException naming the line that is none
  static EventModel read(BufferedReader in) throws IOException {
    String origin = Optional.ofNullable(in.readLine()).orElse("");
    List<String> outcomes = List.of(Optional.ofNullable(in.readLine()).orElse("").split("\t"));
    Map<String, int[]> weights = new HashMap<>();
    int number = 2;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      String[] cells = line.split("\t");
      try {
        weights.put(cells[0], weights(cells, outcomes.size()));
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("events.model:" + number + ": " + line, e);
      }
    }
    return new EventModel(origin, outcomes, weights);
  }

  private static int[] weights(String[] cells, int outcomes) {
    int[] row = new int[cells.length * 2 - 2];
    for (int i = 1; i < cells.length; i++) {
      int colon = cells[i].indexOf(':');
      int outcome = Integer.parseInt(cells[i].substring(0, colon));
      row[2 * i - 2] = java.util.Objects.checkIndex(outcome, outcomes);
      row[2 * i - 1] = Short.parseShort(cells[i].substring(colon + 1));
    }
    return row;
  }

  /// What the model was made from, for the test that remakes it.
  String origin() {
    return origin;
  }

  /// What a word tells most likely, nothing left aside.
  ///
  /// @param probabilities of {@link #probabilities}
  Score best(double[] probabilities) {
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      if (i != none && (best < 0 || probabilities[i] > probabilities[best])) {
        best = i;
      }
    }
    return new Score(type(best), probabilities[best]);
  }

  private EventType type(int outcome) {
    for (EventType type : EventType.values()) {
      if (places[type.ordinal()] == outcome) {
        return type;
      }
    }
    return Coded.of(EventType.class, outcomes.get(outcome));
  }

  /// How likely a word tells an event of a kind; 1 for a kind that the model has never seen.
  ///
  /// @param probabilities of {@link #probabilities}
  double probability(double[] probabilities, EventType type) {
    int outcome = places[type.ordinal()];
    return outcome < 0 ? 1 : probabilities[outcome];
  }

  /// How likely a word with these features tells each of the outcomes.
  double[] probabilities(List<String> features) {
    Sums sums = new Sums();
    features.forEach(sums::add);
    return sums.probabilities();
  }

  /// A sentence with what its words weigh.
  Weighed weigh(Features features) {
    return new Weighed(features);
  }

  /// A sentence of which words are asked about. What its words add as neighbours of any other is
  /// summed once.
  final class Weighed {
    private final Features features;
    private final int[] beside;
    private final int[] all = new int[outcomes.size()];

    private Weighed(Features features) {
      this.features = features;
      this.beside = new int[features.size()];
      for (int k = 0; k < beside.length; k++) {
        int[] place = {FeatureTable.NONE};
        features.beside(k, (name, values) -> place[0] = weights.place(name, values));
        beside[k] = place[0];
        if (isFirst(k)) {
          weights.add(beside[k], 1, all);
        }
      }
    }

    private boolean isFirst(int token) {
      for (int k = 0; k < token; k++) {
        if (beside[k] == beside[token]) {
          return false;
        }
      }
      return true;
    }

    private boolean isOnly(int token) {
      for (int k = token + 1; k < beside.length; k++) {
        if (beside[k] == beside[token]) {
          return false;
        }
      }
      return isFirst(token);
    }

    /// How likely a word tells each of the outcomes.
    double[] probabilities(int token) {
      Sums sums = new Sums();
      System.arraycopy(all, 0, sums.hundredths, 0, all.length);
      if (isOnly(token)) {
        weights.add(beside[token], -1, sums.hundredths);
      }
      features.tell(token, sums);
      return sums.probabilities();
    }
  }

  /// The weights of the features told, each counted once.
  private final class Sums implements Features.Told {
    final int[] hundredths = new int[outcomes.size()];
    private int[] counted = new int[32];
    private int count;

    @Override
    public void add(String name, String... values) {
      int place = weights.place(name, values);
      if (place == FeatureTable.NONE) {
        return;
      }
      for (int i = 0; i < count; i++) {
        if (counted[i] == place) {
          return;
        }
      }
      if (count == counted.length) {
        counted = Arrays.copyOf(counted, 2 * count);
      }
      counted[count++] = place;
      weights.add(place, 1, hundredths);
    }

    double[] probabilities() {
      int top = hundredths[0];
      for (int sum : hundredths) {
        top = Math.max(top, sum);
      }
      double[] probabilities = new double[hundredths.length];
      double total = 0;
      for (int i = 0; i < hundredths.length; i++) {
        probabilities[i] = Math.exp((hundredths[i] - top) / 100.0);
        total += probabilities[i];
      }
      for (int i = 0; i < probabilities.length; i++) {
        probabilities[i] /= total;
      }
      return probabilities;
    }
  }

  /// The features that speak most for a kind of event, with their weights: for explanations.
  List<String> strongest(List<String> features, EventType type, int count) {
    int outcome = outcomes.indexOf(type.code());
    return features.stream()
        .filter(f -> weight(f, outcome) > 0)
        .sorted(Comparator.comparingInt(f -> -weight(f, outcome)))
        .limit(count)
        .map(f -> String.format(Locale.ROOT, "%s +%.2f", f, weight(f, outcome) / 100.0))
        .toList();
  }

  private int weight(String feature, int outcome) {
    return weights.weight(weights.place(feature), outcome);
  }

  /// A kind of event and how likely a word tells it.
  record Score(EventType type, double probability) {}
}
