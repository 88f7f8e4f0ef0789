package org.inforce.claim.act;

/// What a document speaks of anywhere, which decides how some of its words are taken.
///
/// @param injunctions true if of an injunction: then a higher court's stay is of that
/// @param courts true if of a court or a judge, or of an injunction: else no "order" is a court's
public record SpokenOf(boolean injunctions, boolean courts) {}
