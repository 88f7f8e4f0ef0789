package org.inforce.store;

import java.util.List;
import org.inforce.model.Instrument;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.StatusEvent;

/// A connected group of documents about the same instruments, as the index follows it.
///
/// @param id the sequence of its first document
/// @param sequence of the transaction that last changed it
/// @param gone true if it was joined to another
/// @param statuses last known, of those instruments that have one
public record Matter(
    long id,
    long sequence,
    boolean gone,
    List<Instrument> instruments,
    List<Proceeding> proceedings,
    List<StatusEvent> events,
    List<Obligation> obligations,
    List<KnownStatus> statuses) {
  public Matter {
    instruments = List.copyOf(instruments);
    proceedings = List.copyOf(proceedings);
    events = List.copyOf(events);
    obligations = List.copyOf(obligations);
    statuses = List.copyOf(statuses);
  }
}
