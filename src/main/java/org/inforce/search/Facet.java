package org.inforce.search;

import org.inforce.model.Coded;

/// By what answers can be counted and narrowed. In a query each is a prefix: `status:blocked`.
public enum Facet implements Coded {
  /// Document, instrument, case, event or obligation.
  WHAT,
  /// The kind of a document: news, opinion, directive.
  KIND,
  /// The type of an instrument or of an event.
  TYPE,
  /// The status of an instrument today, or on the day that was asked for.
  STATUS,
  /// `us`, `us-ca`.
  JURISDICTION,
  /// Id of the court of a case or of what it did, e.g. `ca9`.
  COURT,
  /// The outlet, court or agency.
  PUBLISHER,
  /// Of publication or effect.
  YEAR;
}
