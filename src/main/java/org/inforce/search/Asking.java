package org.inforce.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.inforce.model.Coded;
import org.inforce.model.InstrumentId;

/// One question to one state of the index.
final class Asking {
  private static final int MOST_CODES = 50;
  private static final int SNIPPETS = 3;

  /// Words are marked in the first so many characters of a text.
  private static final int MARKED_LENGTH = 200_000;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;

  Asking(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  SearchAnswer answer(SearchRequest request) throws IOException {
    Words words = Words.of(request.words());
    Queries queries = new Queries(analyzer);
    Query query = queries.of(request, words);
    FacetsCollectorManager.FacetsResult result =
        FacetsCollectorManager.search(
            searcher, query, request.offset() + request.size(), new FacetsCollectorManager());
    TopDocs top = result.topDocs();
    int first = Math.min(request.offset(), top.scoreDocs.length);
    ScoreDoc[] page = java.util.Arrays.copyOfRange(top.scoreDocs, first, top.scoreDocs.length);
    return new SearchAnswer(
        top.totalHits.value(),
        hits(page, queries.asked(words)),
        counts(result.facetsCollector()),
        words.notes());
  }

  private List<Hit> hits(ScoreDoc[] page, Query asked) throws IOException {
    int[] ids = new int[page.length];
    for (int i = 0; i < page.length; i++) {
      ids[i] = page[i].doc;
    }
    List<List<Hit.Snippet>> snippets = snippets(ids, asked);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.length; i++) {
      hits.add(hit(searcher.storedFields().document(ids[i]), page[i].score, snippets.get(i)));
    }
    return hits;
  }

  private static Hit hit(Document entry, float score, List<Hit.Snippet> snippets) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Optional.ofNullable(entry.get(facet.code())).ifPresent(code -> facets.put(facet, code));
    }
    return new Hit(
        Coded.of(What.class, entry.get(Facet.WHAT.code())),
        entry.get(Fields.ID),
        score,
        entry.get(Fields.TITLE),
        Optional.ofNullable(entry.get(Fields.INSTRUMENT)).map(InstrumentId::new),
        Optional.ofNullable(entry.getField(Fields.DAY))
            .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())),
        facets,
        snippets);
  }

  private List<List<Hit.Snippet>> snippets(int[] ids, Query asked) throws IOException {
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
    Object[] marked = marker.mark(asked, ids);
    for (Object one : marked) {
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

  private Map<Facet, List<SearchAnswer.Count>> counts(FacetsCollector collected)
      throws IOException {
    Map<Facet, List<SearchAnswer.Count>> counts = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      List<SearchAnswer.Count> codes = new ArrayList<>();
      FacetResult result =
          new StringValueFacetCounts(
                  new StringDocValuesReaderState(searcher.getIndexReader(), facet.code()),
                  collected)
              .getTopChildren(MOST_CODES, facet.code());
      if (result != null) {
        for (LabelAndValue value : result.labelValues) {
          codes.add(new SearchAnswer.Count(value.label, value.value.longValue()));
        }
      }
      counts.put(facet, List.copyOf(codes));
    }
    return counts;
  }
}
