package org.inforce.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.inforce.model.Coded;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;

/// One question to one state of the index.
final class Asking {
  private static final int SNIPPETS = 3;

  /// Words are marked in the first so many characters of a text.
  private static final int MARKED_LENGTH = 200_000;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final FacetCounts facets;
  private final Queries queries;

  Asking(IndexSearcher searcher, Analyzer analyzer, FacetCounts facets) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.facets = facets;
    this.queries = new Queries(analyzer);
  }

  SearchAnswer answer(SearchRequest request) throws IOException {
    Asked asked = Asked.of(request);
    Query typed = queries.asked(asked.words());
    Query query = queries.narrowed(typed, asked);
    FacetsCollectorManager.FacetsResult result = collected(query, asked, request);
    ScoreDoc[] top = result.topDocs().scoreDocs;
    ScoreDoc[] page = Arrays.copyOfRange(top, Math.min(request.offset(), top.length), top.length);
    return new SearchAnswer(
        total(result.facetsCollector()),
        hits(page, typed, asked),
        counts(query, asked, result.facetsCollector()),
        asked.words().notes(),
        new Spelling(searcher, analyzer).better(asked.words()));
  }

  private FacetsCollectorManager.FacetsResult collected(
      Query query, Asked asked, SearchRequest request) throws IOException {
    int most = request.offset() + request.size();
    FacetsCollectorManager collector = new FacetsCollectorManager();
    return switch (asked.order()) {
      case RELEVANCE -> FacetsCollectorManager.search(searcher, query, most, collector);
      case NEWEST -> FacetsCollectorManager.search(searcher, query, most, byDay(true), collector);
      case OLDEST -> FacetsCollectorManager.search(searcher, query, most, byDay(false), collector);
    };
  }

  /// What has no day comes last in either order.
  private static Sort byDay(boolean latestFirst) {
    SortField day = LongField.newSortField(Fields.DAY, latestFirst, SortedNumericSelector.Type.MIN);
    day.setMissingValue(latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(day, SortField.FIELD_DOC);
  }

  private static long total(FacetsCollector collected) {
    return collected.getMatchingDocs().stream().mapToLong(leaf -> leaf.totalHits()).sum();
  }

  private List<Hit> hits(ScoreDoc[] page, Query typed, Asked asked) throws IOException {
    int[] ids = new int[page.length];
    for (int i = 0; i < page.length; i++) {
      ids[i] = page[i].doc;
    }
    List<List<Hit.Snippet>> snippets = snippets(ids, typed);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.length; i++) {
      float score = Float.isNaN(page[i].score) ? 0 : page[i].score;
      hits.add(hit(searcher.storedFields().document(ids[i]), score, snippets.get(i), asked.asOf()));
    }
    return hits;
  }

  private static Hit hit(
      Document entry, float score, List<Hit.Snippet> snippets, Optional<LocalDate> asOf) {
    Map<Facet, String> codes = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Optional.ofNullable(entry.get(facet.code())).ifPresent(code -> codes.put(facet, code));
    }
    if (asOf.isPresent() && entry.get(Fields.STEPS) != null) {
      codes.put(Facet.STATUS, statusOn(entry.get(Fields.STEPS), asOf.get()));
    }
    return new Hit(
        Coded.of(What.class, entry.get(Facet.WHAT.code())),
        entry.get(Fields.ID),
        score,
        entry.get(Fields.TITLE),
        Optional.ofNullable(entry.get(Fields.INSTRUMENT)).map(InstrumentId::new),
        Optional.ofNullable(entry.getField(Fields.DAY))
            .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())),
        codes,
        snippets);
  }

  /// @param steps as {@link EntryFields#steps} keeps them; the first is not after the day
  private static String statusOn(String steps, LocalDate day) {
    String status = "";
    for (String step : steps.split(" ")) {
      int equals = step.indexOf('=');
      if (status.isEmpty() || Long.parseLong(step.substring(0, equals)) <= day.toEpochDay()) {
        status = step.substring(equals + 1);
      }
    }
    return status;
  }

  private List<List<Hit.Snippet>> snippets(int[] ids, Query typed) throws IOException {
    List<List<Hit.Snippet>> all = new ArrayList<>();
    if (ids.length == 0) {
      return all;
    }
    Marker marker =
        new Marker(
            UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(MARKED_LENGTH)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withFieldMatcher(field -> true)
                .withFormatter(new Snippets()));
    for (Object one : marker.mark(typed, ids)) {
      all.add(Snippets.of(one));
    }
    return all;
  }

  /// The highlighter that gives what its formatter makes, instead of text.
  private static final class Marker extends UnifiedHighlighter {
    Marker(Builder builder) {
      super(builder);
    }

    Object[] mark(Query query, int[] ids) throws IOException {
      return Objects.requireNonNull(
          highlightFieldsAsObjects(new String[] {Fields.TEXT}, query, ids, new int[] {SNIPPETS})
              .get(Fields.TEXT));
    }
  }

  /// For a facet by which the answers are narrowed, what the other codes would give is counted, so
  /// that several can be chosen.
  private Map<Facet, List<SearchAnswer.Count>> counts(
      Query query, Asked asked, FacetsCollector collected) throws IOException {
    Map<Facet, List<SearchAnswer.Count>> counts = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      boolean narrowed = asked.filters().containsKey(facet);
      Asked wider = narrowed ? without(asked, facet) : asked;
      Query counted = narrowed ? queries.of(wider) : query;
      counts.put(facet, counts(facet, counted, wider, narrowed, collected));
    }
    return counts;
  }

  private List<SearchAnswer.Count> counts(
      Facet facet, Query counted, Asked asked, boolean narrowed, FacetsCollector collected)
      throws IOException {
    if (facet == Facet.STATUS && asked.asOf().isPresent()) {
      return heldOn(counted, asked.asOf().get());
    }
    if (isEverything(counted)) {
      return facets.amongAll(searcher.getIndexReader(), facet);
    }
    FacetsCollector all =
        narrowed ? searcher.search(counted, new FacetsCollectorManager()) : collected;
    return facets.among(searcher.getIndexReader(), facet, all);
  }

  private static boolean isEverything(Query query) {
    return query instanceof BooleanQuery all
        && all.clauses().size() == 1
        && all.clauses().getFirst().query() instanceof MatchAllDocsQuery;
  }

  private static Asked without(Asked asked, Facet facet) {
    Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
    others.putAll(asked.filters());
    others.remove(facet);
    return new Asked(asked.words(), others, asked.from(), asked.to(), asked.asOf(), asked.order());
  }

  private List<SearchAnswer.Count> heldOn(Query query, LocalDate day) throws IOException {
    List<SearchAnswer.Count> counts = new ArrayList<>();
    for (LegalStatus status : LegalStatus.values()) {
      int number =
          searcher.count(
              new BooleanQuery.Builder()
                  .add(query, Occur.FILTER)
                  .add(Queries.held(status.code(), day), Occur.FILTER)
                  .build());
      if (number > 0) {
        counts.add(new SearchAnswer.Count(status.code(), number));
      }
    }
    counts.sort(Comparator.comparingLong(SearchAnswer.Count::number).reversed());
    return counts;
  }
}
