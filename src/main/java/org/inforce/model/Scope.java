package org.inforce.model;

/// How much of an instrument an order reaches.
public enum Scope implements Coded {
  /// The instrument as a whole, for everybody.
  WHOLE,
  /// Part of the instrument, or only some persons or places.
  PART;
}
