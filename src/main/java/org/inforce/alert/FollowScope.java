package org.inforce.alert;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.search.StandingSearches;
import org.inforce.search.Tidings;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.Timelines;

/// Which instruments a follow reaches, out of all that the store knows.
public final class FollowScope {
  private FollowScope() {}

  /// True of the instruments that a subscription follows.
  ///
  /// @param day on which the status that a search asks for must hold
  public static Predicate<Instrument> of(Subscription subscription, Store store, LocalDate day) {
    String value = subscription.follow().value();
    return switch (subscription.follow().kind()) {
      case INSTRUMENT -> {
        InstrumentId now = now(new InstrumentId(value), store);
        // One that was merged since is itself in the weeks before.
        yield instrument -> instrument.id().equals(now) || instrument.id().value().equals(value);
      }
      case JURISDICTION ->
          instrument ->
              instrument
                  .jurisdiction()
                  .filter(place -> place.equals(value) || place.startsWith(value + "-"))
                  .isPresent();
      case CASE -> {
        ProceedingId now = now(new ProceedingId(value), store);
        Set<ProceedingId> cases = withAppeals(now, store.proceedings());
        yield instrument ->
            store.events(now(instrument.id(), store)).stream()
                .anyMatch(event -> event.proceeding().filter(cases::contains).isPresent());
      }
      case SEARCH -> instrument -> finds(subscription, instrument, store, day);
    };
  }

  /// Where a followed instrument is now: itself, or the one that it was merged into.
  public static InstrumentId now(InstrumentId followed, Store store) {
    return store.instrument(followed).isPresent()
        ? followed
        : store.decisions(d -> d.movedTo(followed)).orElse(followed);
  }

  private static ProceedingId now(ProceedingId followed, Store store) {
    return store.proceeding(followed).isPresent()
        ? followed
        : store.decisions(d -> d.movedTo(followed)).orElse(followed);
  }

  private static Set<ProceedingId> withAppeals(ProceedingId followed, List<Proceeding> all) {
    Set<ProceedingId> cases = new LinkedHashSet<>(Set.of(followed));
    all.stream()
        .filter(proceeding -> proceeding.appealOf().contains(followed))
        .map(Proceeding::id)
        .forEach(cases::add);
    return cases;
  }

  private static boolean finds(
      Subscription subscription, Instrument instrument, Store store, LocalDate day) {
    List<StatusEvent> events = store.events(instrument.id());
    List<Proceeding> proceedings = store.proceedings(instrument.id());
    Tidings all =
        new Tidings(
            instrument,
            Timelines.on(instrument, events, proceedings, day).map(Status::status),
            events,
            proceedings,
            events.stream()
                .flatMap(event -> event.evidence().stream())
                .map(Quote::document)
                .distinct()
                .flatMap(id -> store.document(id).stream())
                .map(StoredDocument::document)
                .toList(),
            Tidings.quotes(events));
    try (StandingSearches searches = new StandingSearches()) {
      searches.putAll(Map.of(subscription.id(), subscription.follow().value()));
      return !searches.matching(all).isEmpty();
    }
  }
}
