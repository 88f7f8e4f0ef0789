package org.inforce.lexicon;

import java.util.List;
import java.util.Optional;

/// A code of statutes or regulations, a register, or a series of session laws.
///
/// @param name as cited, e.g. `Cal. Penal Code`
/// @param kind the kind of a citation to it: `statute`, `regulation`, `federal-register`,
///   `session-law`, `state-register`
/// @param jurisdiction `us` or the state, e.g. `us-ca`; empty where only the context tells
/// @param series under which the literature counts it, e.g. `Cal. Code` for the Penal Code
/// @param variations other forms of the name, e.g. `California Penal Code`
public record Code(
    String name,
    String kind,
    Optional<String> jurisdiction,
    Form form,
    String series,
    List<String> variations) {
  public Code {
    variations = List.copyOf(variations);
  }

  /// Where the numbers stand beside the name.
  public enum Form implements org.inforce.model.Coded {
    /// "Ala. Code § 3".
    NAME,
    /// "8 U.S.C. § 3".
    TITLE,
    /// "89 Fed. Reg. 3".
    PAGE
  }
}
