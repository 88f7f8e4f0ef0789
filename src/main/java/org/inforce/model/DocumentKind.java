package org.inforce.model;

/// What sort of text a document is.
public enum DocumentKind implements Coded {
  /// A report by an outlet, law firm or blog.
  NEWS,
  /// A court docket or an entry of one.
  DOCKET,
  /// An opinion or order of a court.
  OPINION,
  /// An order or instruction of an executive: executive order, mayoral directive.
  DIRECTIVE,
  /// The text of a law, bill or ordinance.
  STATUTE,
  /// An official notice, e.g. in the Federal Register.
  NOTICE,
  /// A release by an agency, party or group.
  PRESS_RELEASE;
}
