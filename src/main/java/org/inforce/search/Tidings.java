package org.inforce.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.lexicon.Jurisdiction;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.Document;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Proceeding;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;

/// What happened to one instrument, as searches that wait for news see it: with all by which an
/// answer of the index is found and narrowed, so that a search that is followed rings for what it
/// shows.
///
/// @param status empty where it is not known
/// @param events what happened lately, or decides the status
/// @param proceedings the cases that the events may belong to
/// @param sources the documents that tell of the events
/// @param quotes what is quoted of the instrument
public record Tidings(
    Instrument instrument,
    Optional<LegalStatus> status,
    List<StatusEvent> events,
    List<Proceeding> proceedings,
    List<Document> sources,
    String quotes) {
  private static final int STATE = "us-ca".length();

  public Tidings {
    events = List.copyOf(events);
    proceedings = List.copyOf(proceedings);
    sources = List.copyOf(sources);
  }

  /// Without events.
  Tidings(Instrument instrument, Optional<LegalStatus> status, String quotes) {
    this(instrument, status, List.of(), List.of(), List.of(), quotes);
  }

  /// The words that are quoted of events, each once.
  public static String quotes(List<StatusEvent> events) {
    return events.stream()
        .flatMap(event -> event.evidence().stream())
        .map(Quote::text)
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  org.apache.lucene.document.Document entry() {
    org.apache.lucene.document.Document entry = new org.apache.lucene.document.Document();
    words().forEach(part -> entry.add(new TextField(Fields.TEXT, part, Field.Store.NO)));
    Stream.concat(names(), Stream.of(quotes))
        .flatMap(part -> Identifiers.in(part).stream())
        .distinct()
        .forEach(id -> entry.add(new StringField(Fields.IDENTIFIER, id, Field.Store.NO)));
    Stream.concat(events.stream().flatMap(event -> event.actor().stream()), Stream.of(quotes))
        .flatMap(part -> JudgeNames.in(part).stream())
        .distinct()
        .forEach(
            name -> entry.add(new StringField(Fields.JUDGE, Fields.term(name), Field.Store.NO)));
    for (Facet facet : Facet.values()) {
      codes(facet)
          .distinct()
          .forEach(
              code -> entry.add(new StringField(facet.code(), Fields.term(code), Field.Store.NO)));
    }
    return entry;
  }

  private Stream<String> names() {
    return Stream.of(
            Stream.of(instrument.name()),
            instrument.aliases().stream(),
            instrument.identifiers().stream())
        .flatMap(all -> all);
  }

  private Stream<String> words() {
    return Stream.of(
            names(),
            names().flatMap(name -> Initials.of(name).stream()),
            Stream.of(quotes),
            sources.stream().flatMap(source -> source.title().stream()),
            events.stream().map(event -> event.type().code().replace('-', ' ')),
            events.stream()
                .flatMap(event -> event.order().stream())
                .map(order -> order.code().replace('-', ' ')),
            courts().flatMap(id -> Courts.standard().byId(id).stream()).map(Court::name),
            state().map(Jurisdiction::name).stream())
        .flatMap(all -> all)
        .distinct();
  }

  private Optional<Jurisdiction> state() {
    return instrument
        .jurisdiction()
        .flatMap(
            id -> Jurisdictions.standard().state(id.substring(0, Math.min(STATE, id.length()))));
  }

  private Stream<String> courts() {
    return events.stream()
        .flatMap(event -> event.proceeding().stream())
        .flatMap(id -> proceedings.stream().filter(p -> p.id().equals(id)))
        .flatMap(proceeding -> proceeding.court().stream());
  }

  private Stream<String> codes(Facet facet) {
    return switch (facet) {
      // News is of a law and of what happened to it, and stands in a document.
      case WHAT -> Stream.of(What.values()).map(What::code);
      case KIND -> sources.stream().map(source -> source.kind().code());
      case TYPE ->
          Stream.concat(
              Stream.of(instrument.type().code()), events.stream().map(e -> e.type().code()));
      case STATUS -> status.stream().map(LegalStatus::code);
      case JURISDICTION -> places();
      case COURT -> courts();
      case PUBLISHER -> sources.stream().map(Document::publisher);
      case YEAR ->
          Stream.concat(
                  sources.stream().map(Document::published),
                  events.stream().flatMap(event -> event.effective().first().stream()))
              .map(day -> String.valueOf(day.getYear()));
    };
  }

  /// A city, its state, the country.
  private Stream<String> places() {
    return Stream.iterate(
        instrument.jurisdiction().orElse(""),
        place -> !place.isEmpty(),
        place -> place.substring(0, Math.max(0, place.lastIndexOf('-'))));
  }
}
