package org.inforce.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// The entries of which a passage means nearest to what was asked.
final class Nearest {
  private static final int PASSAGES = 100;

  /// Of the angle between question and passage. Something is always nearest, even to what has
  /// nothing to do with the law.
  private static final float LEAST_COSINE = 0.6f;

  private static final Set<String> NAMES = Set.of(Facet.WHAT.code(), Fields.ID);

  private final IndexSearcher passages;
  private final Meaning meaning;

  Nearest(IndexSearcher passages, Meaning meaning) {
    this.passages = passages;
    this.meaning = meaning;
  }

  /// Keys of entries, the nearest first.
  ///
  /// @param narrowed only among these; empty for all
  List<String> keys(String question, Optional<Query> narrowed) throws IOException {
    Query query =
        new KnnFloatVectorQuery(
            PassagesForm.VECTOR, meaning.ofQuestion(question), PASSAGES, narrowed.orElse(null));
    Set<String> keys = new LinkedHashSet<>();
    var stored = passages.storedFields();
    for (ScoreDoc one : passages.search(query, PASSAGES).scoreDocs) {
      // Lucene scores (1 + cosine) / 2.
      if (2 * one.score - 1 >= LEAST_COSINE) {
        Document passage = stored.document(one.doc, NAMES);
        keys.add(passage.get(Facet.WHAT.code()) + ":" + passage.get(Fields.ID));
      }
    }
    return List.copyOf(keys);
  }
}
