package org.inforce.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Pairing;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.inforce.store.Store;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// The occasions of a matter once more, as they were: resolved anew out of what had been read by
/// each moment, so that what was believed then is rung, and what turned out wrong is corrected.
final class Replay {
  private final Store store;
  private final BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver;
  private final Consumer<Occasion> bell;
  private Resolution known =
      new Resolution(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  private final Map<InstrumentId, List<Step>> steps = new HashMap<>();
  private LocalDate today;

  /// @param from after which things are rung
  private Replay(
      Store store,
      BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver,
      Consumer<Occasion> bell,
      Instant from) {
    this.store = store;
    this.resolver = resolver;
    this.bell = bell;
    this.today = day(from);
  }

  /// Rings for a matter what happened from one moment to another.
  ///
  /// @param readings of the matter, in the order in which they were read
  static void of(
      Store store,
      BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver,
      List<Recorded> readings,
      Instant from,
      Instant to,
      Consumer<Occasion> bell) {
    Replay replay = new Replay(store, resolver, bell, from);
    replay.know(
        replay.resolved(readings.stream().filter(r -> r.learned().isBefore(from)).toList(), from));
    for (Map.Entry<Instant, List<Recorded>> moment :
        moments(store, readings, from, to).entrySet()) {
      replay.days(day(moment.getKey()));
      replay.moment(readings, moment.getKey(), moment.getValue());
    }
    replay.days(day(to));
  }

  private static SequencedMap<Instant, List<Recorded>> moments(
      Store store, List<Recorded> readings, Instant from, Instant to) {
    TreeMap<Instant, List<Recorded>> moments =
        readings.stream()
            .collect(Collectors.groupingBy(Recorded::learned, TreeMap::new, Collectors.toList()));
    store.decisions(d -> d.all()).forEach(d -> moments.putIfAbsent(d.made(), List.of()));
    return new TreeMap<>(moments.subMap(from, true, to, true));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private Resolution resolved(List<Recorded> readings, Instant moment) {
    return resolver.apply(readings, store.decisions(d -> d.pairings(moment)));
  }

  private void know(Resolution next) {
    known = next;
    steps.clear();
    for (Instrument instrument : next.instruments()) {
      steps.put(instrument.id(), Timelines.steps(instrument, next.events(), next.proceedings()));
    }
  }

  /// What is read at a moment, one document after the other; a decision brings none.
  private void moment(List<Recorded> readings, Instant moment, List<Recorded> fresh) {
    List<Recorded> by =
        new ArrayList<>(readings.stream().filter(r -> r.learned().isBefore(moment)).toList());
    if (fresh.isEmpty()) {
      ring(resolved(by, moment), moment, false);
    }
    for (Recorded document : fresh) {
      by.add(document);
      ring(resolved(List.copyOf(by), moment), moment, isLate(document));
    }
  }

  private boolean isLate(Recorded document) {
    return store
        .originalRecord(document.reading().document().id().value())
        .filter(original -> original.late())
        .isPresent();
  }

  private void ring(Resolution next, Instant moment, boolean late) {
    Map<InstrumentId, List<Step>> before = Map.copyOf(steps);
    Map<InstrumentId, List<StatusEvent>> earlier =
        known.events().stream().collect(Collectors.groupingBy(StatusEvent::instrument));
    know(next);
    for (Instrument instrument : late ? List.<Instrument>of() : next.instruments()) {
      InstrumentId id = instrument.id();
      List<Step> stood = before.getOrDefault(id, List.of());
      List<Step> stands = steps.getOrDefault(id, List.of());
      boolean merged = before.size() > steps.size();
      bell.accept(
          new Occasion(
              instrument,
              status(stood, today),
              earlier.getOrDefault(id, List.of()),
              stands,
              next,
              moment,
              true,
              List.of(),
              merged || Occasion.isElsewise(stood, stands)));
    }
  }

  private static Optional<LegalStatus> status(List<Step> steps, LocalDate day) {
    return Timelines.on(steps, day).map(step -> step.status().status());
  }

  /// The days known beforehand that come up to and including one.
  private void days(LocalDate until) {
    if (!until.isAfter(today)) {
      return;
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    steps.values().forEach(all -> all.forEach(step -> days.add(step.day())));
    for (LocalDate day : days.tailSet(today, false).headSet(until, true)) {
      known.instruments().forEach(instrument -> come(instrument, day));
    }
    today = until;
  }

  private void come(Instrument instrument, LocalDate day) {
    List<Step> all = steps.getOrDefault(instrument.id(), List.of());
    Optional<LegalStatus> before = status(all, day.minusDays(1));
    if (before.isPresent() && !before.equals(status(all, day))) {
      bell.accept(
          new Occasion(
              instrument,
              before,
              known.events().stream().filter(e -> e.instrument().equals(instrument.id())).toList(),
              all,
              known,
              day.atStartOfDay(ZoneOffset.UTC).toInstant(),
              false,
              List.of(),
              false));
    }
  }
}
