package org.inforce.collect;

import java.util.List;
import org.inforce.model.Fetched;
import org.inforce.model.Problem;

/// What one asking of a source brought.
///
/// @param documents new ones, to be read
/// @param next what to remember once they are stored
/// @param answered true if the source itself answered, be it that nothing has changed
/// @param problems why it did not, or which of its items could not be had
public record Harvest(
    List<Fetched> documents, SourceState next, boolean answered, List<Problem> problems) {
  public Harvest {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}
