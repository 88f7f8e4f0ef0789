package org.inforce.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The letters by which a long name is called: PICA for the "Protect Illinois Communities Act".
final class Initials {
  private static final int FEWEST = 3;
  private static final int MOST = 10;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private Initials() {}

  /// @return empty for a name of fewer than three or more than ten words with a capital letter
  static Optional<String> of(String name) {
    List<String> great =
        Stream.of(BETWEEN.split(name))
            .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
            .toList();
    return great.size() < FEWEST || great.size() > MOST
        ? Optional.empty()
        : Optional.of(
            great.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
  }
}
