package org.inforce.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.DateBasis;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Scope;

/// One happening while claims about it are gathered.
final class Draft {
  final KnownInstrument instrument;
  final EventType type;
  final List<Witness> witnesses = new ArrayList<>();

  Draft(EventType type, Witness first) {
    this.instrument = first.instrument().root();
    this.type = type;
    witnesses.add(first);
  }

  /// A stated day before a day of publication, that before a stated month; then the rank of the
  /// source, then what most documents say, then the earliest document.
  EventDate date() {
    return best().map(Witness::date).orElse(EventDate.UNKNOWN);
  }

  /// The day to enter on the timeline: where no document gives one, that of the first report.
  EventDate entered() {
    boolean reported = witnesses.stream().anyMatch(w -> w.claim().basis() == DateBasis.REPORTED);
    return date().first().isPresent() || !reported ? date() : EventDate.day(firstTold());
  }

  Optional<Witness> best() {
    return witnesses.stream()
        .filter(w -> w.date().first().isPresent())
        .min(
            Comparator.comparing(this::rank)
                .thenComparing(w -> w.date().precision())
                .thenComparing(w -> w.document().tier())
                .thenComparing(w -> -votes(w))
                .thenComparing(Witness.AS_TOLD));
  }

  /// A day of publication outside a period that another document states is not the day.
  private int rank(Witness witness) {
    boolean contradicted =
        witness.dating() == Witness.Dating.NEWS_OF_THE_DAY
            && witnesses.stream()
                .filter(w -> w.dating() == Witness.Dating.STATED_PERIOD)
                .anyMatch(w -> !w.date().agreesWith(witness.date()));
    return contradicted ? Witness.Dating.values().length : witness.dating().ordinal();
  }

  private long votes(Witness witness) {
    return witnesses.stream()
        .filter(w -> w.date().equals(witness.date()))
        .map(w -> w.document().id())
        .distinct()
        .count();
  }

  /// What other documents say instead of the day taken, and by which rule it was decided.
  List<String> conflicts() {
    Optional<Witness> best = best();
    if (best.isEmpty()) {
      return List.of("No document gives the day; the day of the first report is taken.");
    }
    return witnesses.stream()
        .filter(w -> w.dating() == Witness.Dating.STATED_DAY || isPeriod(w))
        .filter(w -> !w.date().agreesWith(best.get().date()))
        .sorted(Witness.AS_TOLD)
        .map(w -> conflict(best.get(), w))
        .distinct()
        .toList();
  }

  private static boolean isPeriod(Witness witness) {
    return witness.dating() == Witness.Dating.STATED_PERIOD;
  }

  private String conflict(Witness taken, Witness other) {
    String rule =
        rank(taken) != rank(other) || taken.date().precision() != other.date().precision()
            ? "the more exact statement"
            : taken.document().tier() != other.document().tier()
                ? "the stronger source"
                : votes(taken) != votes(other)
                    ? "what most documents say"
                    : "the earliest document";
    return "%s says %s; %s, %s, counts."
        .formatted(
            other.document().id(),
            other.date().text().orElseThrow(),
            rule,
            taken.date().text().orElseThrow());
  }

  /// The order that most documents name.
  Optional<OrderKind> order() {
    return witnesses.stream()
        .flatMap(w -> w.claim().order().stream())
        .min(
            Comparator.comparing((OrderKind o) -> o == OrderKind.UNSPECIFIED)
                .thenComparing(o -> -named(o))
                .thenComparing(o -> o));
  }

  private long named(OrderKind order) {
    return witnesses.stream()
        .filter(w -> w.claim().order().filter(order::equals).isPresent())
        .count();
  }

  Optional<Scope> scope() {
    boolean part =
        witnesses.stream().anyMatch(w -> w.claim().scope().filter(Scope.PART::equals).isPresent());
    return part
        ? Optional.of(Scope.PART)
        : witnesses.stream().flatMap(w -> w.claim().scope().stream()).findFirst();
  }

  Optional<KnownCase> proceeding() {
    return witnesses.stream().flatMap(w -> w.proceeding().stream()).findFirst();
  }

  LocalDate firstTold() {
    return witnesses.stream().map(Witness::published).min(Comparator.naturalOrder()).orElseThrow();
  }

  Anchor anchor() {
    return witnesses.stream().map(Witness::anchor).min(Comparator.naturalOrder()).orElseThrow();
  }
}
