package org.inforce.search.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Pairing;
import org.inforce.model.Proceeding;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.inforce.store.Former;
import org.inforce.store.Store;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// What is known of every instrument, now or by a moment: of what was learned or decided later
/// nothing. Matters of which more is known by now are resolved once more, out of what had been
/// read. For one thread.
public final class Knowledge {
  private final Store store;
  private final Map<InstrumentId, Instrument> instruments = new LinkedHashMap<>();
  private final Map<InstrumentId, List<StatusEvent>> events = new HashMap<>();
  private final Map<InstrumentId, List<Proceeding>> proceedings = new HashMap<>();
  private final List<Obligation> obligations = new ArrayList<>();
  private final Map<InstrumentId, List<Step>> steps = new HashMap<>();

  private Knowledge(Store store) {
    this.store = store;
  }

  /// All that a store knows.
  public static Knowledge now(Store store) {
    Knowledge known = new Knowledge(store);
    known.addAllBut(Set.of());
    return known;
  }

  /// What a store knew at a moment.
  ///
  /// @param resolver which the store was filled with
  public static Knowledge by(
      Instant moment, Store store, BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver) {
    Knowledge known = new Knowledge(store);
    List<Former> formers = store.formerly(moment);
    known.addAllBut(
        formers.stream().flatMap(f -> f.instruments().stream()).collect(Collectors.toSet()));
    List<Pairing> pairings = store.decisions(d -> d.pairings(moment));
    formers.stream()
        .filter(former -> !former.readings().isEmpty())
        .forEach(former -> known.add(resolver.apply(former.readings(), pairings)));
    return known;
  }

  private void addAllBut(Set<InstrumentId> grown) {
    store.instruments().stream()
        .filter(instrument -> !grown.contains(instrument.id()))
        .forEach(instrument -> instruments.put(instrument.id(), instrument));
    store.obligations().stream().filter(this::isOfThese).forEach(obligations::add);
  }

  private void add(Resolution then) {
    for (Instrument instrument : then.instruments()) {
      InstrumentId id = instrument.id();
      instruments.put(id, instrument);
      events.put(id, then.events().stream().filter(e -> e.instrument().equals(id)).toList());
      proceedings.put(id, then.proceedings());
    }
    then.obligations().stream().filter(this::isOfThese).forEach(obligations::add);
  }

  private boolean isOfThese(Obligation obligation) {
    return obligation.instrument().filter(instruments::containsKey).isPresent();
  }

  public Collection<Instrument> instruments() {
    return instruments.values();
  }

  public Optional<Instrument> instrument(InstrumentId id) {
    return Optional.ofNullable(instruments.get(id));
  }

  /// What happened to an instrument that is known; of another, nothing.
  public List<StatusEvent> events(InstrumentId id) {
    return instruments.containsKey(id) ? events.computeIfAbsent(id, store::events) : List.of();
  }

  /// The cases of an instrument's matter.
  public List<Proceeding> proceedings(InstrumentId id) {
    return proceedings.computeIfAbsent(id, store::proceedings);
  }

  /// The duties that some instrument brings.
  public List<Obligation> obligations() {
    return obligations;
  }

  /// Every change of an instrument's status, scheduled ones included.
  public List<Step> steps(InstrumentId id) {
    return steps.computeIfAbsent(
        id,
        i ->
            instrument(i)
                .map(instrument -> Timelines.steps(instrument, events(i), proceedings(i)))
                .orElse(List.of()));
  }
}
