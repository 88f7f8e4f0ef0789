package org.inforce.model;

/// What sort of thing with legal force an instrument is.
public enum InstrumentType implements Coded {
  /// An enacted law of a legislature.
  STATUTE,
  /// A bill that is not law (yet).
  BILL,
  /// A law of a city or county.
  ORDINANCE,
  /// A resolution of a legislature or council.
  RESOLUTION,
  /// An order or proclamation of a head of government.
  EXECUTIVE_ORDER,
  /// Instructions of a mayor or agency to its own staff.
  DIRECTIVE,
  /// A rule of an agency.
  REGULATION,
  /// A policy or guidance.
  POLICY,
  /// A measure put to the voters.
  BALLOT_MEASURE,
  /// A provision of a constitution.
  CONSTITUTIONAL_PROVISION;

  /// True for what agencies and heads of government make, and not legislatures, councils or voters.
  public boolean isExecutive() {
    return switch (this) {
      case EXECUTIVE_ORDER, DIRECTIVE, REGULATION, POLICY -> true;
      case STATUTE, BILL, ORDINANCE, RESOLUTION, BALLOT_MEASURE, CONSTITUTIONAL_PROVISION -> false;
    };
  }
}
