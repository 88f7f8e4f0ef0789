package org.inforce.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.DateBasis;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Precision;

/// Joins claims that tell of one happening: same instrument and type, courts and orders that agree,
/// days within tolerance.
final class EventMerger {
  /// Filed and entered dates, and a weekday misread at a week's end, differ by a day or so.
  private static final int TOLERANCE_DAYS = 1;

  /// News of a ruling without a day is at most this old.
  private static final int FRESH_DAYS = 10;

  final List<Draft> drafts = new ArrayList<>();

  void add(KnownInstrument instrument, Draft.Witness witness) {
    Optional<Draft> same =
        drafts.stream()
            .filter(d -> d.instrument == instrument && d.type == witness.claim().type())
            .filter(d -> agrees(d, witness))
            .max(Comparator.comparingInt((Draft d) -> closeness(d, witness)));
    if (same.isPresent()) {
      same.get().witnesses.add(witness);
    } else {
      drafts.add(new Draft(instrument, witness.claim().type(), witness));
    }
  }

  private static boolean agrees(Draft draft, Draft.Witness witness) {
    if (once(draft.type)) {
      return true;
    }
    boolean cases =
        draft.proceeding().isEmpty()
            || witness.proceeding().isEmpty()
            || draft.proceeding().get().agreesWith(witness.proceeding().get());
    return cases && ordersAgree(draft, witness) && datesAgree(draft, witness);
  }

  /// An instrument is enacted, issued and introduced once.
  private static boolean once(EventType type) {
    return type == EventType.ENACTED || type == EventType.ISSUED || type == EventType.INTRODUCED;
  }

  private static boolean ordersAgree(Draft draft, Draft.Witness witness) {
    Optional<OrderKind> a = draft.order().filter(o -> o != OrderKind.UNSPECIFIED);
    Optional<OrderKind> b = witness.claim().order().filter(o -> o != OrderKind.UNSPECIFIED);
    return a.isEmpty() || b.isEmpty() || a.equals(b) || stays(a.get()) && stays(b.get());
  }

  private static boolean stays(OrderKind order) {
    return order == OrderKind.STAY || order == OrderKind.ADMINISTRATIVE_STAY;
  }

  private static boolean datesAgree(Draft draft, Draft.Witness witness) {
    EventDate told = witness.claim().date();
    EventDate known = draft.date();
    if (told.first().isEmpty()) {
      return known.first().isEmpty()
          || !known.first().get().isAfter(witness.document().published())
          || draft.type == EventType.EFFECTIVE;
    }
    if (known.first().isEmpty()) {
      return true;
    }
    if (witness.claim().basis() == DateBasis.PUBLICATION
        || draft.basis() == DateBasis.PUBLICATION) {
      long apart = Math.abs(ChronoUnit.DAYS.between(known.first().get(), told.first().get()));
      return apart <= FRESH_DAYS || known.agreesWith(told);
    }
    boolean days = told.precision() == Precision.DAY && known.precision() == Precision.DAY;
    return days
        ? Math.abs(ChronoUnit.DAYS.between(known.first().get(), told.first().get()))
            <= TOLERANCE_DAYS
        : known.agreesWith(told);
  }

  /// Of several happenings that fit, the one of the same day, else the latest.
  private static int closeness(Draft draft, Draft.Witness witness) {
    boolean same = draft.date().equals(witness.claim().date());
    int day = draft.date().first().map(d -> (int) d.toEpochDay()).orElse(0);
    return same ? Integer.MAX_VALUE : day;
  }
}
