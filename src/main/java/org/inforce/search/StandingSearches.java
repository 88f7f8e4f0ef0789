package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;

/// Searches that wait for news: all words and phrases of one must stand in the names of an
/// instrument or in what is quoted of it, and its `status:`, `type:` and `jurisdiction:` must fit.
/// Lucene Monitor asks only those of which several words stand in the news, and {@link
/// TermsMatcher} runs none that a look at the words answers. For one thread at a time.
///
/// ```java
/// searches.putAll(Map.of("s1", "\"clean air\" status:blocked"));
/// Set<String> ids = searches.matching(instrument, Optional.of(LegalStatus.BLOCKED), "The court enjoined …");
/// ```
public final class StandingSearches implements AutoCloseable {
  /// So many different words of a search must stand in the news before the search is asked: with
  /// one a hundred thousand searches took 19 ms a document, with three 4 ms.
  private static final int PASSES = 3;

  private final Analyzer english = Analyzers.english();
  private final Analyzer analyzer = new Apart(english);

  /// Opened with the first search, for it keeps a thread.
  private Optional<Monitor> monitor = Optional.empty();

  /// Adds searches by id, in the place of earlier ones with the same id.
  ///
  /// @throws IllegalArgumentException if one has no word to search for
  public void putAll(Map<String, String> wordsById) {
    List<MonitorQuery> queries = new ArrayList<>();
    wordsById.forEach((id, words) -> queries.add(new MonitorQuery(id, query(words))));
    if (queries.isEmpty()) {
      return;
    }
    try {
      if (monitor.isEmpty()) {
        monitor = Optional.of(new Monitor(analyzer, new MultipassTermFilteredPresearcher(PASSES)));
      }
      monitor.get().register(queries);
    } catch (IOException e) {
      throw new UncheckedIOException("standing searches cannot be kept", e);
    }
  }

  public void remove(String id) {
    monitor.ifPresent(open -> {
      try {
        open.deleteById(id);
      } catch (IOException e) {
        throw new UncheckedIOException("the standing search " + id + " cannot be removed", e);
      }
    });
  }

  /// The ids of the searches that find this.
  ///
  /// @param status empty where it is not known
  /// @param text what is quoted of the instrument
  public Set<String> matching(Instrument instrument, Optional<LegalStatus> status, String text) {
    if (monitor.isEmpty()) {
      return Set.of();
    }
    try {
      return monitor
          .get()
          .match(entry(instrument, status, text), StandingSearches::matcher)
          .getMatches()
          .stream()
          .map(QueryMatch::getQueryId)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("standing searches cannot be asked", e);
    }
  }

  /// Whether a search can be kept.
  ///
  /// @throws IllegalArgumentException saying why not
  public static void check(String words) {
    try (StandingSearches searches = new StandingSearches()) {
      searches.query(words);
    }
  }

  private static CandidateMatcher<QueryMatch> matcher(IndexSearcher searcher) {
    try {
      return new TermsMatcher(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory cannot be read", e);
    }
  }

  static Document entry(Instrument instrument, Optional<LegalStatus> status, String text) {
    Document entry = new Document();
    Stream.of(
            Stream.of(instrument.name()),
            instrument.aliases().stream(),
            instrument.identifiers().stream(),
            Stream.of(text))
        .flatMap(texts -> texts)
        .forEach(part -> entry.add(new TextField(Fields.TEXT, part, Field.Store.NO)));
    code(entry, Facet.TYPE, instrument.type().code());
    status.ifPresent(known -> code(entry, Facet.STATUS, known.code()));
    String place = instrument.jurisdiction().orElse("");
    for (int end = place.length(); end > 0; end = place.lastIndexOf('-', end - 1)) {
      code(entry, Facet.JURISDICTION, place.substring(0, end));
    }
    return entry;
  }

  private static void code(Document entry, Facet facet, String code) {
    entry.add(new StringField(facet.code(), Fields.term(code), Field.Store.NO));
  }

  Query query(String words) {
    Words asked = Words.of(words);
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String phrase : asked.phrases()) {
      Optional.ofNullable(builder.createPhraseQuery(Fields.TEXT, phrase))
          .ifPresent(query -> all.add(query, Occur.MUST));
    }
    Optional.ofNullable(builder.createBooleanQuery(Fields.TEXT, asked.plain(), Occur.MUST))
        .ifPresent(query -> all.add(query, Occur.MUST));
    asked.filters().forEach((facet, codes) -> all.add(oneOf(facet, codes), Occur.MUST));
    BooleanQuery query = all.build();
    if (query.clauses().isEmpty()) {
      throw new IllegalArgumentException("'" + words + "' has no word to search for");
    }
    return query;
  }

  private static Query oneOf(Facet facet, Set<String> codes) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    codes.forEach(
        code -> any.add(new TermQuery(new Term(facet.code(), Fields.term(code))), Occur.SHOULD));
    return any.build();
  }

  /// No phrase goes on from one name to the next.
  private static final class Apart extends DelegatingAnalyzerWrapper {
    private static final int GAP = 100;
    private final Analyzer inner;

    Apart(Analyzer inner) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.inner = inner;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return inner;
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }

  @Override
  public void close() {
    analyzer.close();
    english.close();
    monitor.ifPresent(open -> {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException("standing searches cannot be closed", e);
      }
    });
  }
}
