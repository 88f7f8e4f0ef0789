package org.inforce.model;

/// Words copied exactly from a document, with the place where they stand.
public record Quote(DocumentId document, Span span, String text) {
  public Quote {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException(
          "quote of " + text.length() + " units at a span of " + span.length());
    }
  }
}
