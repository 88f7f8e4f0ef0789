package org.inforce.search.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.StatusEvent;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// The days of obligations, hearings and changes known beforehand as a calendar keeps them: each
/// under one key, with how often it was moved, and those that are off as being off.
final class Appointments {
  private final Store store;
  private final LocalDate today;
  private final List<Appointment> all = new ArrayList<>();

  private Appointments(Store store, LocalDate today) {
    this.store = store;
    this.today = today;
  }

  /// @param today the day as of which things are told
  /// @param from the first day that is listed
  static List<Appointment> of(Store store, LocalDate today, LocalDate from, LocalDate to) {
    Appointments appointments = new Appointments(store, today);
    Map<InstrumentId, List<Obligation>> obligations =
        store.obligations().stream()
            .filter(obligation -> obligation.instrument().isPresent())
            .collect(Collectors.groupingBy(o -> o.instrument().orElseThrow()));
    for (Instrument instrument : store.instruments()) {
      appointments.add(instrument, obligations.getOrDefault(instrument.id(), List.of()));
    }
    return appointments.all.stream()
        .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
        .sorted(Comparator.comparing(Appointment::day).thenComparing(Appointment::key))
        .toList();
  }

  private void add(Instrument instrument, List<Obligation> obligations) {
    List<StatusEvent> events = store.events(instrument.id());
    List<Step> steps = Timelines.steps(instrument, events, store.proceedings(instrument.id()));
    Map<DocumentId, Optional<LocalDate>> published = new HashMap<>();
    for (Obligation obligation : obligations) {
      LocalDate set =
          obligation
              .firstTold(id ->
                  published.computeIfAbsent(
                      id,
                      one ->
                          store
                              .document(one)
                              .map(StoredDocument::document)
                              .map(Document::published)))
              .orElse(today);
      add(instrument, steps, ObligationLife.on(obligation, steps, events, set, today));
    }
    events.stream()
        .filter(event -> event.type() == EventType.HEARING_SCHEDULED)
        .forEach(event ->
            event
                .effective()
                .first()
                .ifPresent(day ->
                    all.add(
                        new Appointment(
                            "hearing " + event.id().value(),
                            0,
                            false,
                            day,
                            instrument,
                            Wording.event(event),
                            event.evidence().getFirst()))));
    changes(instrument, events, steps);
  }

  private void add(Instrument instrument, List<Step> steps, ObligationState state) {
    Optional<LocalDate> last =
        state
            .due()
            .or(() ->
                state.deadlines().stream()
                    .flatMap(deadline -> deadline.due().stream())
                    .reduce((earlier, later) -> later))
            .or(() -> state.obligation().due());
    last.ifPresent(day ->
        all.add(
            new Appointment(
                "obligation " + state.obligation().id(),
                Math.max(0, state.deadlines().size() - 1),
                state.due().isEmpty() || hasEnded(state) || hasEndedBy(steps, day),
                day,
                instrument,
                Wording.obligation(state.obligation()),
                state.obligation().evidence().getFirst())));
  }

  private static boolean hasEnded(ObligationState state) {
    return state.standing() == ObligationState.Standing.ENDED;
  }

  /// True if by its day its law, order or rule is gone, as is known beforehand.
  private static boolean hasEndedBy(List<Step> steps, LocalDate day) {
    return Timelines.on(steps, day)
        .map(step -> step.status().status())
        .filter(status ->
            switch (status) {
              case STRUCK_DOWN, RESCINDED, EXPIRED, FAILED -> true;
              case PROPOSED, NOT_YET_EFFECTIVE, IN_FORCE, PARTLY_BLOCKED, BLOCKED -> false;
            })
        .isPresent();
  }

  /// A status that it comes to have once more is another appointment.
  private void changes(Instrument instrument, List<StatusEvent> events, List<Step> steps) {
    Map<LegalStatus, Integer> times = new EnumMap<>(LegalStatus.class);
    int delays = (int) events.stream().filter(e -> e.type() == EventType.DELAYED).count();
    for (Step step : steps) {
      LegalStatus status = step.status().status();
      int time = times.merge(status, 1, Integer::sum);
      if (!step.status().because().isEmpty()) {
        all.add(
            new Appointment(
                "change " + instrument.id().value() + " " + status.code() + " " + time,
                status == LegalStatus.IN_FORCE ? delays : 0,
                false,
                step.day(),
                instrument,
                (step.day().isAfter(today) ? "becomes " : "became ") + Wording.status(status),
                step.status().because().getLast().evidence().getFirst()));
      }
    }
  }
}
