package org.inforce.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a parser got out of an original.
///
/// @param published the day the text itself gives; empty if it gives none
/// @param text plain text; paragraphs are separated by a blank line
/// @param entries of a docket or feed; empty for a single text
/// @param fields of the document as a whole, e.g. `number`, `signed`, `docket_number`
/// @param notes what a reader should know: an encoding guessed, a part cut off
public record ParsedText(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<DocumentKind> kind,
    String text,
    List<Entry> entries,
    Map<String, String> fields,
    List<String> notes) {
  public ParsedText {
    entries = List.copyOf(entries);
    fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
    notes = List.copyOf(notes);
  }
}
