package org.inforce.search.answer;

import java.time.LocalDate;
import java.util.Collection;
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
  /// A text with the publishers in place of the ids of documents.
  public static String named(String text, Collection<Cited> documents) {
    String named = text;
    for (Cited document : documents) {
      named = named.replace(document.id().value(), document.publisher());
    }
    return named;
  }

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
