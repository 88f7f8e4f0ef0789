package org.inforce.model;

/// What somebody decided about two mentions.
///
/// @param same true if both speak of one instrument, false if they do not
public record Pairing(MentionKey one, MentionKey other, boolean same) {}
