package org.inforce.model;

/// What happened to an instrument.
public enum EventType implements Coded {
  /// Bill, ordinance or rule introduced or formally proposed.
  INTRODUCED,
  /// Passed by one chamber, or adopted by a council or board vote.
  PASSED,
  /// Signed or otherwise made law.
  ENACTED,
  /// Order, directive, regulation or policy signed, issued or made final.
  ISSUED,
  /// Vetoed, or finally failed.
  VETOED,
  /// Takes effect; a future date is a scheduled effect.
  EFFECTIVE,
  /// Its own issuer puts off its effect, compliance or enforcement.
  DELAYED,
  /// Its text changed by its issuer or legislature.
  AMENDED,
  /// Repealed, revoked, rescinded or withdrawn by its issuer or legislature.
  RESCINDED,
  /// Lapsed by its own terms.
  EXPIRED,
  /// Suit or petition against it filed.
  CHALLENGED,
  /// Motion for a TRO, injunction or stay filed, or emergency application made.
  RELIEF_REQUESTED,
  /// A hearing, argument or ruling on it set for a date.
  HEARING_SCHEDULED,
  /// A court order stops it in whole or part.
  ENJOINED,
  /// A court refuses to stop it.
  RELIEF_DENIED,
  /// A court pauses an order, so that the instrument may be applied meanwhile.
  ORDER_STAYED,
  /// A blocking order is prolonged.
  ORDER_EXTENDED,
  /// A blocking order is cut back or limited.
  ORDER_NARROWED,
  /// A blocking order ends: dissolved, reversed, vacated, expired.
  ORDER_LIFTED,
  /// A court decides on the merits, or affirms, that it is valid.
  UPHELD,
  /// A court decides on the merits, or affirms, that it is invalid.
  STRUCK_DOWN,
  /// An appeal, or a petition for review of a ruling, is filed.
  APPEALED,
  /// A higher court agrees to hear it.
  REVIEW_GRANTED,
  /// A higher court declines to hear it.
  REVIEW_DENIED,
  /// The challenge is dismissed or dropped.
  DISMISSED,
  /// The parties settle.
  SETTLED;

  /// Whether it reaches a whole instrument or a part: what courts do, and what issuers take back or
  /// put off.
  public boolean hasReach() {
    return switch (this) {
      case ENJOINED,
          ORDER_STAYED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          ORDER_EXTENDED,
          RELIEF_DENIED,
          STRUCK_DOWN,
          RESCINDED,
          DELAYED ->
          true;
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          AMENDED,
          EXPIRED,
          CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          UPHELD,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          false;
    };
  }

  /// What happens in court to an instrument, be it in force or not.
  public boolean isOfCourts() {
    return switch (this) {
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          DELAYED,
          AMENDED,
          RESCINDED,
          EXPIRED ->
          false;
      case CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          ENJOINED,
          RELIEF_DENIED,
          ORDER_STAYED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          UPHELD,
          STRUCK_DOWN,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          true;
    };
  }

  /// What a court or party does upon what a court has done before.
  public boolean isUponRuling() {
    return switch (this) {
      case ORDER_STAYED,
          ORDER_LIFTED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          RELIEF_DENIED,
          UPHELD,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED ->
          true;
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          DELAYED,
          AMENDED,
          RESCINDED,
          EXPIRED,
          CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          ENJOINED,
          STRUCK_DOWN,
          DISMISSED,
          SETTLED ->
          false;
    };
  }
}
