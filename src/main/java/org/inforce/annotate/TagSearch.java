package org.inforce.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/// Tags words by OpenNLP's model with the answers of its own tagger, at a fraction of the cost. The
/// features of this model are cached by the place of the token alone, so that OpenNLP weighs every
/// path of its beam with the tags of the best one: the best path is then always the one that takes
/// the best tag at each word, and no beam is needed. What a word adds to the sums depends on the
/// word only and is kept. Safe for use by several threads.
final class TagSearch {
  /// Words kept at most, about 10 MB; more are forgotten all at once, so that no text fills memory.
  private static final int KEPT = 20_000;

  private static final String WORD = "w=";
  private static final String BEGIN = "S=begin";
  private static final String[] NOTHING = {};

  private final String[] outcomes;
  private final Map<String, Context> weights;
  private final List<double[]> begin;
  private final double[][] oneBefore;
  private final double[][] twoBefore;
  private final ThreadLocal<POSContextGenerator> features;
  private final Map<String, Word> kept = new ConcurrentHashMap<>();

  TagSearch(POSModel model) {
    AbstractModel maxent = model.getArtifact("pos.model");
    int n = maxent.getNumOutcomes();
    this.outcomes = new String[n];
    Arrays.setAll(outcomes, maxent::getOutcome);
    this.weights = weights(maxent);
    this.begin = List.of(weight(BEGIN), weight("p1" + BEGIN), weight("p2" + BEGIN));
    this.oneBefore = new double[n][];
    this.twoBefore = new double[n * n][];
    Arrays.setAll(oneBefore, i -> weight("t=" + outcomes[i]));
    Arrays.setAll(twoBefore, i -> weight("t2=" + outcomes[i / n] + "," + outcomes[i % n]));
    this.features = ThreadLocal.withInitial(() -> model.getFactory().getPOSContextGenerator());
  }

  @SuppressWarnings("unchecked") // OpenNLP hands out its parts as objects: the second is this map
  private static Map<String, Context> weights(AbstractModel maxent) {
    return (Map<String, Context>) maxent.getDataStructures()[1];
  }

  /// What a feature adds to each tag.
  private double[] weight(String feature) {
    double[] each = new double[outcomes.length];
    Context weight = weights.get(feature);
    if (weight != null) {
      int[] of = weight.getOutcomes();
      for (int i = 0; i < of.length; i++) {
        each[of[i]] += weight.getParameters()[i];
      }
    }
    return each;
  }

  /// What one word adds: to its own tag, and to those of its neighbours.
  private record Word(
      double[] own, double[] oneAfter, double[] twoAfter, double[] oneAhead, double[] twoAhead) {}

  /// The tags of the model.
  List<String> tags() {
    return List.of(outcomes);
  }

  /// The tag of each word, as an index of {@link #tags}.
  int[] tag(String[] words) {
    Word[] known = new Word[words.length];
    for (int i = 0; i < words.length; i++) {
      known[i] = word(words[i]);
    }
    int[] tags = new int[words.length];
    double[] sums = new double[outcomes.length];
    int one = -1;
    int two = -1;
    for (int i = 0; i < words.length; i++) {
      around(known, i, sums);
      if (one >= 0) {
        add(oneBefore[one], sums);
      }
      if (two >= 0) {
        add(twoBefore[two * outcomes.length + one], sums);
      }
      two = one;
      one = best(sums);
      tags[i] = one;
    }
    return tags;
  }

  private void around(Word[] known, int at, double[] sums) {
    System.arraycopy(known[at].own, 0, sums, 0, sums.length);
    if (at >= 1) {
      add(known[at - 1].oneAfter, sums);
    }
    if (at >= 2) {
      add(known[at - 2].twoAfter, sums);
    }
    if (at + 1 < known.length) {
      add(known[at + 1].oneAhead, sums);
    }
    if (at + 2 < known.length) {
      add(known[at + 2].twoAhead, sums);
    }
    if (at < begin.size()) {
      add(begin.get(at), sums);
    }
  }

  private Word word(String text) {
    Word old = kept.get(text);
    if (old != null) {
      return old;
    }
    if (kept.size() >= KEPT) {
      kept.clear();
    }
    Word read = weigh(text);
    kept.put(text, read);
    return read;
  }

  /// The features of the word as a sentence of its own, which begins it: that one is left out.
  private Word weigh(String text) {
    String[] alone = features.get().getContext(0, new String[] {text}, NOTHING, NOTHING);
    double[] own = new double[outcomes.length];
    List<String> itself = new ArrayList<>();
    for (String feature : alone) {
      if (!feature.equals(BEGIN)) {
        add(weight(feature), own);
      }
      if (feature.startsWith(WORD)) {
        itself.add(feature);
      }
    }
    String name = itself.getFirst();
    return new Word(
        own, weight("p1" + name), weight("p2" + name), weight("n1" + name), weight("n2" + name));
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }

  private static void add(double[] weight, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight[i];
    }
  }
}
