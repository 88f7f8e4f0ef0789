package org.inforce.model;

/// A mention that was taken to speak of an instrument.
///
/// @param alone the id that the instrument would have if this mention were the first to tell of it
public record LinkedMention(InstrumentId instrument, MentionKey mention, InstrumentId alone) {}
