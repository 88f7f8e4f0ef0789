package org.inforce.model;

/// How far a source is to be believed about legal status, strongest first.
public enum AuthorityTier implements Coded {
  /// The court's own docket or order.
  COURT_RECORD,
  /// The official print of a law, order or rule.
  OFFICIAL_TEXT,
  /// A release of the agency or office itself.
  AGENCY_RELEASE,
  /// Anybody else's report.
  NEWS;
}
