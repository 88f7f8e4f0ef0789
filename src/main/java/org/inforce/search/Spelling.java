package org.inforce.search;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
/// away, of a short word one.
final class Spelling {
  private static final int SHORTEST = 4;

  /// Of a short word two letters are too much of it.
  private static final int SHORT = 5;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final Queries queries;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Spelling(IndexSearcher searcher, Analyzer analyzer, Queries queries) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.queries = queries;
    checker.setMinQueryLength(SHORTEST);
  }

  /// What was typed with each unknown word replaced, fields and phrases as they are; empty if none
  /// is unknown or nothing is near it.
  Optional<String> better(String typed, Words words) throws IOException {
    String[] plain = words.plain().split("\\s+");
    String written = typed;
    for (int i = 0; i < plain.length; i++) {
      boolean known = isHalf(plain, i) || Abbreviations.standard().isOne(plain[i]);
      Optional<String> unknown = known ? Optional.empty() : stem(plain[i]);
      if (unknown.isPresent()) {
        written = replaced(written, plain[i], nearest(unknown.get()).orElse(plain[i]));
      }
    }
    return written.equals(typed) ? Optional.empty() : Optional.of(written);
  }

  /// Whether it is one word with its neighbour.
  private boolean isHalf(String[] words, int at) {
    return (at > 0 && queries.joined(words[at - 1], words[at]).isPresent())
        || (at + 1 < words.length && queries.joined(words[at], words[at + 1]).isPresent());
  }

  private static String replaced(String typed, String word, String other) {
    return Pattern.compile("(?<=^|\\s)" + Pattern.quote(word) + "(?=\\s|$)")
        .matcher(typed)
        .replaceAll(Matcher.quoteReplacement(other));
  }

  /// The stem of a word if it stands nowhere in the index.
  private Optional<String> stem(String typed) throws IOException {
    String word = typed.replaceAll("[?!.,;:]+$", "");
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
    checker.setMaxEdits(stem.length() <= SHORT ? 1 : 2);
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
