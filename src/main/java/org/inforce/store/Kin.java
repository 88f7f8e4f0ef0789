package org.inforce.store;

import org.inforce.model.Coded;
import org.inforce.model.DocumentId;

/// Two documents that are one story: each is a witness of its own, and both are shown as one.
///
/// @param head the first document read of all that are this story
/// @param of the document that it repeats, or the version before it
/// @param likeness the share of runs of words that both have, from 0 to 1
public record Kin(
    DocumentId document, DocumentId head, DocumentId of, Relation relation, double likeness) {
  /// How a document is akin to an earlier one.
  public enum Relation implements Coded {
    /// It says the same, as printed elsewhere.
    COPY,
    /// It stands at the same address, later.
    VERSION
  }
}
