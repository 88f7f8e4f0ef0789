package org.inforce.store;

import java.time.Instant;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.StatusChange;

/// One row of the ledger of what we came to know: an instrument's known status changed, because a
/// document said so or because a day known beforehand came. A row is never changed.
///
/// @param key stable: the same change has the same key in every run over the same documents
/// @param sequence of the transaction that recorded it
/// @param name of the instrument as we called it then
/// @param document which proved it; empty where a day known beforehand came
/// @param learned when we came to know, UTC; for a day known beforehand its first moment
public record RecordedChange(
    String key,
    long sequence,
    String name,
    StatusChange change,
    Optional<DocumentId> document,
    Instant learned) {
  /// Its place in the ledger by the moment at which it was learned; what is learned later sorts
  /// after it.
  public String place() {
    return Moments.text(learned) + " " + key;
  }
}
