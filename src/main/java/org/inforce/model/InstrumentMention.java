package org.inforce.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An instrument as one document speaks of it.
///
/// @param index its number within the document's reading, from 0
/// @param name the best name the document gives it
/// @param identifiers e.g. `SB 627`, `31 CFR Part 1010`, `EO 14160`
/// @param aliases other names and descriptions in the document's words
/// @param particulars what its names tell of it that others of its kind have not
/// @param toldApart true if the document tells it from another instrument of its kind
/// @param jurisdiction e.g. `us`, `us-ca`; empty if the document does not tell
public record InstrumentMention(
    int index,
    Optional<InstrumentType> type,
    String name,
    List<String> identifiers,
    List<String> aliases,
    Optional<String> jurisdiction,
    Set<Particular> particulars,
    boolean toldApart,
    Span firstMention) {
  public InstrumentMention {
    identifiers = List.copyOf(identifiers);
    aliases = List.copyOf(aliases);
    particulars = Set.copyOf(particulars);
  }

  /// The same, of which this is told.
  public InstrumentMention with(Set<Particular> told) {
    return new InstrumentMention(
        index, type, name, identifiers, aliases, jurisdiction, told, toldApart, firstMention);
  }
}
