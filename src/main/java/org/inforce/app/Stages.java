package org.inforce.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.inforce.model.Document;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.Proceeding;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.SourceId;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;

/// The stages that a document travels through, as functions; only the {@link Pipeline} knows their
/// order.
///
/// @param sources what is known of a source beforehand
/// @param parse bytes to text
/// @param read text to what the document says happened (annotate and claim)
/// @param matterKeys what a reading shares with others about the same instruments
/// @param resolve readings of a matter to instruments and events; pure, whatever the order
/// @param judge events to a status
public record Stages(
    Function<SourceId, SourceFacts> sources,
    Function<Fetched, Outcome<ParsedText>> parse,
    Function<Document, Reading> read,
    Function<Reading, Set<String>> matterKeys,
    Function<List<Recorded>, Resolution> resolve,
    Judge judge) {

  /// The fold of events into a status; pure.
  @FunctionalInterface
  public interface Judge {
    /// The status as of the end of a day; empty if the instrument was not heard of by then.
    Optional<Status> statusOn(
        LocalDate day, List<StatusEvent> events, List<Proceeding> proceedings);
  }
}
