package org.inforce.claim.act;

/// Who does an act, as far as it decides what the act means.
enum AgentKind {
  COURT,
  /// An order or ruling does it: "the injunction blocks".
  ORDER,
  LEGISLATURE,
  EXECUTIVE,
  PARTY,
  /// The instrument itself is the subject.
  INSTRUMENT,
  SUIT,
  UNKNOWN;

  boolean mayDecide() {
    return this == COURT || this == ORDER;
  }

  boolean makesLaw() {
    return this == LEGISLATURE || this == EXECUTIVE;
  }
}
