package org.inforce.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Entry;

/// A document with what the store knows of it.
///
/// @param sequence grows with every transaction; no two documents share one
/// @param learned the moment at which its original was accepted, UTC
/// @param label the short name its source gave it, e.g. `d03` in a bundle
/// @param head the first document read of all that are one story with it; itself if it is that
/// @param extras what the parser found beside the text
public record StoredDocument(
    Document document,
    long sequence,
    Instant learned,
    Optional<String> label,
    DocumentId head,
    Extras extras) {

  /// What a parser found beside the text.
  ///
  /// @param entries of a docket or feed
  /// @param fields of the document as a whole
  /// @param notes what a reader should know
  public record Extras(List<Entry> entries, Map<String, String> fields, List<String> notes) {
    public static final Extras NONE = new Extras(List.of(), Map.of(), List.of());

    public Extras {
      entries = List.copyOf(entries);
      fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
      notes = List.copyOf(notes);
    }
  }
}
