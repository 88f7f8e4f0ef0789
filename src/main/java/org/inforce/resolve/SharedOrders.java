package org.inforce.resolve;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.model.EventType;
import org.inforce.model.Precision;
import org.inforce.model.Scope;

/// One order that a sentence tells to stop two instruments ("blocked the Act and its rule") is one
/// order: a stay of it, the end of that stay and its own end are those of both, whichever of the
/// two a report goes on to speak of. What a report says of one of them by name stays with that one.
final class SharedOrders {
  /// Two reports of one happening may differ by this, in days.
  private static final int ABOUT = 3;

  private final List<Draft> drafts;
  private final CaseLinker cases;

  SharedOrders(List<Draft> drafts, CaseLinker cases) {
    this.drafts = drafts;
    this.cases = cases;
  }

  void carry() {
    List<Draft> orders = drafts.stream().filter(SharedOrders::isWholeOrder).toList();
    for (Draft one : orders) {
      for (Draft other : orders) {
        if (one.instrument != other.instrument && isOneOrder(one, other)) {
          later(one).forEach(event -> carry(event, one, other));
        }
      }
    }
  }

  private static boolean isWholeOrder(Draft draft) {
    return draft.type == EventType.ENJOINED
        && draft.date().precision() == Precision.DAY
        && isWhole(draft)
        && draft.proceeding().isPresent();
  }

  private static boolean isWhole(Draft draft) {
    return draft.scope().filter(s -> s == Scope.PART).isEmpty();
  }

  private static boolean isOneOrder(Draft one, Draft other) {
    return one.date().equals(other.date())
        && one.witnesses.stream()
            .anyMatch(w ->
                other.witnesses.stream()
                    .anyMatch(o -> o.claim().quote().equals(w.claim().quote())));
  }

  /// What became of an order, as told of its own instrument.
  private List<Draft> later(Draft order) {
    List<Draft> found = new ArrayList<>();
    drafts.stream()
        .filter(d -> d.instrument == order.instrument && d != order && isWhole(d))
        .filter(d -> isAfter(d, order) && isOfCase(d, order))
        .filter(d ->
            d.type == EventType.ORDER_STAYED
                || d.type == EventType.ORDER_LIFTED
                || revives(d, order))
        .forEach(found::add);
    return found;
  }

  private static boolean isAfter(Draft draft, Draft order) {
    LocalDate made = order.date().first().orElseThrow();
    return draft.date().first().filter(day -> day.isAfter(made)).isPresent();
  }

  private boolean isOfCase(Draft draft, Draft order) {
    KnownCase known = order.proceeding().orElseThrow();
    return draft
        .proceeding()
        .filter(k -> k == known || cases.appealOf(k).contains(known))
        .isPresent();
  }

  /// "With the stay gone the injunction is back": after a stay, and no new order.
  private boolean revives(Draft draft, Draft order) {
    return draft.type == EventType.ENJOINED
        && draft.proceeding().filter(k -> k.traits().level() > 0).isPresent()
        && drafts.stream()
            .anyMatch(d ->
                d.type == EventType.ORDER_STAYED
                    && d.instrument == order.instrument
                    && isAfter(d, order)
                    && !isAfter(d, draft));
  }

  private void carry(Draft event, Draft one, Draft other) {
    Optional<Draft> twin =
        drafts.stream()
            .filter(d -> d.instrument == other.instrument && d.type == event.type)
            .filter(d -> isTwin(d, event))
            .findFirst();
    if (twin.isPresent()) {
      twin.filter(d -> d.date().first().isEmpty()).ifPresent(d -> d.on(event.date()));
      return;
    }
    List<Witness> witnesses =
        event.witnesses.stream()
            .filter(w -> !names(w, one.instrument) || names(w, other.instrument))
            .toList();
    if (!witnesses.isEmpty()) {
      Draft carried = new Draft(event.type, of(witnesses.getFirst(), other));
      witnesses.stream().skip(1).forEach(w -> carried.add(of(w, other)));
      if (event.type == EventType.ENJOINED) {
        carried.revives(other);
      }
      drafts.add(carried);
    }
  }

  /// Told of about the same day, or of no day by a court as high.
  private static boolean isTwin(Draft draft, Draft event) {
    LocalDate day = event.date().first().orElseThrow();
    return draft
        .date()
        .first()
        .map(d -> Math.abs(DAYS.between(d, day)) <= ABOUT)
        .orElseGet(() -> !draft.firstTold().isBefore(day) && level(draft).equals(level(event)));
  }

  private static Optional<Integer> level(Draft draft) {
    return draft.proceeding().map(k -> k.traits().level());
  }

  private static boolean names(Witness witness, KnownInstrument instrument) {
    String quote = witness.claim().quote().text().toLowerCase(Locale.ROOT);
    return instrument.names().stream().anyMatch(n -> quote.contains(n.toLowerCase(Locale.ROOT)));
  }

  private static Witness of(Witness witness, Draft order) {
    return new Witness(
        witness.claim(),
        witness.document(),
        witness.anchor(),
        order.instrument,
        order.proceeding(),
        witness.replaced());
  }
}
