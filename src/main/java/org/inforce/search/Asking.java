package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.inforce.model.Coded;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One question to one state of the index.
final class Asking {
  private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
  private static final int SNIPPETS = 3;

  /// So many of the likeliest answers are put in order exactly.
  private static final int RANKED = 200;

  /// Words are marked in the first so many characters of a text.
  private static final int MARKED_LENGTH = 200_000;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final FacetCounts facets;
  private Queries queries;
  private final Optional<Nearest> nearest;
  private final Ranking ranking;

  /// @param nearest what finds by meaning, if anything does
  Asking(IndexSearcher searcher, Analyzer analyzer, Optional<Nearest> nearest, Ranking ranking) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.nearest = nearest;
    this.ranking = ranking;
    this.facets = new FacetCounts(searcher);
    this.queries = new Queries(analyzer, this::isKnown);
  }

  private boolean isKnown(String term) {
    try {
      return searcher.getIndexReader().docFreq(new Term(Fields.ALL, term)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the index could not be read", e);
    }
  }

  SearchAnswer answer(SearchRequest request) throws IOException {
    Asked asked = Asked.of(request);
    if (!asked.words().plain().isEmpty() && asked.words().phrases().isEmpty()) {
      Meant.of(searcher, queries.named(asked.words()))
          .ifPresent(meant -> queries = queries.meaning(meant));
    }
    Query query = queries.of(asked);
    int last = request.offset() + request.size();
    // More than are shown, so that a page is full although copies are folded.
    Best best = best(query, asked, Math.max(RANKED, 2 * last));
    ScoreDoc[] top = best.top();
    List<Stories.Story> stories = new Stories(searcher).of(top);
    List<Stories.Story> page =
        stories.subList(Math.min(request.offset(), stories.size()), Math.min(last, stories.size()));
    FacetCounts.Tally tally = facets.of(query, EnumSet.allOf(Facet.class));
    return new SearchAnswer(
        tally.total() + best.otherwise() - (top.length - stories.size()),
        tally.exact(),
        hits(page, queries.marked(asked.words()), asked),
        counts(asked, tally),
        Stream.concat(asked.words().notes().stream(), best.notes().stream()).toList(),
        new Spelling(searcher, analyzer, queries).better(request.words(), asked.words()));
  }

  /// The best answers.
  ///
  /// @param otherwise how many of them say it in other words than the query
  /// @param notes what could not be done
  private record Best(ScoreDoc[] top, int otherwise, List<String> notes) {
    static Best of(ScoreDoc[] top) {
      return new Best(top, 0, List.of());
    }
  }

  private Best best(Query query, Asked asked, int most) throws IOException {
    return switch (asked.order()) {
      case RELEVANCE -> fused(mostRelevant(query, asked, most), asked, most);
      case NEWEST -> Best.of(searcher.search(query, most, byDay(true)).scoreDocs);
      case OLDEST -> Best.of(searcher.search(query, most, byDay(false)).scoreDocs);
    };
  }

  /// The likeliest by all words together, put in order by where in the entry the words stand.
  private ScoreDoc[] mostRelevant(Query query, Asked asked, int most) throws IOException {
    int window = Math.max(RANKED, most);
    TopDocs likely = searcher.search(query, window);
    Query exactly = queries.exactly(asked.words());
    if (exactly instanceof MatchAllDocsQuery) {
      return Arrays.copyOf(likely.scoreDocs, Math.min(most, likely.scoreDocs.length));
    }
    return new QueryRescorer(exactly) {
      @Override
      protected float combine(float first, boolean matches, float second) {
        return matches ? second : 0;
      }
    }.rescore(searcher, likely, most).scoreDocs;
  }

  /// With what means the same in other words. Whoever asks for a phrase wants these very words.
  private Best fused(ScoreDoc[] byWords, Asked asked, int most) throws IOException {
    if (nearest.isEmpty()
        || asked.words().plain().isEmpty()
        || !asked.words().phrases().isEmpty()) {
      return Best.of(byWords);
    }
    try {
      List<String> keys = nearest.get().keys(asked.words().plain(), queries.narrowing(asked));
      return fused(byWords, entries(keys, asked), most);
    } catch (SearchException e) {
      LOG.error("searched by words alone", e);
      return new Best(byWords, 0, List.of(e.getMessage() + "; searched by words alone"));
    }
  }

  private Best fused(ScoreDoc[] byWords, List<Integer> byMeaning, int most) {
    List<Integer> words = Arrays.stream(byWords).map(one -> one.doc).toList();
    ScoreDoc[] top =
        switch (ranking) {
          case WORDS -> byWords;
          case MEANING -> Fusion.of(most, List.of(byMeaning));
          case BOTH -> Fusion.of(most, List.of(words, byMeaning));
        };
    // Where there are more answers by words than are looked at, these few do not count.
    boolean all = words.size() < most;
    Set<Integer> known = Set.copyOf(words);
    long others = Arrays.stream(top).filter(one -> !known.contains(one.doc)).count();
    return new Best(top, all ? (int) others : 0, List.of());
  }

  /// The entries of these keys, in their order, that are as the request asks: the index of meaning
  /// may be behind, and does not know which words stand in a text.
  private List<Integer> entries(List<String> keys, Asked asked) throws IOException {
    Query these =
        new TermInSetQuery(Fields.KEY, keys.stream().map(Fields::term).map(BytesRef::new).toList());
    Set<Integer> good =
        Arrays.stream(
                searcher.search(queries.narrowed(these, asked), Math.max(1, keys.size())).scoreDocs)
            .map(one -> one.doc)
            .collect(Collectors.toSet());
    return Fusion.entries(searcher, keys).stream().filter(good::contains).toList();
  }

  /// What has no day comes last in either order.
  private static Sort byDay(boolean latestFirst) {
    SortField day = LongField.newSortField(Fields.DAY, latestFirst, SortedNumericSelector.Type.MIN);
    day.setMissingValue(latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(day, SortField.FIELD_DOC);
  }

  private List<Hit> hits(List<Stories.Story> page, Query typed, Asked asked) throws IOException {
    int[] ids = page.stream().mapToInt(story -> story.best().doc).toArray();
    List<List<Hit.Snippet>> snippets = snippets(ids, typed);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      hits.add(hit(page.get(i), snippets.get(i), asked.statusDay()));
    }
    return hits;
  }

  private List<String> ids(List<Integer> folded) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int doc : folded) {
      ids.add(searcher.storedFields().document(doc).get(Fields.ID));
    }
    return ids;
  }

  private Hit hit(Stories.Story story, List<Hit.Snippet> snippets, Optional<LocalDate> statusDay)
      throws IOException {
    Document entry = searcher.storedFields().document(story.best().doc);
    float score = Float.isNaN(story.best().score) ? 0 : story.best().score;
    Map<Facet, String> codes = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Optional.ofNullable(entry.get(facet.code())).ifPresent(code -> codes.put(facet, code));
    }
    Optional<LocalDate> day =
        Optional.ofNullable(entry.getField(Fields.DAY))
            .map(field -> LocalDate.ofEpochDay(field.numericValue().longValue()));
    if (statusDay.isPresent() && entry.get(Fields.STEPS) != null) {
      Optional<Held> held = heldOn(entry.get(Fields.STEPS), statusDay.get());
      codes.remove(Facet.STATUS);
      held.ifPresent(then -> codes.put(Facet.STATUS, then.status()));
      day = held.map(then -> LocalDate.ofEpochDay(then.since()));
    }
    return new Hit(
        Coded.of(What.class, entry.get(Facet.WHAT.code())),
        entry.get(Fields.ID),
        score,
        entry.get(Fields.TITLE),
        Optional.ofNullable(entry.get(Fields.INSTRUMENT)).map(InstrumentId::new),
        Optional.ofNullable(entry.get(Fields.WORDS_IN)).map(DocumentId::new),
        day,
        codes,
        ids(story.others()),
        snippets);
  }

  /// A status with the first day of the epoch on which it held without a break.
  private record Held(long since, String status) {}

  /// What held on a day; empty if that is before the first step.
  ///
  /// @param steps as {@link EntryFields#steps} keeps them
  private static Optional<Held> heldOn(String steps, LocalDate day) {
    Optional<Held> held = Optional.empty();
    for (String step : steps.split(" ")) {
      int equals = step.indexOf('=');
      long from = Long.parseLong(step.substring(0, equals));
      String status = step.substring(equals + 1);
      if (from <= day.toEpochDay() && !held.map(Held::status).equals(Optional.of(status))) {
        held = Optional.of(new Held(from, status));
      }
    }
    return held;
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
                .withBreakIterator(SentenceBreaks::new)
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
  private Map<Facet, List<SearchAnswer.Count>> counts(Asked asked, FacetCounts.Tally tally)
      throws IOException {
    Map<Facet, List<SearchAnswer.Count>> counts = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      boolean narrowed = asked.filters().containsKey(facet);
      Asked wider = narrowed ? without(asked, facet) : asked;
      if (facet == Facet.STATUS && asked.statusDay().isPresent()) {
        counts.put(facet, heldOn(queries.of(wider), asked.statusDay().get()));
      } else {
        counts.put(
            facet,
            (narrowed ? facets.of(queries.of(wider), EnumSet.of(facet)) : tally)
                .counts()
                .getOrDefault(facet, List.of()));
      }
    }
    return counts;
  }

  private static Asked without(Asked asked, Facet facet) {
    Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
    others.putAll(asked.filters());
    others.remove(facet);
    return new Asked(
        asked.words(),
        others,
        asked.from(),
        asked.to(),
        asked.asOf(),
        asked.statusDay(),
        asked.order());
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
