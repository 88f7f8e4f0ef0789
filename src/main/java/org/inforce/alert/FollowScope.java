package org.inforce.alert;

import java.time.LocalDate;
import java.util.HashMap;
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
          instrument -> {
            String place = placeOf(instrument);
            return place.equals(value) || place.startsWith(value + "-");
          };
      case CASE -> {
        ProceedingId now = now(new ProceedingId(value), store);
        Set<ProceedingId> cases = withAppeals(now, store.proceedings());
        yield instrument ->
            store.events(now(instrument.id(), store)).stream()
                .anyMatch(event -> event.proceeding().filter(cases::contains).isPresent());
      }
      case SEARCH -> new Found(subscription, store, day);
    };
  }

  /// Where it holds. All that is read is of the United States, so that much is known of one whose
  /// place no document tells, as of many a President's order and many an agency's rule.
  static String placeOf(Instrument instrument) {
    return instrument.jurisdiction().orElse("us");
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

  /// The instruments that a search finds: all are looked at when the first is asked for, since to
  /// make the search ready takes longer than to look at one.
  private static final class Found implements Predicate<Instrument> {
    private final Subscription subscription;
    private final Store store;
    private final LocalDate day;
    private final Map<InstrumentId, Boolean> found = new HashMap<>();

    Found(Subscription subscription, Store store, LocalDate day) {
      this.subscription = subscription;
      this.store = store;
      this.day = day;
    }

    @Override
    public boolean test(Instrument instrument) {
      if (found.isEmpty()) {
        look(store.instruments());
      }
      if (!found.containsKey(instrument.id())) {
        // One that is known under another id by now.
        look(List.of(instrument));
      }
      return found.getOrDefault(instrument.id(), false);
    }

    private void look(List<Instrument> instruments) {
      try (StandingSearches searches = new StandingSearches()) {
        searches.putAll(Map.of(subscription.id(), subscription.follow().value()));
        for (Instrument instrument : instruments) {
          found.put(instrument.id(), !searches.matching(tidings(instrument, store, day)).isEmpty());
        }
      }
    }
  }

  private static Tidings tidings(Instrument instrument, Store store, LocalDate day) {
    List<StatusEvent> events = store.events(instrument.id());
    List<Proceeding> proceedings = store.proceedings(instrument.id());
    return new Tidings(
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
  }
}
