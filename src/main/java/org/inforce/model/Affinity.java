package org.inforce.model;

import java.util.Set;
import java.util.stream.Stream;

/// By what a document is found to be of one matter with others.
///
/// @param keys numbers, names and cases: what has one of them is of the same matter; so is what
///   tells of something with what only {@linkplain #cited cites} it, though not two that cite the
///   same
/// @param topic what is like it may be
/// @param places the jurisdictions whose instruments it tells of, e.g. `us-tx`; empty if none is
///   told
public record Affinity(Set<String> keys, Topic topic, Set<String> places) {
  private static final String CITED = "cited ";

  public Affinity {
    keys = Set.copyOf(keys);
    places = Set.copyOf(places);
  }

  /// The key of something that a document names beside what it tells of.
  public static String cited(String key) {
    return CITED + key;
  }

  /// The keys of others that one key meets.
  public static Stream<String> meeting(String key) {
    return key.startsWith(CITED)
        ? Stream.of(key.substring(CITED.length()))
        : Stream.of(key, cited(key));
  }
}
