package org.inforce.model;

/// The status of an instrument as of the end of a day.
public enum LegalStatus implements Coded {
  /// Introduced or passed, not law.
  PROPOSED("NotInForce"),
  /// Made, and its effective date lies ahead.
  NOT_YET_EFFECTIVE("NotInForce"),
  /// It binds.
  IN_FORCE("InForce"),
  /// It binds, but a court has stopped a part of it, or stopped it for some persons or places.
  PARTLY_BLOCKED("PartiallyInForce"),
  /// A court order stops it.
  BLOCKED("NotInForce"),
  /// A court held it invalid.
  STRUCK_DOWN("NotInForce"),
  /// Its maker withdrew or repealed it.
  RESCINDED("NotInForce"),
  /// It lapsed by its own terms.
  EXPIRED("NotInForce"),
  /// Vetoed or finally failed.
  FAILED("NotInForce");

  private final String legalForce;

  LegalStatus(String legalForce) {
    this.legalForce = legalForce;
  }

  /// The value of schema.org `legislationLegalForce` for this status.
  public String legalForce() {
    return legalForce;
  }
}
