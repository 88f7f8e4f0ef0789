package org.inforce.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.Span;

/// One thing found.
///
/// @param id of the document, instrument or event
/// @param title headline of a document, name of an instrument, or for an event the name of its
///   instrument
/// @param instrument that it is, or whose event it is; empty for a document
/// @param document in whose words an obligation stands; empty for all else
/// @param day of publication or effect
/// @param facets its codes
/// @param folded the ids of other documents found that are the same story, as copies or versions
/// @param snippets stretches of its text with the words that were asked for
public record Hit(
    What what,
    String id,
    float score,
    String title,
    Optional<InstrumentId> instrument,
    Optional<DocumentId> document,
    Optional<LocalDate> day,
    Map<Facet, String> facets,
    List<String> folded,
    List<Snippet> snippets) {
  public Hit {
    facets = Map.copyOf(facets);
    folded = List.copyOf(folded);
    snippets = List.copyOf(snippets);
  }

  /// A stretch of plain text.
  ///
  /// @param marks where in it the words stand that were asked for
  public record Snippet(String text, List<Span> marks) {
    public Snippet {
      marks = List.copyOf(marks);
    }
  }
}
