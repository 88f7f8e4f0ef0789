package org.inforce.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;

/// What a document, or a day that came, changes about one instrument, with all that is known of it.
///
/// @param before the status we knew; empty at the first sight of the instrument
/// @param now the status we know
/// @param today the day of the question
/// @param recorded the moment of the change, UTC; events first learned at it are fresh
/// @param fromDocument false where a day known beforehand came
/// @param events of the instrument
/// @param proceedings those that the events name and those they are appeals of
/// @param documents by id, for the name of a source
public record News(
    Instrument instrument,
    Optional<LegalStatus> before,
    Status now,
    LocalDate today,
    Instant recorded,
    boolean fromDocument,
    List<StatusEvent> events,
    List<Proceeding> proceedings,
    List<Obligation> obligations,
    Function<DocumentId, Optional<Document>> documents) {
  public News {
    events = List.copyOf(events);
    proceedings = List.copyOf(proceedings);
    obligations = List.copyOf(obligations);
  }

  boolean changesStatus() {
    return before.isEmpty() || before.get() != now.status();
  }

  /// The events that this document was the first to tell of.
  List<StatusEvent> fresh() {
    return fromDocument
        ? events.stream().filter(e -> e.learned().equals(recorded)).toList()
        : List.of();
  }
}
