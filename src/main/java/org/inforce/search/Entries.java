package org.inforce.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.inforce.lexicon.Courts;
import org.inforce.lexicon.Jurisdiction;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.store.KnownStatus;
import org.inforce.store.Matter;
import org.inforce.store.StoredDocument;
import org.inforce.timeline.Step;
import org.inforce.timeline.Timelines;

/// Documents, instruments, cases, events and obligations as entries of the index.
final class Entries {
  /// Length of the id of a state, with which the ids of its towns begin.
  private static final int STATE = "us-ca".length();

  /// Stands between quotes: what is marked and shown of a text ends there.
  private static final String BETWEEN = "\u2029";

  private static final int MOST_SAID = 12;

  private final Matter matter;
  private final Map<InstrumentId, Instrument> instruments;
  private final Map<InstrumentId, List<StatusEvent>> eventsOf;
  private final Map<InstrumentId, KnownStatus> statuses;
  private final Map<ProceedingId, Proceeding> proceedings;

  private Entries(Matter matter) {
    this.matter = matter;
    instruments = byKey(matter.instruments(), Instrument::id);
    statuses = byKey(matter.statuses(), KnownStatus::instrument);
    proceedings = byKey(matter.proceedings(), Proceeding::id);
    eventsOf = matter.events().stream().collect(Collectors.groupingBy(StatusEvent::instrument));
  }

  private static <K, V> Map<K, V> byKey(List<V> all, Function<V, K> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
  }

  /// The entry of a document.
  static Document document(StoredDocument stored) {
    var document = stored.document();
    String title = document.title().orElse("");
    EntryFields entry =
        new EntryFields(What.DOCUMENT, document.id().value(), title)
            .text(document.text())
            .story(stored.head().value())
            .code(Facet.KIND, document.kind().code())
            .code(Facet.PUBLISHER, document.publisher())
            .day(document.published())
            .learned(stored.learned())
            .judges(document.text())
            .identifiers(title + "\n" + document.text());
    return entry.done();
  }

  /// All entries of a matter.
  static List<Document> of(Matter matter) {
    Entries entries = new Entries(matter);
    List<Document> all = new ArrayList<>();
    matter.instruments().forEach(instrument -> all.add(entries.instrument(instrument)));
    matter.proceedings().forEach(proceeding -> all.add(entries.proceeding(proceeding)));
    matter.events().forEach(event -> all.add(entries.event(event)));
    matter.obligations().forEach(obligation -> all.add(entries.obligation(obligation)));
    for (Document entry : all) {
      entry.add(new StringField(Fields.MATTER, String.valueOf(matter.id()), Field.Store.NO));
    }
    return all;
  }

  private List<StatusEvent> events(InstrumentId id) {
    return eventsOf.getOrDefault(id, List.of());
  }

  private Document instrument(Instrument instrument) {
    List<StatusEvent> events = events(instrument.id());
    List<Step> steps = Timelines.steps(instrument, events, matter.proceedings());
    EntryFields entry =
        new EntryFields(What.INSTRUMENT, instrument.id().value(), instrument.name())
            .about(instrument.id())
            .names(names(instrument).toList())
            .numbers(instrument.identifiers())
            .identifiers(names(instrument).collect(Collectors.joining("\n")))
            .code(Facet.TYPE, instrument.type().code())
            .code(Facet.JURISDICTION, instrument.jurisdiction())
            .words(place(instrument.jurisdiction()))
            .words(names(instrument).flatMap(name -> Initials.of(name).stream()).toList())
            .text(told(events))
            .told(documents(events))
            .steps(steps)
            .events(events.size());
    Optional.ofNullable(statuses.get(instrument.id()))
        .ifPresent(known -> entry.code(Facet.STATUS, known.status().code()).day(known.since()));
    return entry.done();
  }

  /// The name of a place by which one may ask: of a state, not of the union.
  private static List<String> place(Optional<String> jurisdiction) {
    return jurisdiction
        .flatMap(
            id -> Jurisdictions.standard().state(id.substring(0, Math.min(STATE, id.length()))))
        .map(Jurisdiction::name)
        .stream()
        .toList();
  }

  /// The names of a court.
  private static List<String> court(Optional<String> id) {
    return id.flatMap(Courts.standard()::byId).stream()
        .flatMap(
            court -> Stream.concat(Stream.of(court.name()), court.citations().stream().limit(1)))
        .toList();
  }

  /// What was said to have happened to it, the latest first.
  private static String told(List<StatusEvent> events) {
    return events.stream()
        .sorted(
            Comparator.comparing((StatusEvent e) -> e.effective().first().orElse(LocalDate.MIN))
                .reversed())
        .map(event -> event.evidence().getFirst().text())
        .distinct()
        .limit(MOST_SAID)
        .collect(Collectors.joining(BETWEEN));
  }

  private static List<String> documents(List<StatusEvent> events) {
    return events.stream()
        .flatMap(event -> event.evidence().stream())
        .map(quote -> quote.document().value())
        .distinct()
        .toList();
  }

  private static Stream<String> names(Instrument instrument) {
    return Stream.of(
            Stream.of(instrument.name()),
            instrument.identifiers().stream(),
            instrument.aliases().stream())
        .flatMap(Function.identity());
  }

  private Document proceeding(Proceeding proceeding) {
    List<StatusEvent> events =
        matter.events().stream()
            .filter(event -> event.proceeding().equals(Optional.of(proceeding.id())))
            .toList();
    List<String> names =
        Stream.of(proceeding.caption(), proceeding.docket()).flatMap(Optional::stream).toList();
    EntryFields entry =
        new EntryFields(What.CASE, proceeding.id().value(), title(proceeding))
            .names(names)
            .numbers(names)
            .identifiers(String.join("\n", names))
            .words(
                proceeding.challenges().stream()
                    .flatMap(id -> Optional.ofNullable(instruments.get(id)).stream())
                    .map(Instrument::name)
                    .toList())
            .words(court(proceeding.court()))
            .code(Facet.COURT, proceeding.court())
            .events(events.size());
    events.stream().flatMap(e -> e.actor().stream()).forEach(entry::judges);
    events.stream()
        .flatMap(event -> event.effective().first().stream())
        .max(Comparator.naturalOrder())
        .ifPresent(entry::day);
    return entry.done();
  }

  private String title(Proceeding proceeding) {
    return proceeding
        .caption()
        .or(() ->
            proceeding.challenges().stream()
                .flatMap(id -> Optional.ofNullable(instruments.get(id)).stream())
                .findFirst()
                .map(challenged -> "Case on " + challenged.name()))
        .or(proceeding::docket)
        .orElse(proceeding.id().value());
  }

  private Document event(StatusEvent event) {
    Optional<Instrument> instrument = Optional.ofNullable(instruments.get(event.instrument()));
    Optional<Proceeding> proceeding = event.proceeding().map(proceedings::get);
    EntryFields entry =
        new EntryFields(
                What.EVENT,
                event.id().value(),
                instrument.map(Instrument::name).orElse(event.instrument().value()))
            .about(event.instrument())
            .words(List.of(event.type().code().replace('-', ' ')))
            .words(event.order().stream().map(o -> o.code().replace('-', ' ')).toList())
            .words(court(proceeding.flatMap(Proceeding::court)))
            .words(place(instrument.flatMap(Instrument::jurisdiction)))
            .text(quotes(event.evidence()))
            .code(Facet.TYPE, event.type().code())
            .code(Facet.COURT, proceeding.flatMap(Proceeding::court))
            .code(Facet.JURISDICTION, instrument.flatMap(Instrument::jurisdiction))
            .day(event.effective());
    event.actor().ifPresent(entry::judges);
    instrument.ifPresent(
        about -> entry.identifiers(names(about).collect(Collectors.joining("\n"))));
    return entry.done();
  }

  private Document obligation(Obligation obligation) {
    Optional<Instrument> instrument = obligation.instrument().map(instruments::get);
    EntryFields entry =
        new EntryFields(
                What.OBLIGATION,
                obligation.id(),
                obligation.obligor().map(who -> who + ": ").orElse("") + obligation.action())
            .words(instrument.stream().flatMap(Entries::names).toList())
            .words(place(instrument.flatMap(Instrument::jurisdiction)))
            .text(quotes(obligation.evidence()))
            .code(Facet.JURISDICTION, instrument.flatMap(Instrument::jurisdiction));
    obligation.instrument().ifPresent(entry::about);
    entry.in(obligation.evidence().getFirst().document());
    obligation.due().ifPresent(entry::day);
    return entry.done();
  }

  private static String quotes(List<Quote> evidence) {
    return evidence.stream().map(Quote::text).distinct().collect(Collectors.joining(BETWEEN));
  }
}
