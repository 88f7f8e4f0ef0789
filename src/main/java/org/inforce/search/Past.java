package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.inforce.model.InstrumentId;
import org.inforce.model.Pairing;
import org.inforce.model.ProceedingId;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.store.Former;
import org.inforce.store.KnownStatus;
import org.inforce.store.Matter;
import org.inforce.store.Store;
import org.inforce.timeline.Timelines;

/// What the index would hold if nothing had been read or decided after a day. Matters of which more
/// is known by now are resolved once more, out of what had been read, as a law's page does it; what
/// comes of that is kept in memory. All else is taken from the index of what is known now. Safe for
/// use by many threads.
final class Past {
  private final Instant after;
  private final DirectoryReader formerly;
  private final List<BytesRef> matters;
  private final List<BytesRef> keys;
  private final Map<InstrumentId, Resolution> resolved;
  private final Map<ProceedingId, Resolution> cases;

  private Past(
      Instant after,
      DirectoryReader formerly,
      List<BytesRef> matters,
      List<BytesRef> keys,
      Map<InstrumentId, Resolution> resolved,
      Map<ProceedingId, Resolution> cases) {
    this.after = after;
    this.formerly = formerly;
    this.matters = matters;
    this.keys = keys;
    this.resolved = resolved;
    this.cases = cases;
  }

  /// @param day by the end of which, UTC, all that is found was learned
  /// @param resolver which the store was filled with
  static Past of(
      LocalDate day,
      Store store,
      BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver,
      Form form) {
    Instant after = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant last = after.minusNanos(1);
    List<Pairing> pairings = store.decisions(d -> d.pairings(last));
    List<BytesRef> matters = new ArrayList<>();
    List<BytesRef> keys = new ArrayList<>();
    Map<InstrumentId, Resolution> resolved = new HashMap<>();
    Map<ProceedingId, Resolution> cases = new HashMap<>();
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, form.config())) {
      for (Former former : store.formerly(last)) {
        matters.add(new BytesRef(String.valueOf(former.matter())));
        if (!former.readings().isEmpty()) {
          Resolution then = resolver.apply(former.readings(), pairings);
          then.instruments().forEach(one -> resolved.put(one.id(), then));
          then.proceedings().forEach(one -> cases.putIfAbsent(one.id(), then));
          List<Document> entries = Entries.of(matter(former.matter(), then, day));
          entries.forEach(entry -> keys.add(new BytesRef(entry.get(Fields.KEY))));
          writer.addDocuments(entries);
        }
      }
      writer.commit();
      return new Past(
          after,
          DirectoryReader.open(memory),
          matters,
          keys,
          Map.copyOf(resolved),
          Map.copyOf(cases));
    } catch (IOException e) {
      throw new UncheckedIOException("what was known on " + day + " could not be kept", e);
    }
  }

  private static Matter matter(long id, Resolution then, LocalDate day) {
    List<KnownStatus> statuses =
        then.instruments().stream()
            .flatMap(one ->
                Timelines.on(Timelines.steps(one, then.events(), then.proceedings()), day)
                    .map(step -> step.status())
                    .map(status ->
                        new KnownStatus(
                            one.id(), status.status(), status.since(), Optional.empty()))
                    .stream())
            .toList();
    return new Matter(
        id,
        0,
        false,
        then.instruments(),
        then.proceedings(),
        then.events(),
        then.obligations(),
        statuses);
  }

  /// The matter of an instrument as it was known then; empty if it is as it is now, or nothing was
  /// known of it.
  Optional<Resolution> of(InstrumentId instrument) {
    return Optional.ofNullable(resolved.get(instrument));
  }

  /// The same of a case.
  Optional<Resolution> of(ProceedingId proceeding) {
    return Optional.ofNullable(cases.get(proceeding));
  }

  /// The index as it would be.
  ///
  /// @param now of what is known now; to be kept open as long as the answer is used
  IndexReader over(IndexSearcher now) throws IOException {
    Weight later = now.createWeight(now.rewrite(otherwise()), ScoreMode.COMPLETE_NO_SCORES, 1f);
    List<IndexReader> parts = new ArrayList<>();
    for (LeafReaderContext leaf : now.getIndexReader().leaves()) {
      parts.add(Unseen.but(leaf, later));
    }
    parts.add(formerly);
    return new MultiReader(parts.toArray(IndexReader[]::new));
  }

  /// What was not known, or not as it is now.
  private Query otherwise() {
    return new BooleanQuery.Builder()
        .add(
            LongPoint.newRangeQuery(Fields.LEARNED, after.toEpochMilli(), Long.MAX_VALUE),
            Occur.SHOULD)
        .add(new TermInSetQuery(Fields.MATTER, matters), Occur.SHOULD)
        // An index that is behind the store may hold a thing in a matter that was joined since.
        .add(new TermInSetQuery(Fields.KEY, keys), Occur.SHOULD)
        .build();
  }
}
