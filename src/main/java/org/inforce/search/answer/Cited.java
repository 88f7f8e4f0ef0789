package org.inforce.search.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;

/// A document as a source of quotes.
public record Cited(
    DocumentId id,
    String publisher,
    LocalDate published,
    Optional<String> title,
    DocumentKind kind,
    Optional<String> address) {
  public static Cited of(Document document) {
    return new Cited(
        document.id(),
        document.publisher(),
        document.published(),
        document.title(),
        document.kind(),
        document.address());
  }
}
