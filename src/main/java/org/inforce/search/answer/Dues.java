package org.inforce.search.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.StatusEvent;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;

/// What is due by what is known: obligations that are not ended, hearings, and changes of status
/// known beforehand. Without the sentences of the quotes but of hearings, for their hours: nobody
/// asked for them, and to find them takes longest.
final class Dues {
  private final Store store;
  private final Knowledge known;
  private final LocalDate from;
  private final LocalDate to;
  private final List<Due> all = new ArrayList<>();
  private final Map<DocumentId, Optional<LocalDate>> published = new HashMap<>();

  private Dues(Store store, Knowledge known, LocalDate from, LocalDate to) {
    this.store = store;
    this.known = known;
    this.from = from;
    this.to = to;
  }

  /// What is due from one day to another, the earliest first.
  static List<Due> of(Store store, Knowledge known, LocalDate from, LocalDate to) {
    Dues dues = new Dues(store, known, from, to);
    Map<InstrumentId, List<Obligation>> obligations =
        known.obligations().stream()
            .collect(Collectors.groupingBy(o -> o.instrument().orElseThrow()));
    for (Instrument instrument : known.instruments()) {
      obligations.getOrDefault(instrument.id(), List.of()).forEach(o -> dues.add(instrument, o));
      dues.hearings(instrument);
      dues.changes(instrument);
    }
    return dues.all.stream()
        .filter(due -> !due.day().isBefore(from) && !due.day().isAfter(to))
        .sorted(Comparator.comparing(Due::day).thenComparing(due -> due.instrument().name()))
        .toList();
  }

  /// An obligation that has ended, or will have by the day on which it is due, is left out.
  private void add(Instrument instrument, Obligation obligation) {
    ObligationState state = on(obligation, from);
    if (state.standing() == ObligationState.Standing.ENDED) {
      return;
    }
    state
        .due()
        .filter(day -> on(obligation, day).standing() != ObligationState.Standing.ENDED)
        .ifPresent(day ->
            all.add(
                new Due(
                    day,
                    Due.Kind.OBLIGATION,
                    instrument,
                    Wording.obligation(obligation),
                    Optional.of(state.standing()),
                    obligation.evidence().getFirst())));
  }

  private ObligationState on(Obligation obligation, LocalDate day) {
    InstrumentId id = obligation.instrument().orElseThrow();
    LocalDate set = obligation.firstTold(this::published).orElse(day);
    return ObligationLife.on(obligation, known.steps(id), known.events(id), set, day);
  }

  private Optional<LocalDate> published(DocumentId id) {
    return published.computeIfAbsent(
        id, one -> store.document(one).map(StoredDocument::document).map(Document::published));
  }

  private void hearings(Instrument instrument) {
    for (StatusEvent event : known.events(instrument.id())) {
      if (event.type() == EventType.HEARING_SCHEDULED) {
        event
            .effective()
            .first()
            .filter(day -> !day.isBefore(from) && !day.isAfter(to))
            .ifPresent(day ->
                all.add(
                    new Due(
                        day,
                        Due.Kind.HEARING,
                        instrument,
                        Wording.event(event) + hour(instrument, event, day),
                        Optional.empty(),
                        event.evidence().getFirst())));
      }
    }
  }

  private String hour(Instrument instrument, StatusEvent hearing, LocalDate day) {
    return Wording.hour(hearing, day, known.proceedings(instrument.id()), store::document);
  }

  private void changes(Instrument instrument) {
    for (Step step : known.steps(instrument.id())) {
      if (!step.status().because().isEmpty()) {
        all.add(
            new Due(
                step.day(),
                Due.Kind.CHANGE,
                instrument,
                "becomes " + Wording.status(step.status().status()),
                Optional.empty(),
                step.status().because().getLast().evidence().getFirst()));
      }
    }
  }
}
