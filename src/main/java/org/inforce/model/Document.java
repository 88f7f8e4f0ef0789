package org.inforce.model;

import java.time.LocalDate;
import java.util.Optional;

/// One published text.
///
/// @param source where it was collected
/// @param address where it was published, if known
/// @param publisher name of the outlet, court or agency
/// @param published the day of publication
/// @param text plain text; paragraphs are separated by a blank line
public record Document(
    DocumentId id,
    SourceId source,
    Optional<String> address,
    String publisher,
    DocumentKind kind,
    AuthorityTier tier,
    LocalDate published,
    Optional<String> title,
    String text) {

  /// The words at a span, as a quote of this document.
  public Quote quote(Span span) {
    return new Quote(id, span, span.of(text));
  }
}
