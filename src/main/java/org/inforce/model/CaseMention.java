package org.inforce.model;

/// A mention that was taken to speak of a court case.
///
/// @param alone the id that the case would have if this mention were the first to tell of it
public record CaseMention(ProceedingId proceeding, MentionKey mention, ProceedingId alone) {}
