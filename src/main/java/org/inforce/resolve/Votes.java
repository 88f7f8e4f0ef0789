package org.inforce.resolve;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How often documents say a thing of an instrument: its names, its types.
final class Votes {
  private Votes() {}

  /// The most used first.
  static Stream<String> byUse(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
        .map(Map.Entry::getKey);
  }

  /// The first to have been said, of several with as many votes.
  static <T> Optional<T> most(Map<T, Integer> votes) {
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }
}
