package org.inforce.resolve;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /// Those first whose words others use as well: what four reports call "Harbor toll", "the harbor
  /// toll", "toll on barges" and "payroll tax" is called a toll.
  static Stream<String> byWords(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                vote -> -(vote.getValue() + agreement(vote.getKey(), votes))))
        .map(Map.Entry::getKey);
  }

  /// A word alone says less than it might.
  private static final int FEW = 2;

  private static double agreement(String name, Map<String, Integer> votes) {
    Set<String> words = Names.words(name);
    double shared =
        votes.entrySet().stream()
            .filter(other -> !other.getKey().equals(name))
            .mapToDouble(other ->
                other.getValue()
                    * words.stream().filter(Names.words(other.getKey())::contains).count())
            .sum();
    return shared / Math.max(FEW, words.size());
  }

  /// The first to have been said, of several with as many votes.
  static <T> Optional<T> most(Map<T, Integer> votes) {
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }
}
