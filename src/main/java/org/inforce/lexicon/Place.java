package org.inforce.lexicon;

/// A city or county.
///
/// @param id state and name, e.g. `us-ca-los-angeles`
/// @param jurisdiction the state, e.g. `us-ca`
/// @param district the federal district court for it, e.g. `cacd`: a hint where the name recurs
/// @param county whether it is a county and no city
/// @param qualified whether the name counts only with the state beside it ("Springfield, Ill.")
public record Place(
    String name,
    String id,
    String jurisdiction,
    String district,
    boolean county,
    boolean qualified) {}
