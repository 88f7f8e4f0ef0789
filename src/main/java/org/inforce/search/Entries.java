package org.inforce.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.store.KnownStatus;
import org.inforce.store.Matter;
import org.inforce.store.StoredDocument;

/// Documents, instruments and events as entries of the index.
final class Entries {
  private Entries() {}

  static Document document(StoredDocument stored) {
    var document = stored.document();
    Document entry = entry(What.DOCUMENT, document.id().value(), document.title().orElse(""));
    words(entry, Fields.TEXT, document.text());
    facet(entry, Facet.KIND, document.kind().code());
    facet(entry, Facet.PUBLISHER, document.publisher());
    day(entry, document.published());
    identifiers(entry, document.title().orElse("") + "\n" + document.text());
    return entry;
  }

  /// All entries of a matter.
  static List<Document> of(Matter matter) {
    Map<InstrumentId, Instrument> instruments =
        matter.instruments().stream()
            .collect(Collectors.toMap(Instrument::id, Function.identity()));
    Map<InstrumentId, KnownStatus> statuses =
        matter.statuses().stream()
            .collect(Collectors.toMap(KnownStatus::instrument, Function.identity()));
    List<Document> entries = new java.util.ArrayList<>();
    for (Instrument instrument : matter.instruments()) {
      entries.add(instrument(instrument, Optional.ofNullable(statuses.get(instrument.id()))));
    }
    for (StatusEvent event : matter.events()) {
      entries.add(event(event, Optional.ofNullable(instruments.get(event.instrument()))));
    }
    for (Document entry : entries) {
      entry.add(new StringField(Fields.MATTER, String.valueOf(matter.id()), Field.Store.NO));
    }
    return entries;
  }

  private static Document instrument(Instrument instrument, Optional<KnownStatus> status) {
    Document entry = entry(What.INSTRUMENT, instrument.id().value(), instrument.name());
    entry.add(new StringField(Fields.INSTRUMENT, instrument.id().value(), Field.Store.YES));
    instrument.aliases().forEach(alias -> words(entry, Fields.NAMES, alias));
    instrument.identifiers().forEach(identifier -> words(entry, Fields.NAMES, identifier));
    name(entry, instrument.name());
    instrument.aliases().forEach(alias -> name(entry, alias));
    instrument.identifiers().forEach(identifier -> name(entry, identifier));
    for (String identifier : Identifiers.in(String.join("\n", instrument.identifiers()))) {
      entry.add(new StringField(Fields.NAME, identifier, Field.Store.NO));
    }
    identifiers(
        entry,
        instrument.name()
            + "\n"
            + String.join("\n", instrument.identifiers())
            + "\n"
            + String.join("\n", instrument.aliases()));
    facet(entry, Facet.TYPE, instrument.type().code());
    instrument.jurisdiction().ifPresent(where -> facet(entry, Facet.JURISDICTION, where));
    status.ifPresent(known -> {
      facet(entry, Facet.STATUS, known.status().code());
      day(entry, known.since());
    });
    return entry;
  }

  private static Document event(StatusEvent event, Optional<Instrument> instrument) {
    Document entry =
        entry(
            What.EVENT,
            event.id().value(),
            instrument.map(Instrument::name).orElse(event.instrument().value()));
    entry.add(new StringField(Fields.INSTRUMENT, event.instrument().value(), Field.Store.YES));
    words(entry, Fields.NAMES, event.type().code().replace('-', ' '));
    event.order().ifPresent(order -> words(entry, Fields.NAMES, order.code().replace('-', ' ')));
    String quotes =
        event.evidence().stream().map(Quote::text).distinct().collect(Collectors.joining("\n\n"));
    words(entry, Fields.TEXT, quotes);
    facet(entry, Facet.TYPE, event.type().code());
    instrument
        .flatMap(Instrument::jurisdiction)
        .ifPresent(where -> facet(entry, Facet.JURISDICTION, where));
    event.effective().first().ifPresent(day -> day(entry, day));
    instrument.ifPresent(
        about -> identifiers(entry, about.name() + "\n" + String.join("\n", about.identifiers())));
    return entry;
  }

  private static Document entry(What what, String id, String title) {
    Document entry = new Document();
    entry.add(new StringField(Fields.KEY, Fields.term(Fields.key(what, id)), Field.Store.NO));
    entry.add(new StoredField(Fields.ID, id));
    words(entry, Fields.TITLE, title);
    facet(entry, Facet.WHAT, what.code());
    return entry;
  }

  private static void words(Document entry, String field, String text) {
    entry.add(new Field(field, text, Fields.WORDS));
  }

  private static void name(Document entry, String name) {
    entry.add(new StringField(Fields.NAME, Fields.term(spelling(name)), Field.Store.NO));
  }

  /// A name in one spelling: lower case, words parted by one space, no points.
  static String spelling(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (String word : name.toLowerCase(Locale.ROOT).replace(".", "").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !(plain.isEmpty() && word.equals("the"))) {
        plain.append(plain.isEmpty() ? "" : " ").append(word);
      }
    }
    return plain.toString();
  }

  private static void identifiers(Document entry, String text) {
    for (String identifier : Identifiers.in(text)) {
      entry.add(new StringField(Fields.IDENTIFIER, identifier, Field.Store.NO));
    }
  }

  private static void facet(Document entry, Facet facet, String code) {
    String term = Fields.term(code);
    entry.add(new StringField(facet.code(), term, Field.Store.YES));
    entry.add(new SortedSetDocValuesField(facet.code(), new BytesRef(term)));
  }

  private static void day(Document entry, LocalDate day) {
    entry.add(new LongPoint(Fields.DAY, day.toEpochDay()));
    entry.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay()));
    entry.add(new StoredField(Fields.DAY, day.toEpochDay()));
  }
}
