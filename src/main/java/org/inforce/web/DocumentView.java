package org.inforce.web;

import java.util.List;
import java.util.Optional;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Reading;
import org.inforce.store.Kin;
import org.inforce.store.Original;
import org.inforce.store.StoredDocument;

/// The page of one document: its clean text, with the passages that say something.
///
/// @param story all that are one story with it, itself among them, in the order in which they were
///   read
/// @param told of what it tells, laws first
/// @param original empty if it came as a part of a larger file
public record DocumentView(
    StoredDocument stored,
    Reading reading,
    List<Passages.Paragraph> paragraphs,
    List<Relative> story,
    List<Told> told,
    Optional<Original> original) {
  /// A law or case of which it tells.
  ///
  /// @param status of a law today, where it has one
  public record Told(String name, String address, Optional<LegalStatus> status) {}

  /// A document of the same story.
  ///
  /// @param kin how it is akin to an earlier one; empty for the first
  public record Relative(Document document, Optional<Kin> kin) {}

  /// What stood or stands at the same address, itself among them; empty if it never changed.
  public List<Relative> versions() {
    List<Relative> versions = story.stream().filter(this::isVersion).toList();
    return versions.size() > 1 ? versions : List.of();
  }

  /// The same as printed elsewhere.
  public List<Relative> copies() {
    return story.stream().filter(other -> !isVersion(other)).toList();
  }

  private boolean isVersion(Relative other) {
    Document document = stored.document();
    return other.document().id().equals(document.id())
        || document.address().isPresent() && document.address().equals(other.document().address());
  }

  /// True if it is a later version, so that what changed can be shown.
  public boolean isChanged() {
    return of(stored.document().id())
        .filter(kin -> kin.relation() == Kin.Relation.VERSION)
        .isPresent();
  }

  /// The latest version, unless this is it.
  public Optional<Document> newer() {
    return versions().stream()
        .reduce((a, b) -> b)
        .map(Relative::document)
        .filter(latest -> !latest.id().equals(stored.document().id()));
  }

  private Optional<Kin> of(DocumentId id) {
    return story.stream()
        .filter(r -> r.document().id().equals(id))
        .findFirst()
        .flatMap(Relative::kin);
  }
}
