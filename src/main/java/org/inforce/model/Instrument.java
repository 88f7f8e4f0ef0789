package org.inforce.model;

import java.util.List;
import java.util.Optional;

/// A thing with legal force.
///
/// @param jurisdiction e.g. `us`, `us-ca`, `us-ca-los-angeles`
public record Instrument(
    InstrumentId id,
    InstrumentType type,
    String name,
    Optional<String> jurisdiction,
    List<String> identifiers,
    List<String> aliases) {
  public Instrument {
    identifiers = List.copyOf(identifiers);
    aliases = List.copyOf(aliases);
  }
}
