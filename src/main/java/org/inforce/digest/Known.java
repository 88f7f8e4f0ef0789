package org.inforce.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.Pairing;
import org.inforce.model.Proceeding;
import org.inforce.model.Quote;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Knowledge;
import org.inforce.search.answer.Wording;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.ObligationLife;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Revival;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// What was known of some instruments when a week ended: of what was learned or decided later
/// nothing.
final class Known {
  private final Store store;
  private final Week week;
  private final Knowledge knowledge;
  private final Map<InstrumentId, Instrument> instruments = new LinkedHashMap<>();
  private final Map<DocumentId, Optional<StoredDocument>> documents = new HashMap<>();

  /// @param resolver which the store was filled with
  Known(
      Store store,
      Week week,
      Predicate<Instrument> about,
      BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver) {
    this.store = store;
    this.week = week;
    this.knowledge = Knowledge.by(week.to().minusNanos(1), store, resolver);
    knowledge.instruments().stream()
        .filter(about)
        .forEach(instrument -> instruments.put(instrument.id(), instrument));
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
    return Items.capital(
        Optional.ofNullable(instruments.get(id)).map(Wording::name).orElse(id.value()));
  }

  List<StatusEvent> events(InstrumentId id) {
    return instruments.containsKey(id) ? knowledge.events(id) : List.of();
  }

  Stream<StatusEvent> events() {
    return instruments.keySet().stream().flatMap(id -> knowledge.events(id).stream());
  }

  /// The events first heard of in the week.
  Stream<StatusEvent> learned() {
    return events().filter(e -> !e.learned().isBefore(week.from()));
  }

  /// True if by this event an order that was paused is in effect again.
  boolean revives(StatusEvent event) {
    return Revival.is(event, events(event.instrument()), knowledge.proceedings(event.instrument()));
  }

  Optional<Proceeding> proceeding(StatusEvent event) {
    return event
        .proceeding()
        .flatMap(id ->
            knowledge.proceedings(event.instrument()).stream()
                .filter(p -> p.id().equals(id))
                .findFirst());
  }

  /// The hour of a hearing, to stand behind its day; empty where none is told.
  String hour(StatusEvent hearing, LocalDate day) {
    return Wording.hour(hearing, day, knowledge.proceedings(hearing.instrument()), this::stored);
  }

  /// Every change of its status, scheduled ones included.
  List<Step> steps(InstrumentId id) {
    return instruments.containsKey(id) ? knowledge.steps(id) : List.of();
  }

  Optional<Step> on(InstrumentId id, LocalDate day) {
    return Timelines.on(steps(id), day);
  }

  /// What before the week we took to hold on a day.
  Optional<LegalStatus> believed(InstrumentId id, LocalDate day) {
    return store.changes(id).stream()
        .filter(c -> c.learned().isBefore(week.from()) && !c.change().day().isAfter(day))
        .map(c -> c.change().after())
        .reduce((a, b) -> b);
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
    return knowledge.obligations().stream()
        .filter(obligation -> obligation.instrument().filter(this::holds).isPresent())
        .map(obligation -> state(obligation, week.sunday()))
        .toList();
  }

  /// The same duty at the end of the week before, by all that was known when this one ended.
  ObligationState before(Obligation obligation) {
    return state(obligation, week.monday().minusDays(1));
  }

  /// True if nothing that was read before the week tells of it.
  boolean isNew(Obligation obligation) {
    return obligation.evidence().stream().map(Quote::document).allMatch(this::wasReadInTheWeek);
  }

  private ObligationState state(Obligation obligation, LocalDate asOf) {
    InstrumentId id = obligation.instrument().orElseThrow();
    LocalDate set =
        obligation
            .firstTold(document -> document(document).map(Document::published))
            .orElse(week.monday());
    return ObligationLife.on(obligation, steps(id), events(id), set, asOf);
  }
}
