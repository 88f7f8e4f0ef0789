package org.inforce.claim.act;

/// What has been worked out of one sentence, and what the document has told before it.
///
/// @param spokenOf what the document speaks of
record Syntax(
    Grammar grammar,
    Composition composition,
    Clauses clauses,
    Moods moods,
    Polarity polarity,
    Narrative narrative,
    SpokenOf spokenOf) {}
