package org.inforce.model;

/// In which way a document says a thing.
public enum Mood implements Coded {
  /// The writer or a court says that it happened.
  ASSERTED,
  /// Somebody asked for it.
  REQUESTED,
  /// It is planned, predicted, feared or proposed.
  EXPECTED,
  /// It would happen if something else did.
  CONDITIONAL,
  /// The document says that it did not happen.
  DENIED,
  /// A party says so; the writer does not.
  ALLEGED;
}
