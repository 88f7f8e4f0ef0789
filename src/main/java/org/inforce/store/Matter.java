package org.inforce.store;

import java.util.List;
import org.inforce.model.Instrument;
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
    List<StatusEvent> events,
    List<KnownStatus> statuses) {
  public Matter {
    instruments = List.copyOf(instruments);
    events = List.copyOf(events);
    statuses = List.copyOf(statuses);
  }
}
