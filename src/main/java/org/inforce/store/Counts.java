package org.inforce.store;

/// How much the store holds.
///
/// @param sequence of the last transaction that changed what is derived
/// @param generation grows with every rebuild
public record Counts(
    long originals,
    long documents,
    long quarantined,
    long instruments,
    long proceedings,
    long events,
    long obligations,
    long changes,
    long reviewItems,
    long sequence,
    long generation) {}
