package org.inforce.collect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Fetched;
import org.inforce.model.Problem;

/// What one asking of a source brought.
///
/// @param documents new ones, to be read
/// @param next what to remember once they are stored
/// @param answered true if the source itself answered, be it that nothing has changed
/// @param problems why it did not, or which of its items could not be had
/// @param gone items whose page is gone for good, with the reason; their source is none the worse
/// @param doubt why the answer may be none, e.g. a page to sign in
/// @param lag from the publication of the newest new item to now
public record Harvest(
    List<Fetched> documents,
    SourceState next,
    boolean answered,
    List<Problem> problems,
    List<Problem> gone,
    Optional<String> doubt,
    Optional<Duration> lag) {
  public Harvest {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    gone = List.copyOf(gone);
  }

  /// Without any trouble but a doubt.
  static Harvest answered(List<Fetched> documents, SourceState next, Optional<String> doubt) {
    return new Harvest(documents, next, true, List.of(), List.of(), doubt, Optional.empty());
  }
}
