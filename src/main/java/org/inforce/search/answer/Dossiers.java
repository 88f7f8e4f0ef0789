package org.inforce.search.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Pairing;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.inforce.model.WithdrawnEvent;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.Blockings;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// What is known of instruments and cases for a day, by now or by the end of some day: of the
/// latter what had been read by then is resolved once more.
final class Dossiers {
  private final Store store;
  private final BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver;

  /// @param resolver which the store was filled with
  Dossiers(Store store, BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver) {
    this.store = store;
    this.resolver = resolver;
  }

  /// What is known of everything.
  Knowledge known(Optional<LocalDate> knownOn) {
    return knownOn
        .map(day -> Knowledge.by(endOf(day), store, resolver))
        .orElseGet(() -> Knowledge.now(store));
  }

  /// Empty if the instrument was not known by then.
  Optional<Dossier> of(InstrumentId id, LocalDate asOf, Optional<LocalDate> knownOn) {
    if (knownOn.isPresent()) {
      Resolution then = then(store.recorded(id, endOf(knownOn.get())), knownOn.get());
      return of(then, id, asOf, knownOn);
    }
    return store
        .instrument(id)
        .map(instrument ->
            dossier(
                instrument,
                store.events(id),
                store.proceedings(id),
                obligationsOf(id, store.obligations()),
                store.withdrawn(id),
                asOf,
                knownOn));
  }

  /// Empty if the case was not known by then.
  Optional<CaseFile> of(ProceedingId id, LocalDate asOf, Optional<LocalDate> knownOn) {
    if (knownOn.isPresent()) {
      Resolution then = then(store.recorded(id, endOf(knownOn.get())), knownOn.get());
      return of(then, id, asOf, knownOn);
    }
    List<StatusEvent> events = store.events(id);
    return store
        .proceeding(id)
        .map(found ->
            new CaseFile(
                found,
                store.related(id),
                events,
                instruments(found, events)
                    .flatMap(one -> of(one, asOf, knownOn).stream())
                    .toList()));
  }

  /// By what some readings add up to.
  Optional<CaseFile> of(
      Resolution then, ProceedingId id, LocalDate asOf, Optional<LocalDate> knownOn) {
    List<StatusEvent> events =
        then.events().stream()
            .filter(event -> event.proceeding().equals(Optional.of(id)))
            .sorted(Dossier.BY_DAY)
            .toList();
    return find(then.proceedings(), id)
        .map(found ->
            new CaseFile(
                found,
                then.proceedings(),
                events,
                instruments(found, events)
                    .flatMap(one -> of(then, one, asOf, knownOn).stream())
                    .toList()));
  }

  private Resolution then(List<Recorded> readings, LocalDate knownOn) {
    return resolver.apply(readings, store.decisions(d -> d.pairings(endOf(knownOn))));
  }

  /// By what some readings add up to.
  Optional<Dossier> of(
      Resolution then, InstrumentId id, LocalDate asOf, Optional<LocalDate> knownOn) {
    return then.instruments().stream()
        .filter(instrument -> instrument.id().equals(id))
        .findFirst()
        .map(instrument ->
            dossier(
                instrument,
                then.events().stream().filter(e -> e.instrument().equals(id)).toList(),
                then.proceedings(),
                obligationsOf(id, then.obligations()),
                then.withdrawn().stream().filter(w -> w.event().instrument().equals(id)).toList(),
                asOf,
                knownOn));
  }

  private static Optional<Proceeding> find(List<Proceeding> proceedings, ProceedingId id) {
    return proceedings.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What a case is about.
  private static Stream<InstrumentId> instruments(Proceeding proceeding, List<StatusEvent> events) {
    Set<InstrumentId> instruments = new LinkedHashSet<>(proceeding.challenges());
    events.forEach(event -> instruments.add(event.instrument()));
    return instruments.stream();
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
  }

  private static List<Obligation> obligationsOf(InstrumentId id, List<Obligation> all) {
    return all.stream().filter(o -> o.instrument().equals(Optional.of(id))).toList();
  }

  private Dossier dossier(
      Instrument instrument,
      List<StatusEvent> events,
      List<Proceeding> proceedings,
      List<Obligation> obligations,
      List<WithdrawnEvent> withdrawn,
      LocalDate asOf,
      Optional<LocalDate> knownOn) {
    List<Step> steps = Timelines.steps(instrument, events, proceedings);
    Map<DocumentId, Cited> sources = new HashMap<>();
    Map<Quote, Context> contexts = new HashMap<>();
    Map<DocumentId, List<Quote>> quotes =
        Stream.of(
                events.stream().flatMap(event -> event.evidence().stream()),
                obligations.stream().flatMap(obligation -> obligation.evidence().stream()),
                withdrawn.stream().flatMap(gone -> gone.event().evidence().stream()))
            .flatMap(quoted -> quoted)
            .distinct()
            .collect(Collectors.groupingBy(Quote::document));
    quotes.forEach((document, said) ->
        store
            .document(document)
            .map(StoredDocument::document)
            .ifPresent(found -> {
              sources.put(document, Cited.of(found));
              said.forEach(q -> contexts.put(q, Context.of(found.text(), q.span())));
            }));
    return new Dossier(
        instrument,
        Timelines.on(instrument, events, proceedings, asOf),
        proceedings,
        events,
        steps,
        Blockings.of(instrument, events, proceedings),
        states(obligations, steps, events, sources, asOf),
        withdrawn,
        sources,
        contexts,
        asOf,
        knownOn);
  }

  private static List<ObligationState> states(
      List<Obligation> obligations,
      List<Step> steps,
      List<StatusEvent> events,
      Map<DocumentId, Cited> sources,
      LocalDate asOf) {
    return obligations.stream()
        .map(obligation -> {
          LocalDate set =
              obligation
                  .firstTold(id -> Optional.ofNullable(sources.get(id)).map(Cited::published))
                  .orElse(asOf);
          return ObligationLife.on(obligation, steps, events, set, asOf);
        })
        .toList();
  }
}
