package org.inforce.search;

import org.inforce.model.Coded;

/// By what answers can be counted and narrowed. In a query each is a prefix: `status:blocked`.
public enum Facet implements Coded {
  /// Document, instrument or event.
  WHAT,
  /// The kind of a document: news, opinion, directive.
  KIND,
  /// The type of an instrument or of an event.
  TYPE,
  /// The status of an instrument today.
  STATUS,
  /// `us`, `us-ca`.
  JURISDICTION,
  /// The outlet, court or agency.
  PUBLISHER;
}
