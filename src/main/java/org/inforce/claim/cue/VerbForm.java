package org.inforce.claim.cue;

/// The form in which a verb stands.
public enum VerbForm {
  /// As in "to block", "may block".
  BASE,
  /// As in "blocks".
  PRESENT,
  /// As in "blocked": past tense or participle, which the words around it tell apart.
  PAST,
  /// As in "taken", where it differs from the past tense.
  PARTICIPLE,
  /// As in "blocking".
  ING,
  /// No verb.
  NONE
}
