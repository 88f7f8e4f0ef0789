package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/// Requests as queries of Lucene.
final class Queries {
  /// How much a word weighs where: the name of a thing says more than a text that mentions it.
  private static final Map<String, Float> WEIGHTS =
      Map.of(Fields.TITLE, 3f, Fields.NAMES, 2f, Fields.TEXT, 1f);

  private static final float NAME_WEIGHT = 20f;
  private static final float IDENTIFIER_WEIGHT = 10f;
  private static final int MOST_WORDS = 64;

  private final Analyzer analyzer;

  Queries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// The whole of a request; narrowing does not change the ranking.
  Query of(SearchRequest request, Words words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(asked(words), Occur.MUST);
    request.filters().forEach((facet, codes) -> all.add(oneOf(facet, codes), Occur.FILTER));
    words.filters().forEach((facet, codes) -> all.add(oneOf(facet, codes), Occur.FILTER));
    request.from().ifPresent(day -> all.add(days(day, LocalDate.MAX), Occur.FILTER));
    request.to().ifPresent(day -> all.add(days(LocalDate.MIN, day), Occur.FILTER));
    words.after().ifPresent(day -> all.add(days(day, LocalDate.MAX), Occur.FILTER));
    words.before().ifPresent(day -> all.add(days(LocalDate.MIN, day), Occur.FILTER));
    return all.build();
  }

  /// What was typed: the name or identifier of a thing as a whole, or its words.
  Query asked(Words words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String phrase : words.phrases()) {
      all.add(phrase(phrase), Occur.MUST);
    }
    List<String> terms = terms(words.plain());
    if (!terms.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      any.add(mostOf(terms), Occur.SHOULD);
      any.add(weighed(Fields.NAME, Entries.spelling(words.plain()), NAME_WEIGHT), Occur.SHOULD);
      for (String identifier : Identifiers.in(words.plain())) {
        any.add(weighed(Fields.NAME, identifier, NAME_WEIGHT), Occur.SHOULD);
        any.add(weighed(Fields.IDENTIFIER, identifier, IDENTIFIER_WEIGHT), Occur.SHOULD);
      }
      all.add(any.build(), Occur.MUST);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
  }

  /// Both of two words must stand there, of more at least two in three.
  private static Query mostOf(List<String> terms) {
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    for (String term : terms) {
      most.add(anywhere(term), Occur.SHOULD);
    }
    most.setMinimumNumberShouldMatch(terms.size() <= 2 ? terms.size() : (terms.size() * 2 + 2) / 3);
    return most.build();
  }

  private static Query anywhere(String term) {
    List<Query> fields = new ArrayList<>();
    WEIGHTS.forEach((field, weight) ->
        fields.add(new BoostQuery(new TermQuery(new Term(field, term)), weight)));
    return new DisjunctionMaxQuery(fields, 0.1f);
  }

  private Query phrase(String phrase) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    List<Query> fields = new ArrayList<>();
    WEIGHTS.forEach((field, weight) -> {
      Query query = builder.createPhraseQuery(field, phrase);
      if (query != null) {
        fields.add(new BoostQuery(query, weight));
      }
    });
    return fields.isEmpty() ? new MatchAllDocsQuery() : new DisjunctionMaxQuery(fields, 0.1f);
  }

  private static Query weighed(String field, String term, float weight) {
    return new BoostQuery(
        new ConstantScoreQuery(new TermQuery(new Term(field, Fields.term(term)))), weight);
  }

  private static Query oneOf(Facet facet, Collection<String> codes) {
    Set<BytesRef> terms =
        codes.stream()
            .map(Fields::term)
            .map(BytesRef::new)
            .collect(java.util.stream.Collectors.toSet());
    return new TermInSetQuery(facet.code(), terms);
  }

  private static Query days(LocalDate first, LocalDate last) {
    return LongPoint.newRangeQuery(Fields.DAY, first.toEpochDay(), last.toEpochDay());
  }

  /// The words as the index knows them; of a very long query the first ones.
  private List<String> terms(String text) {
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      List<String> terms = new ArrayList<>();
      stream.reset();
      while (terms.size() < MOST_WORDS && stream.incrementToken()) {
        terms.add(term.toString());
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take apart '" + text + "'", e);
    }
  }
}
