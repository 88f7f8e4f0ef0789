package org.inforce.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Precision;
import org.inforce.model.Scope;

/// One happening while claims about it are gathered.
final class Draft {
  /// A claim with the document that makes it and the case it speaks of.
  record Witness(Claim claim, Document document, Instant learned, Optional<KnownCase> proceeding) {}

  final KnownInstrument instrument;
  final EventType type;
  final List<Witness> witnesses = new ArrayList<>();

  Draft(KnownInstrument instrument, EventType type, Witness first) {
    this.instrument = instrument;
    this.type = type;
    witnesses.add(first);
  }

  /// The day on which most witnesses that state one agree; else what the best of the others say.
  EventDate date() {
    return best().map(w -> w.claim().date()).orElse(EventDate.UNKNOWN);
  }

  /// The day to enter on the timeline: where no document gives one, that of the first report.
  EventDate entered() {
    boolean reported = witnesses.stream().anyMatch(w -> w.claim().basis() == DateBasis.REPORTED);
    return date().first().isPresent() || !reported ? date() : EventDate.day(firstTold());
  }

  DateBasis basis() {
    return best().map(w -> w.claim().basis()).orElse(DateBasis.NONE);
  }

  private Optional<Witness> best() {
    return witnesses.stream()
        .filter(w -> w.claim().date().first().isPresent())
        .min(
            Comparator.comparing((Witness w) -> w.claim().basis() == DateBasis.PUBLICATION)
                .thenComparing(w -> w.claim().date().precision())
                .thenComparing(w -> w.document().tier())
                .thenComparing(w -> -votes(w))
                .thenComparing(w -> w.document().published())
                .thenComparing(w -> w.document().id()));
  }

  private long votes(Witness witness) {
    return witnesses.stream().filter(w -> w.claim().date().equals(witness.claim().date())).count();
  }

  Optional<OrderKind> order() {
    return witnesses.stream()
        .flatMap(w -> w.claim().order().stream())
        .min(Comparator.comparing(o -> o == OrderKind.UNSPECIFIED));
  }

  Optional<Scope> scope() {
    boolean part =
        witnesses.stream().anyMatch(w -> w.claim().scope().filter(Scope.PART::equals).isPresent());
    return part
        ? Optional.of(Scope.PART)
        : witnesses.stream().flatMap(w -> w.claim().scope().stream()).findFirst();
  }

  Optional<KnownCase> proceeding() {
    return witnesses.stream()
        .flatMap(w -> w.proceeding().stream())
        .min(Comparator.comparing(p -> p.court().isEmpty()));
  }

  LocalDate firstTold() {
    return witnesses.stream()
        .map(w -> w.document().published())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  boolean dayStated() {
    return best()
        .filter(w ->
            w.claim().basis() != DateBasis.PUBLICATION
                && w.claim().date().precision() == Precision.DAY)
        .isPresent();
  }
}
