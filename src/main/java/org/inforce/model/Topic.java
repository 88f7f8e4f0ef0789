package org.inforce.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/// What a text is about, as the words that tell it from other texts.
///
/// @param words each word by what it weighs; the squares of a document's weights sum to 1
public record Topic(Map<String, Double> words) {
  /// Of a text that has no telling word.
  public static final Topic NONE = new Topic(Map.of());

  public Topic {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }

  /// How alike two are: the cosine of the angle between them, 0 where no word is shared, 1 if the
  /// shares of all words are the same.
  public double likeness(Topic other) {
    double lengths = length() * other.length();
    return lengths == 0 ? 0 : dot(other) / lengths;
  }

  /// Both together; none is preferred, so that what many tell weighs more than what few do.
  public Topic and(Topic other) {
    Map<String, Double> sum = new TreeMap<>(words);
    other.words.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
    return new Topic(sum);
  }

  /// The words that weigh most, the first in the alphabet of several that weigh the same.
  ///
  /// @param most how many at most
  public Topic heaviest(int most) {
    return words.size() <= most
        ? this
        : new Topic(
            words.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /// Each weight by something.
  public Topic by(DoubleUnaryOperator change) {
    return new Topic(
        words.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> change.applyAsDouble(entry.getValue()))));
  }

  private double dot(Topic other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : words.entrySet()) {
      sum += entry.getValue() * other.words.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /// The root of the sum of the squares of the weights.
  public double length() {
    return Math.sqrt(words.values().stream().mapToDouble(weight -> weight * weight).sum());
  }
}
