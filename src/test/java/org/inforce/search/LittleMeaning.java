package org.inforce.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A model that knows four things and by which words they are told of.
final class LittleMeaning implements Meaning {
  private static final List<Set<String>> THINGS =
      List.of(
          Set.of("mask", "masks", "faces", "officers"),
          Set.of("badge", "judge", "city"),
          Set.of("water", "river"),
          Set.of("tax", "levy"));

  /// How many passages were turned into vectors.
  final AtomicInteger passages = new AtomicInteger();

  @Override
  public String name() {
    return "little";
  }

  @Override
  public int dimension() {
    return THINGS.size() + 1;
  }

  @Override
  public float[] ofPassage(String text) {
    passages.incrementAndGet();
    return ofQuestion(text);
  }

  @Override
  public float[] ofQuestion(String text) {
    float[] vector = new float[dimension()];
    // What is about nothing known is far from everything else.
    vector[THINGS.size()] = 0.1f;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      for (int i = 0; i < THINGS.size(); i++) {
        vector[i] += THINGS.get(i).contains(word) ? 1 : 0;
      }
    }
    double square = 0;
    for (float number : vector) {
      square += number * number;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}
