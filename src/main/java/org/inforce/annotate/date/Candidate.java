package org.inforce.annotate.date;

/// An expression found among the tokens.
///
/// @param from its first token
/// @param to the token after its last
record Candidate(int from, int to, Meaning meaning) {}
