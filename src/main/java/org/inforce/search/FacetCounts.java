package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;

/// Counts codes of facets. What Lucene needs to count in one state of the index is made once for
/// that state and kept while it is open, and so are the counts of everything.
final class FacetCounts {
  private static final int MOST_CODES = 50;

  private final Map<IndexReader.CacheKey, State> states = new ConcurrentHashMap<>();

  /// One state of the index.
  private record State(
      Map<Facet, StringDocValuesReaderState> ordinals,
      Map<Facet, List<SearchAnswer.Count>> everything) {}

  /// The codes of a facet among what was collected, the most frequent first.
  List<SearchAnswer.Count> among(IndexReader reader, Facet facet, FacetsCollector collected)
      throws IOException {
    return counts(facet, new StringValueFacetCounts(ordinals(reader, facet), collected));
  }

  /// The codes of a facet among all that the index holds.
  List<SearchAnswer.Count> amongAll(IndexReader reader, Facet facet) {
    return state(reader)
        .everything()
        .computeIfAbsent(
            facet,
            f -> {
              try {
                return counts(f, new StringValueFacetCounts(ordinals(reader, f)));
              } catch (IOException e) {
                throw new UncheckedIOException("the index could not be read", e);
              }
            });
  }

  private static List<SearchAnswer.Count> counts(Facet facet, StringValueFacetCounts counted)
      throws IOException {
    Optional<FacetResult> result =
        Optional.ofNullable(counted.getTopChildren(MOST_CODES, facet.code()));
    return result.stream()
        .flatMap(found -> Stream.of(found.labelValues))
        .map(value -> new SearchAnswer.Count(value.label, value.value.longValue()))
        .toList();
  }

  private StringDocValuesReaderState ordinals(IndexReader reader, Facet facet) {
    return state(reader)
        .ordinals()
        .computeIfAbsent(
            facet,
            f -> {
              try {
                return new StringDocValuesReaderState(reader, f.code());
              } catch (IOException e) {
                throw new UncheckedIOException("the index could not be read", e);
              }
            });
  }

  private State state(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    return states.computeIfAbsent(
        helper.getKey(),
        key -> {
          helper.addClosedListener(states::remove);
          return new State(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        });
  }
}
