package org.inforce.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.inforce.model.DocumentId;
import org.inforce.model.EventDate;
import org.inforce.model.InstrumentId;
import org.inforce.timeline.Step;

/// Fills the fields of one entry. Each field is always kept in the same way, as Lucene demands.
final class EntryFields {
  private static final int MOST_TOLD = 200;

  private final Document entry = new Document();
  private final Set<String> identifiers = new LinkedHashSet<>();
  private final Set<String> judges = new LinkedHashSet<>();

  EntryFields(What what, String id, String title) {
    entry.add(new StringField(Fields.KEY, Fields.term(Fields.key(what, id)), Field.Store.NO));
    entry.add(new StoredField(Fields.ID, id));
    entry.add(new Field(Fields.TITLE, title, Fields.WORDS));
    entry.add(new Field(Fields.ALL, title, Fields.COUNTED));
    code(Facet.WHAT, what.code());
  }

  Document done() {
    identifiers.forEach(
        identifier -> entry.add(new StringField(Fields.IDENTIFIER, identifier, Field.Store.NO)));
    judges.forEach(
        name -> entry.add(new StringField(Fields.JUDGE, Fields.term(name), Field.Store.NO)));
    return entry;
  }

  EntryFields about(InstrumentId instrument) {
    entry.add(new StringField(Fields.INSTRUMENT, instrument.value(), Field.Store.YES));
    return this;
  }

  /// Entries of one story are found as one.
  EntryFields story(String head) {
    entry.add(new SortedDocValuesField(Fields.STORY, new BytesRef(head)));
    return this;
  }

  EntryFields text(String text) {
    entry.add(new Field(Fields.TEXT, text, Fields.WORDS));
    entry.add(new Field(Fields.ALL, text, Fields.COUNTED));
    return this;
  }

  /// Words by which the entry is found, besides its text.
  EntryFields words(List<String> words) {
    for (String word : words) {
      entry.add(new Field(Fields.NAMES, word, Fields.WORDS));
      entry.add(new Field(Fields.ALL, word, Fields.COUNTED));
    }
    return this;
  }

  /// What the thing is called: found by its words, as a whole, and while it is typed.
  EntryFields names(List<String> names) {
    words(names);
    for (String name : names) {
      entry.add(new StringField(Fields.NAME, Fields.term(spelling(name)), Field.Store.NO));
      entry.add(new TextField(Fields.NAMED, name, Field.Store.NO));
    }
    return this;
  }

  /// Numbers that are names of the thing itself, in one spelling.
  EntryFields numbers(List<String> numbers) {
    for (String number : Identifiers.in(String.join("\n", numbers))) {
      entry.add(new StringField(Fields.NAME, number, Field.Store.NO));
    }
    return this;
  }

  /// Identifiers that a text names.
  EntryFields identifiers(String text) {
    identifiers.addAll(Identifiers.in(text));
    return this;
  }

  EntryFields judges(String text) {
    judges.addAll(JudgeNames.in(text));
    return this;
  }

  EntryFields code(Facet facet, String code) {
    String term = Fields.term(code);
    entry.add(new StringField(facet.code(), term, Field.Store.YES));
    entry.add(new SortedDocValuesField(facet.code(), new BytesRef(term)));
    return this;
  }

  EntryFields code(Facet facet, Optional<String> code) {
    code.ifPresent(known -> code(facet, known));
    return this;
  }

  EntryFields day(LocalDate day) {
    entry.add(new LongField(Fields.DAY, day.toEpochDay(), Field.Store.YES));
    return code(Facet.YEAR, String.valueOf(day.getYear()));
  }

  EntryFields learned(Instant moment) {
    entry.add(new LongPoint(Fields.LEARNED, moment.toEpochMilli()));
    return this;
  }

  EntryFields day(EventDate date) {
    date.first().ifPresent(this::day);
    return this;
  }

  /// The documents that tell of an instrument, so that whoever names it finds those too which call
  /// it otherwise.
  EntryFields told(Collection<String> documents) {
    documents.stream().limit(MOST_TOLD).forEach(id -> entry.add(new StoredField(Fields.TOLD, id)));
    return this;
  }

  /// The document in whose words it stands.
  EntryFields in(DocumentId document) {
    entry.add(new StoredField(Fields.WORDS_IN, document.value()));
    return this;
  }

  EntryFields events(int number) {
    entry.add(new NumericDocValuesField(Fields.EVENTS, number));
    return this;
  }

  /// The days on which each status holds, so that a status can be asked for as of any day.
  EntryFields steps(List<Step> steps) {
    StringJoiner kept = new StringJoiner(" ");
    for (int i = 0; i < steps.size(); i++) {
      String status = steps.get(i).status().status().code();
      long from = steps.get(i).day().toEpochDay();
      long to = i + 1 < steps.size() ? steps.get(i + 1).day().toEpochDay() - 1 : Long.MAX_VALUE;
      kept.add(from + "=" + status);
      if (from <= to) {
        entry.add(held(Fields.HELD + "-" + status, from, to));
      }
    }
    if (!steps.isEmpty()) {
      entry.add(held(Fields.HELD, steps.getFirst().day().toEpochDay(), Long.MAX_VALUE));
      entry.add(new StoredField(Fields.STEPS, kept.toString()));
    }
    return this;
  }

  private static LongRange held(String field, long from, long to) {
    return new LongRange(field, new long[] {from}, new long[] {to});
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
}
