package org.inforce.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IntsRefBuilder;

/// Counts the codes of facets among what fits a query: exactly up to {@link #EXACT} answers; of
/// more in a fair sample, so that a word that half of all texts use costs no more than a rare one.
/// All facets are counted in one pass, with the ordinals that each segment has anyway: nothing
/// needs to be made anew when a document comes in, which is why Lucene's own counters are not used.
final class FacetCounts {
  static final int EXACT = 30_000;
  private static final int MOST_CODES = 50;

  /// Entries are looked at in stretches of so many.
  private static final int STRETCH = 1_024;

  private final IndexSearcher searcher;

  FacetCounts(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// @param total how many answers there are
  /// @param exact false if total and counts are estimated from a sample
  record Tally(long total, boolean exact, Map<Facet, List<SearchAnswer.Count>> counts) {}

  Tally of(Query query, Set<Facet> facets) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    int every = (int) Math.max(1, cost(weight) / EXACT);
    Map<Facet, Map<String, Long>> numbers = new EnumMap<>(Facet.class);
    facets.forEach(facet -> numbers.put(facet, new HashMap<>()));
    long looked = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      IntsRefBuilder found = found(weight, leaf, every);
      looked += found.length();
      for (Map.Entry<Facet, Map<String, Long>> facet : numbers.entrySet()) {
        add(leaf, facet.getKey(), found, facet.getValue());
      }
    }
    Map<Facet, List<SearchAnswer.Count>> counts = new EnumMap<>(Facet.class);
    numbers.forEach((facet, codes) -> counts.put(facet, sorted(codes, every)));
    return new Tally(looked * every, every == 1, counts);
  }

  private long cost(Weight weight) throws IOException {
    long cost = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      cost += Optional.ofNullable(weight.scorerSupplier(leaf)).map(ScorerSupplier::cost).orElse(0L);
    }
    return cost;
  }

  /// What fits in every so many-th stretch of a segment.
  private static IntsRefBuilder found(Weight weight, LeafReaderContext leaf, int every)
      throws IOException {
    IntsRefBuilder found = new IntsRefBuilder();
    BulkScorer scorer = weight.bulkScorer(leaf);
    if (scorer != null) {
      LeafCollector into = new Gathering(found);
      long step = (long) STRETCH * every;
      for (long from = 0; from < leaf.reader().maxDoc(); from += step) {
        int to = (int) Math.min(leaf.reader().maxDoc(), from + STRETCH);
        scorer.score(into, leaf.reader().getLiveDocs(), (int) from, to);
      }
    }
    return found;
  }

  private record Gathering(IntsRefBuilder found) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {
      // Nothing is scored: only what fits is counted.
    }

    @Override
    public void collect(int doc) {
      found.append(doc);
    }
  }

  private static void add(
      LeafReaderContext leaf, Facet facet, IntsRefBuilder found, Map<String, Long> numbers)
      throws IOException {
    SortedDocValues codes = DocValues.getSorted(leaf.reader(), facet.code());
    long[] byOrdinal = new long[codes.getValueCount()];
    for (int i = 0; i < found.length(); i++) {
      if (codes.advanceExact(found.intAt(i))) {
        byOrdinal[codes.ordValue()]++;
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        numbers.merge(codes.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
      }
    }
  }

  private static List<SearchAnswer.Count> sorted(Map<String, Long> codes, int every) {
    return codes.entrySet().stream()
        .map(code -> new SearchAnswer.Count(code.getKey(), code.getValue() * every))
        .sorted(
            Comparator.comparingLong(SearchAnswer.Count::number)
                .reversed()
                .thenComparing(SearchAnswer.Count::code))
        .limit(MOST_CODES)
        .toList();
  }
}
