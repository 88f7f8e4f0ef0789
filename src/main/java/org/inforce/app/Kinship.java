package org.inforce.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.resolve.Shingles;
import org.inforce.resolve.Versions;
import org.inforce.store.Kin;
import org.inforce.store.Kinships;
import org.inforce.store.Transaction;

/// Notes, while a document is added, of which earlier one it is a later version or a copy. Nothing
/// of what it says is left out for that: a copy is one witness more, and what a later version says
/// no more is withdrawn by it.
final class Kinship {
  /// The least likeness of a copy. A reprint with another headline and a changed first paragraph
  /// stays above, two reports of one ruling by two reporters stay far below.
  private static final double COPY = 0.7;

  private Kinship() {}

  static void note(Kinships kinships, Document document) {
    Shingles shingles = Shingles.of(document.text());
    List<String> bands = shingles.bands();
    Optional<Kin> kin =
        version(kinships, document, shingles).or(() -> copy(kinships, document, shingles, bands));
    kin.ifPresent(kinships::add);
    kinships.keep(document.id(), bands);
  }

  /// What stands at an address where something else stood before.
  private static Optional<Kin> version(Kinships kinships, Document document, Shingles shingles) {
    return document.address().filter(Kinship::isPage).isEmpty()
        ? Optional.empty()
        : kinships
            .before(document)
            .map(before ->
                kin(
                    kinships,
                    document,
                    before,
                    Kin.Relation.VERSION,
                    shingles.likeness(Shingles.of(before.text()))));
  }

  /// A page and what stood there before are one matter, even if it tells of other things now: what
  /// it says no more is withdrawn.
  static void linkReplaced(Transaction transaction, Document document) {
    for (Document earlier : transaction.kinships().allBefore(document)) {
      if (Versions.replaces(document, earlier)) {
        String key = "replaced " + earlier.id();
        transaction.link(key, earlier.id());
        transaction.link(key, document.id());
      }
    }
  }

  private static boolean isPage(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  private static Optional<Kin> copy(
      Kinships kinships, Document document, Shingles shingles, List<String> bands) {
    // The sheets of two dockets share their forms, and are two all the same.
    if (document.kind() == DocumentKind.DOCKET) {
      return Optional.empty();
    }
    return kinships.sharing(bands, document).stream()
        .map(other ->
            kin(
                kinships,
                document,
                other,
                Kin.Relation.COPY,
                shingles.likeness(Shingles.of(other.text()))))
        .filter(found -> found.likeness() >= COPY)
        .max(Comparator.comparingDouble(Kin::likeness));
  }

  private static Kin kin(
      Kinships kinships, Document document, Document other, Kin.Relation relation, double alike) {
    DocumentId head = kinships.of(other.id()).map(Kin::head).orElse(other.id());
    return new Kin(document.id(), head, other.id(), relation, alike);
  }
}
