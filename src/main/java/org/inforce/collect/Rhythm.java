package org.inforce.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How often a source brings something.
///
/// @param usual half of the times from one thing to the next are no longer
/// @param longest nine of ten are no longer
public record Rhythm(Duration usual, Duration longest) {
  /// With fewer there is none to speak of.
  private static final int LEAST_GAPS = 4;

  /// Things that come together count once.
  private static final Duration TOGETHER = Duration.ofMinutes(5);

  private static final int PERCENT = 90;

  /// The rhythm of these moments; empty if they are too few.
  ///
  /// @param beats earliest first
  public static Optional<Rhythm> of(List<Instant> beats) {
    List<Duration> gaps = new ArrayList<>();
    for (int i = 1; i < beats.size(); i++) {
      gaps.add(Duration.between(beats.get(i - 1), beats.get(i)));
    }
    List<Duration> apart =
        new ArrayList<>(gaps.stream().filter(gap -> gap.compareTo(TOGETHER) >= 0).toList());
    List<Duration> counted = apart.size() < LEAST_GAPS ? gaps : apart;
    if (counted.size() < LEAST_GAPS) {
      return Optional.empty();
    }
    List<Duration> sorted = counted.stream().sorted().toList();
    return Optional.of(
        new Rhythm(sorted.get(sorted.size() / 2), sorted.get((sorted.size() - 1) * PERCENT / 100)));
  }

  /// When a source whose last thing came at this moment should have brought another.
  Instant expected(Instant last) {
    return last.plus(longest.multipliedBy(2));
  }
}
