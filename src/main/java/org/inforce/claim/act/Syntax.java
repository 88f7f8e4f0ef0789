package org.inforce.claim.act;

/// What has been worked out of one sentence, and what the document has told before it.
///
/// @param injunctionsTold whether the document speaks of an injunction, so that a higher court's
///   stay is of that
record Syntax(
    Grammar grammar,
    Composition composition,
    Clauses clauses,
    Moods moods,
    Polarity polarity,
    Narrative narrative,
    boolean injunctionsTold) {}
