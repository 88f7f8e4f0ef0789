package org.inforce.model;

/// The kind of a court order about an instrument.
public enum OrderKind implements Coded {
  /// Temporary restraining order, Fed. R. Civ. P. 65(b).
  TRO,
  /// Preliminary injunction, Fed. R. Civ. P. 65(a).
  PRELIMINARY_INJUNCTION,
  /// Permanent injunction after judgment.
  PERMANENT_INJUNCTION,
  /// Stay of an order, or of an agency action under 5 U.S.C. 705.
  STAY,
  /// Short stay while a court considers a motion for a stay.
  ADMINISTRATIVE_STAY,
  /// An agency action set aside, 5 U.S.C. 706(2).
  VACATUR,
  /// The document does not say which.
  UNSPECIFIED;
}
