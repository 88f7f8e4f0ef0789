package org.inforce.model;

import java.util.Set;

/// By what a document is found to be of one matter with others.
///
/// @param keys numbers, names and cases: what has one of them is of the same matter; what tells of
///   something may be of one matter with what only {@linkplain #cited cites} it, though two that
///   cite the same are none for that
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

  /// True of the key of something that a document only cites.
  public static boolean isCited(String key) {
    return key.startsWith(CITED);
  }

  /// The key of those that cite what has this one, or that tell of what this one cites.
  public static String acrossCitation(String key) {
    return isCited(key) ? key.substring(CITED.length()) : cited(key);
  }
}
