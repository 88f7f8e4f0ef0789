package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.inforce.model.Coded;

/// Names of instruments and cases while somebody types: all words but the last are whole, the last
/// one is a beginning. Those with the most events come first.
final class Completing {
  private final IndexSearcher searcher;
  private final Analyzer plain;

  Completing(IndexSearcher searcher, Analyzer plain) {
    this.searcher = searcher;
    this.plain = plain;
  }

  List<Completion> names(String typed, int most) throws IOException {
    List<String> words = words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      all.add(new TermQuery(new Term(Fields.NAMED, word)), Occur.FILTER);
    }
    all.add(new PrefixQuery(new Term(Fields.NAMED, words.getLast())), Occur.FILTER);
    all.add(
        new TermInSetQuery(
            Facet.WHAT.code(),
            List.of(new BytesRef(What.INSTRUMENT.code()), new BytesRef(What.CASE.code()))),
        Occur.FILTER);
    SortField busiest = new SortField(Fields.EVENTS, SortField.Type.LONG, true);
    List<Completion> names = new ArrayList<>();
    for (ScoreDoc found :
        searcher.search(all.build(), most, new Sort(busiest, SortField.FIELD_DOC)).scoreDocs) {
      Document entry = searcher.storedFields().document(found.doc);
      names.add(
          new Completion(
              Coded.of(What.class, entry.get(Facet.WHAT.code())),
              entry.get(Fields.ID),
              entry.get(Fields.TITLE)));
    }
    return names;
  }

  private List<String> words(String typed) {
    try (TokenStream stream = plain.tokenStream(Fields.NAMED, typed)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      List<String> words = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take apart '" + typed + "'", e);
    }
  }
}
