package org.inforce.store;

import java.util.List;
import org.inforce.model.Instrument;
import org.inforce.model.StatusEvent;

/// A connected group of documents about the same instruments, as the index follows it.
///
/// @param id the sequence of its first document
/// @param sequence of the transaction that last changed it
/// @param gone true if it was joined to another
public record Matter(
    long id, long sequence, boolean gone, List<Instrument> instruments, List<StatusEvent> events) {
  public Matter {
    instruments = List.copyOf(instruments);
    events = List.copyOf(events);
  }
}
