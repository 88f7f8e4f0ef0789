package org.inforce.web;

import java.util.Optional;
import org.inforce.model.InstrumentId;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.store.RecordedChange;
import org.inforce.store.Store;

/// Where an instrument is now that was taken for one of its own until more was read. The ledger
/// keeps the quotes that were told under the old id; where the store does not know where the
/// instrument went, whose timeline has them today, is it.
final class Moved {
  private Moved() {}

  static Optional<InstrumentId> to(Store store, InstrumentId old) {
    return store.decisions(d -> d.movedTo(old)).or(() -> byQuotes(store, old));
  }

  private static Optional<InstrumentId> byQuotes(Store store, InstrumentId old) {
    for (RecordedChange change : store.changes(old).reversed()) {
      for (StatusEvent told : change.change().because()) {
        for (Quote quote : told.evidence()) {
          Optional<InstrumentId> now =
              store.eventsAround(quote.document()).stream()
                  .filter(e -> e.type() == told.type() && e.evidence().contains(quote))
                  .map(StatusEvent::instrument)
                  .findFirst();
          if (now.isPresent()) {
            return now;
          }
        }
      }
    }
    return Optional.empty();
  }
}
