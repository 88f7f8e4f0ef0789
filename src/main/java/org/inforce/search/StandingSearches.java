package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Searches that wait for news: all words and phrases of one must stand in the names of an
/// instrument or in what is quoted of it, and what stands before a colon (`status:`, `court:`,
/// `judge:` …) must fit. Lucene Monitor asks only those of which several words stand in the news,
/// and {@link TermsMatcher} runs none that a look at the words answers. For one thread at a time.
///
/// ```java
/// searches.putAll(Map.of("s1", "\"clean air\" status:blocked"));
/// Set<String> ids = searches.matching(tidings);
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
  public Set<String> matching(Tidings news) {
    if (monitor.isEmpty()) {
      return Set.of();
    }
    try {
      return monitor.get().match(news.entry(), StandingSearches::matcher).getMatches().stream()
          .map(QueryMatch::getQueryId)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("standing searches cannot be asked", e);
    }
  }

  /// Whether a search can be kept. What a search of the index takes for a word, because it is not
  /// understood, is most likely a slip, and would never ring.
  ///
  /// @throws IllegalArgumentException saying why not
  public static void check(String words) {
    List<String> notes = Words.of(words).problems();
    if (!notes.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", notes));
    }
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

  Query query(String words) {
    return StandingQuery.of(words, analyzer);
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
