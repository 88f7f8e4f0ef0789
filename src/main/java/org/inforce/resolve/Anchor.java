package org.inforce.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Recorded;

/// The mention or claim by which a thing was first recorded. Ids are made from it, so that neither
/// what is recorded later nor the order of a list changes them.
///
/// @param index number of the mention or claim within its document
/// @param label readable part of the id
record Anchor(Instant learned, LocalDate published, DocumentId document, int index, String label)
    implements Comparable<Anchor> {
  private static final Comparator<Anchor> FIRST =
      Comparator.comparing(Anchor::learned)
          .thenComparing(Anchor::published)
          .thenComparing(Anchor::document)
          .thenComparing(Anchor::index);

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  static Anchor of(Recorded recorded, int index, String label) {
    Document document = recorded.reading().document();
    return new Anchor(recorded.learned(), document.published(), document.id(), index, label);
  }

  /// `label-0123456789ab`.
  String key() {
    return label + (label.isEmpty() ? "" : "-") + hash(document.value() + "#" + index);
  }

  /// 48 bits of FNV-1a, as hexadecimal digits.
  static String hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return "%012x".formatted(hash >>> 16);
  }

  Anchor orEarlier(Anchor other) {
    return other.compareTo(this) < 0 ? other : this;
  }

  @Override
  public int compareTo(Anchor other) {
    return FIRST.compare(this, other);
  }
}
