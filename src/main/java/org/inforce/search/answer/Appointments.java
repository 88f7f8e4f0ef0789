package org.inforce.search.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.StatusEvent;
import org.inforce.store.RecordedChange;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// The days of obligations, hearings and changes known beforehand as a calendar keeps them: each
/// under one key, with how often it was moved, and those that are off as being off.
final class Appointments {
  private static final Set<EventType> CASE_ENDS = Set.of(EventType.DISMISSED, EventType.SETTLED);

  private final Store store;
  private final LocalDate today;
  private final LocalDate from;
  private final LocalDate to;
  private final List<Appointment> all = new ArrayList<>();

  private Appointments(Store store, LocalDate today, LocalDate from, LocalDate to) {
    this.store = store;
    this.today = today;
    this.from = from;
    this.to = to;
  }

  /// @param about the instruments of which it tells
  /// @param today the day as of which things are told
  /// @param from the first day that is listed
  static List<Appointment> of(
      Store store, Predicate<Instrument> about, LocalDate today, LocalDate from, LocalDate to) {
    Appointments appointments = new Appointments(store, today, from, to);
    Map<InstrumentId, List<Obligation>> obligations =
        store.obligations().stream()
            .filter(obligation -> obligation.instrument().isPresent())
            .collect(Collectors.groupingBy(o -> o.instrument().orElseThrow()));
    store.instruments().stream()
        .filter(about)
        .forEach(instrument ->
            appointments.add(instrument, obligations.getOrDefault(instrument.id(), List.of())));
    return appointments.all.stream()
        .filter(one -> appointments.isListed(one.day()))
        .sorted(Comparator.comparing(Appointment::day).thenComparing(Appointment::key))
        .toList();
  }

  private boolean isListed(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private void add(Instrument instrument, List<Obligation> obligations) {
    List<StatusEvent> events = store.events(instrument.id());
    List<Step> steps = Timelines.steps(instrument, events, store.proceedings(instrument.id()));
    Map<DocumentId, Optional<StoredDocument>> documents = new HashMap<>();
    for (Obligation obligation : obligations) {
      Optional<StoredDocument> first =
          obligation.evidence().stream()
              .flatMap(
                  quote -> documents.computeIfAbsent(quote.document(), store::document).stream())
              .min(Comparator.comparing(d -> d.document().published()));
      LocalDate set = first.map(d -> d.document().published()).orElse(today);
      add(
          instrument,
          steps,
          ObligationLife.on(obligation, steps, events, set, today),
          first.map(StoredDocument::learned).orElse(Instant.EPOCH));
    }
    for (StatusEvent event : events) {
      if (event.type() == EventType.HEARING_SCHEDULED) {
        end(event, events)
            .ifPresentOrElse(
                end -> hearing(instrument, event, Optional.of(end.learned())),
                () -> hearing(instrument, event, Optional.empty()));
      }
    }
    store.withdrawn(instrument.id()).stream()
        .filter(gone -> gone.event().type() == EventType.HEARING_SCHEDULED)
        .forEach(gone -> hearing(instrument, gone.event(), Optional.of(gone.since())));
    changes(instrument, steps);
  }

  /// What ended the case of a hearing before its day.
  private static Optional<StatusEvent> end(StatusEvent hearing, List<StatusEvent> events) {
    return events.stream()
        .filter(e -> CASE_ENDS.contains(e.type()) && hearing.proceeding().isPresent())
        .filter(e -> e.proceeding().equals(hearing.proceeding()))
        .filter(e -> isWithin(e.effective().first(), hearing))
        .findFirst();
  }

  /// True of a day between that on which a hearing was set and its own.
  private static boolean isWithin(Optional<LocalDate> day, StatusEvent hearing) {
    LocalDate set = LocalDate.ofInstant(hearing.learned(), ZoneOffset.UTC);
    return day.filter(d -> !d.isBefore(set))
        .filter(d -> hearing.effective().first().filter(d::isBefore).isPresent())
        .isPresent();
  }

  /// @param off the moment at which it was called off
  private void hearing(Instrument instrument, StatusEvent event, Optional<Instant> off) {
    event
        .effective()
        .first()
        .filter(this::isListed)
        .ifPresent(day -> {
          HearingHour hour =
              HearingHour.of(
                  event, day, court(event, store.proceedings(instrument.id())), store::document);
          all.add(
              new Appointment(
                  "hearing " + event.id().value(),
                  hour.changes() + (off.isPresent() ? 1 : 0),
                  off.isPresent(),
                  day,
                  hour.begins(day),
                  instrument,
                  Wording.event(event) + hour.words(day),
                  event.evidence().getFirst(),
                  off.or(hour::changed).orElse(event.learned())));
        });
  }

  /// The court of an event's case.
  static Optional<Court> court(StatusEvent event, List<Proceeding> proceedings) {
    return proceedings.stream()
        .filter(one -> event.proceeding().equals(Optional.of(one.id())))
        .flatMap(one -> one.court().stream())
        .findFirst()
        .flatMap(Courts.standard()::byId);
  }

  private void add(
      Instrument instrument, List<Step> steps, ObligationState state, Instant learned) {
    Optional<LocalDate> last =
        state
            .due()
            .or(() ->
                state.deadlines().stream()
                    .flatMap(deadline -> deadline.due().stream())
                    .reduce((earlier, later) -> later))
            .or(() -> state.obligation().due());
    Instant changed =
        state.deadlines().stream()
            .flatMap(deadline -> deadline.event().stream())
            .map(StatusEvent::learned)
            .filter(moment -> moment.isAfter(learned))
            .max(Instant::compareTo)
            .orElse(learned);
    last.ifPresent(day ->
        all.add(
            new Appointment(
                "obligation " + state.obligation().id(),
                Math.max(0, state.deadlines().size() - 1),
                state.due().isEmpty() || hasEnded(state) || hasEndedBy(steps, day),
                day,
                Optional.empty(),
                instrument,
                Wording.obligation(state.obligation()),
                state.obligation().evidence().getFirst(),
                changed)));
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

  /// A status that it comes to have once more is another appointment. What was announced of a day
  /// to come, and comes no more, is off; each change of what is known since counts.
  private void changes(Instrument instrument, List<Step> steps) {
    List<RecordedChange> ledger = store.changes(instrument.id());
    Map<LegalStatus, Integer> times = new EnumMap<>(LegalStatus.class);
    for (Step step : steps) {
      LegalStatus status = step.status().status();
      int time = times.merge(status, 1, Integer::sum);
      if (!step.status().because().isEmpty()) {
        all.add(
            new Appointment(
                key(instrument, status, time),
                announced(ledger, status).map(first -> since(ledger, first)).orElse(0),
                false,
                step.day(),
                Optional.empty(),
                instrument,
                (step.day().isAfter(today) ? "becomes " : "became ") + Wording.status(status),
                step.status().because().getLast().evidence().getFirst(),
                latest(ledger, step)));
      }
    }
    for (LegalStatus status : LegalStatus.values()) {
      announced(ledger, status)
          .filter(first -> isOff(steps, status))
          .ifPresent(first -> off(instrument, steps, ledger, status));
    }
  }

  private static String key(Instrument instrument, LegalStatus status, int time) {
    return "change " + instrument.id().value() + " " + status.code() + " " + time;
  }

  /// The first change to a status that was announced of a day to come.
  private static Optional<RecordedChange> announced(
      List<RecordedChange> ledger, LegalStatus status) {
    return ledger.stream().filter(c -> isAnnounced(c, status)).findFirst();
  }

  private static boolean isAnnounced(RecordedChange change, LegalStatus status) {
    return change.change().after() == status
        && change.change().day().isAfter(LocalDate.ofInstant(change.learned(), ZoneOffset.UTC));
  }

  private static int since(List<RecordedChange> ledger, RecordedChange first) {
    return (int)
        ledger.stream()
            .map(RecordedChange::learned)
            .filter(moment -> moment.isAfter(first.learned()))
            .distinct()
            .count();
  }

  /// The moment at which what is known of a step was last changed.
  private static Instant latest(List<RecordedChange> ledger, Step step) {
    return ledger.stream()
        .filter(c -> c.change().after() == step.status().status())
        .filter(c -> c.change().day().equals(step.day()))
        .map(RecordedChange::learned)
        .reduce((a, b) -> b)
        .or(() -> ledger.stream().map(RecordedChange::learned).reduce((a, b) -> b))
        .orElse(Instant.EPOCH);
  }

  /// True if it neither has the status now nor comes to have it.
  private boolean isOff(List<Step> steps, LegalStatus status) {
    return steps.stream()
            .noneMatch(step -> step.status().status() == status && step.day().isAfter(today))
        && Timelines.on(steps, today).filter(s -> s.status().status() == status).isEmpty();
  }

  private void off(
      Instrument instrument, List<Step> steps, List<RecordedChange> ledger, LegalStatus status) {
    RecordedChange last =
        ledger.stream().filter(c -> isAnnounced(c, status)).reduce((a, b) -> b).orElseThrow();
    LocalDate day = last.change().day();
    boolean came = Timelines.on(steps, day).filter(s -> s.status().status() == status).isPresent();
    if (!came && !last.change().because().isEmpty()) {
      int time = (int) steps.stream().filter(s -> s.status().status() == status).count() + 1;
      all.add(
          new Appointment(
              key(instrument, status, time),
              since(ledger, announced(ledger, status).orElseThrow()),
              true,
              day,
              Optional.empty(),
              instrument,
              "becomes " + Wording.status(status),
              last.change().because().getLast().evidence().getFirst(),
              ledger.getLast().learned()));
    }
  }
}
