package org.inforce.lexicon;

import java.util.List;
import java.util.Optional;

/// A court.
///
/// @param id as CourtListener writes it, e.g. `ca9`, `txnd`, `scotus`
/// @param citations forms in a citation's brackets, the usual one first, e.g. `N.D. Tex.`
/// @param aliases other names in running text
/// @param federal whether it is a court of the United States
/// @param jurisdiction `us` or the state, e.g. `us-tx`
/// @param parent id of the court that hears appeals from it
public record Court(
    String id,
    String name,
    List<String> citations,
    List<String> aliases,
    Level level,
    boolean federal,
    String jurisdiction,
    Optional<String> parent) {
  public Court {
    citations = List.copyOf(citations);
    aliases = List.copyOf(aliases);
  }

  /// Where a court stands among the courts of its system.
  public enum Level implements org.inforce.model.Coded {
    TRIAL,
    APPEALS,
    SUPREME
  }
}
