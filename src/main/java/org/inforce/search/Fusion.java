package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/// Lists of answers as one, by reciprocal rank: what stands high in any comes first, what stands
/// high in several before that. Source: G. V. Cormack, C. L. A. Clarke, S. Büttcher, "Reciprocal
/// rank fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009, with its
/// constant.
final class Fusion {
  private static final int CONSTANT = 60;

  private Fusion() {}

  static ScoreDoc[] of(int most, List<List<Integer>> lists) {
    Map<Integer, Float> scores = new LinkedHashMap<>();
    for (List<Integer> list : lists) {
      for (int rank = 0; rank < list.size(); rank++) {
        scores.merge(list.get(rank), 1f / (CONSTANT + rank + 1), Float::sum);
      }
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Integer, Float>comparingByValue().reversed())
        .limit(most)
        .map(one -> new ScoreDoc(one.getKey(), one.getValue()))
        .toArray(ScoreDoc[]::new);
  }

  /// The entries that have these keys, in the order of the keys; one that is not there is left out.
  static List<Integer> entries(IndexSearcher searcher, List<String> keys) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      for (String key : keys) {
        Term term = new Term(Fields.KEY, Fields.term(key));
        PostingsEnum places = leaf.reader().postings(term, PostingsEnum.NONE);
        for (int doc = places == null ? DocIdSetIterator.NO_MORE_DOCS : places.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = places.nextDoc()) {
          if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) {
            found.put(key, leaf.docBase + doc);
          }
        }
      }
    }
    List<Integer> entries = new ArrayList<>();
    keys.stream().filter(found::containsKey).map(found::get).forEach(entries::add);
    return entries;
  }
}
