package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// The instruments that the words of a query name, with what is told of them: whoever asks for "No
/// Vigilantes Act" wants the reports too that call it "SB 805".
///
/// @param ids of the instruments
/// @param documents the ids of those that tell of them
record Meant(List<String> ids, List<String> documents) {
  private static final int MOST = 3;

  /// @param named finds instruments by their names; empty for words that can be no name
  static Optional<Meant> of(IndexSearcher searcher, Optional<Query> named) throws IOException {
    List<String> ids = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    if (named.isPresent()) {
      for (ScoreDoc one : searcher.search(named.get(), MOST).scoreDocs) {
        Document instrument = searcher.storedFields().document(one.doc);
        ids.add(instrument.get(Fields.ID));
        documents.addAll(List.of(instrument.getValues(Fields.TOLD)));
      }
    }
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Meant(ids, documents));
  }

  /// Puts them among what may be found.
  void among(BooleanQuery.Builder any) {
    any.add(weighed(keys(What.INSTRUMENT, ids), Weights.NAMED), Occur.SHOULD);
    any.add(
        weighed(new TermInSetQuery(Fields.INSTRUMENT, terms(ids)), Weights.ABOUT), Occur.SHOULD);
    any.add(weighed(keys(What.DOCUMENT, documents), Weights.ABOUT), Occur.SHOULD);
  }

  private static Query keys(What what, List<String> ids) {
    return new TermInSetQuery(
        Fields.KEY, terms(ids.stream().map(id -> Fields.key(what, id)).toList()));
  }

  private static List<BytesRef> terms(List<String> values) {
    return values.stream().map(Fields::term).map(BytesRef::new).toList();
  }

  private static Query weighed(Query query, float weight) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }
}
