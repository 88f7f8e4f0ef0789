package org.inforce.model;

import java.util.List;
import java.util.Optional;

/// A thing with legal force.
///
/// @param name where no document names it: {@link #UNNAMED} and the words of the first to speak of
///   it
/// @param jurisdiction e.g. `us`, `us-ca`, `us-ca-los-angeles`
public record Instrument(
    InstrumentId id,
    InstrumentType type,
    String name,
    Optional<String> jurisdiction,
    List<String> identifiers,
    List<String> aliases) {
  /// Marks what is no name, so that nothing is ever found by it.
  public static final String UNNAMED = "unnamed: ";

  public Instrument {
    identifiers = List.copyOf(identifiers);
    aliases = List.copyOf(aliases);
  }
}
