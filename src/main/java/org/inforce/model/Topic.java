package org.inforce.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

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

  private double dot(Topic other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : words.entrySet()) {
      sum += entry.getValue() * other.words.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private double length() {
    return Math.sqrt(words.values().stream().mapToDouble(weight -> weight * weight).sum());
  }
}
