package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.QueryBuilder;

/// Words that stand nowhere, and the words of the documents that may be meant: at most two letters
/// away.
final class Spelling {
  private static final int SHORTEST = 4;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Spelling(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    checker.setMinQueryLength(SHORTEST);
  }

  /// The words with each unknown one replaced; empty if none is unknown or nothing is near it.
  Optional<String> better(Words words) throws IOException {
    List<String> typed = List.of(words.plain().split("\\s+"));
    List<String> written = new ArrayList<>();
    for (String word : typed) {
      Optional<String> unknown = stem(word);
      written.add(unknown.isEmpty() ? word : nearest(unknown.get()).orElse(word));
    }
    return written.equals(typed) ? Optional.empty() : Optional.of(String.join(" ", written));
  }

  /// The stem of a word if it stands nowhere in the index.
  private Optional<String> stem(String word) throws IOException {
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    QueryBuilder builder = new QueryBuilder(analyzer);
    if (!(builder.createBooleanQuery(Fields.TEXT, word) instanceof TermQuery only)) {
      return Optional.empty();
    }
    for (String field : Weights.FIELDS.keySet()) {
      if (searcher.getIndexReader().docFreq(new Term(field, only.getTerm().bytes())) > 0) {
        return Optional.empty();
      }
    }
    return Optional.of(only.getTerm().text());
  }

  private Optional<String> nearest(String stem) throws IOException {
    SuggestWord[] near =
        checker.suggestSimilar(
            new Term(Fields.TEXT, stem),
            1,
            searcher.getIndexReader(),
            SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return near.length == 0 ? Optional.empty() : written(near[0].string);
  }

  /// A stem as some document writes it.
  private Optional<String> written(String stem) throws IOException {
    Term term = new Term(Fields.TEXT, stem);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum places = leaf.reader().postings(term, PostingsEnum.OFFSETS);
      if (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        places.nextPosition();
        String text = leaf.reader().storedFields().document(places.docID()).get(Fields.TEXT);
        return Optional.of(text.substring(places.startOffset(), places.endOffset()));
      }
    }
    return Optional.empty();
  }
}
