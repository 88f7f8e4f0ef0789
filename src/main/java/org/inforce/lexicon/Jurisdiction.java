package org.inforce.lexicon;

import java.util.List;
import java.util.Optional;

/// A state, the District of Columbia or a territory.
///
/// @param id `us-` and the postal code in lower case, e.g. `us-tx`
/// @param postal two letters, e.g. `TX`
/// @param abbreviation as in a citation, e.g. `Tex.`
/// @param press as newspapers abbreviate it after a town, where they do
/// @param other further names and adjectives, e.g. `Texan`
/// @param circuit id of the federal court of appeals for it, e.g. `ca5`
/// @param capital its seat of government
public record Jurisdiction(
    String id,
    String postal,
    String name,
    String abbreviation,
    Optional<String> press,
    List<String> other,
    Optional<String> circuit,
    String capital) {
  public Jurisdiction {
    other = List.copyOf(other);
  }
}
