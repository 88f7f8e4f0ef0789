package org.inforce.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.model.WithdrawnEvent;
import org.inforce.search.answer.Wording;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Revival;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// What was known of some instruments when a week ended: of what was learned later nothing, neither
/// an event nor a document that proves or contradicts one.
final class Known {
  private final Store store;
  private final Week week;
  private final Map<InstrumentId, Instrument> instruments = new LinkedHashMap<>();
  private final Map<InstrumentId, List<StatusEvent>> events = new HashMap<>();
  private final Map<InstrumentId, List<Proceeding>> proceedings = new HashMap<>();
  private final Map<InstrumentId, List<Step>> steps = new HashMap<>();
  private final Map<DocumentId, Optional<StoredDocument>> documents = new HashMap<>();

  Known(Store store, Week week, Predicate<Instrument> about) {
    this.store = store;
    this.week = week;
    for (Instrument instrument : store.instruments()) {
      if (about.test(instrument)) {
        instruments.put(instrument.id(), instrument);
        events.put(
            instrument.id(),
            told(instrument.id())
                .filter(e -> e.learned().isBefore(week.to()))
                .map(this::asThen)
                .toList());
      }
    }
  }

  /// What was withdrawn after the week was told in it.
  private Stream<StatusEvent> told(InstrumentId id) {
    return Stream.concat(
        store.events(id).stream(),
        store.withdrawn(id).stream()
            .filter(gone -> !gone.since().isBefore(week.to()))
            .map(WithdrawnEvent::event));
  }

  private StatusEvent asThen(StatusEvent event) {
    List<Quote> evidence =
        event.evidence().stream().filter(quote -> wasRead(quote.document())).toList();
    List<String> conflicts =
        event.conflicts().stream()
            .filter(
                conflict -> StatusEvent.contradictor(conflict).filter(d -> !wasRead(d)).isEmpty())
            .toList();
    return new StatusEvent(
        event.id(),
        event.instrument(),
        event.proceeding(),
        event.type(),
        event.order(),
        event.scope(),
        event.effective(),
        event.learned(),
        event.actor(),
        event.reported(),
        evidence.isEmpty() ? event.evidence() : evidence,
        conflicts);
  }

  private boolean wasRead(DocumentId id) {
    return stored(id).filter(d -> d.learned().isBefore(week.to())).isPresent();
  }

  /// True if a document was first read within the week.
  boolean wasReadInTheWeek(DocumentId id) {
    return stored(id)
        .filter(d -> !d.learned().isBefore(week.from()) && d.learned().isBefore(week.to()))
        .isPresent();
  }

  private Optional<StoredDocument> stored(DocumentId id) {
    return documents.computeIfAbsent(id, store::document);
  }

  boolean holds(InstrumentId id) {
    return instruments.containsKey(id);
  }

  Optional<Document> document(DocumentId id) {
    return stored(id).map(StoredDocument::document);
  }

  /// What it is called.
  String name(InstrumentId id) {
    return Optional.ofNullable(instruments.get(id)).map(Wording::name).orElse(id.value());
  }

  List<StatusEvent> events(InstrumentId id) {
    return events.getOrDefault(id, List.of());
  }

  Stream<StatusEvent> events() {
    return events.values().stream().flatMap(List::stream);
  }

  /// The events first heard of in the week.
  Stream<StatusEvent> learned() {
    return events().filter(e -> !e.learned().isBefore(week.from()));
  }

  /// True if by this event an order that was paused is in effect again.
  boolean revives(StatusEvent event) {
    return Revival.is(event, events(event.instrument()), proceedings(event.instrument()));
  }

  Optional<Proceeding> proceeding(StatusEvent event) {
    return event
        .proceeding()
        .flatMap(id ->
            proceedings(event.instrument()).stream().filter(p -> p.id().equals(id)).findFirst());
  }

  private List<Proceeding> proceedings(InstrumentId id) {
    return proceedings.computeIfAbsent(id, store::proceedings);
  }

  /// Every change of its status, scheduled ones included.
  List<Step> steps(InstrumentId id) {
    return steps.computeIfAbsent(
        id,
        i ->
            Optional.ofNullable(instruments.get(i))
                .map(instrument -> Timelines.steps(instrument, events(i), proceedings(i)))
                .orElse(List.of()));
  }

  Optional<Step> on(InstrumentId id, LocalDate day) {
    return Timelines.on(steps(id), day);
  }

  /// How many stand how at the end of the week, in the order of the statuses.
  Map<LegalStatus, Long> standings() {
    Map<LegalStatus, Long> counts = new LinkedHashMap<>();
    instruments.keySet().stream()
        .flatMap(id -> on(id, week.sunday()).stream())
        .map(step -> step.status().status())
        .sorted(Comparator.comparing(LegalStatus::ordinal))
        .forEach(status -> counts.merge(status, 1L, Long::sum));
    return counts;
  }

  /// The duties that these instruments bring, as they stood at the end of the week.
  List<ObligationState> obligations() {
    Set<InstrumentId> known = instruments.keySet();
    return store.obligations().stream()
        .filter(o -> o.instrument().filter(known::contains).isPresent())
        .filter(o -> o.evidence().stream().anyMatch(quote -> wasRead(quote.document())))
        .map(this::state)
        .toList();
  }

  private ObligationState state(Obligation obligation) {
    InstrumentId id = obligation.instrument().orElseThrow();
    LocalDate set =
        obligation.evidence().stream()
            .flatMap(quote -> document(quote.document()).stream())
            .map(Document::published)
            .min(Comparator.naturalOrder())
            .orElse(week.monday());
    return ObligationLife.on(obligation, steps(id), events(id), set, week.sunday());
  }
}
