package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
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
  private static final int MOST_WORDS = 64;
  private static final int SHORTEST_HALF = 3;
  private static final float OTHER_FIELDS = 0.1f;

  private final Analyzer analyzer;
  private final NearWords near;

  /// Whether a term stands anywhere.
  private final Predicate<String> known;

  /// What the words name.
  private final Optional<Meant> meant;

  /// @param known whether a term stands anywhere in the index
  Queries(Analyzer analyzer, Predicate<String> known) {
    this(analyzer, known, Optional.empty());
  }

  private Queries(Analyzer analyzer, Predicate<String> known, Optional<Meant> meant) {
    this.analyzer = analyzer;
    this.known = known;
    this.meant = meant;
    this.near = NearWords.standard(this::terms);
  }

  /// The same, with what is told of the things that the words name among the answers.
  Queries meaning(Meant things) {
    return new Queries(analyzer, known, Optional.of(things));
  }

  /// The whole of a request; narrowing does not change the ranking.
  Query of(Asked asked) {
    return narrowed(asked(asked.words()), asked);
  }

  /// The instruments in whose names all words stand by which a query may name one; empty if there
  /// are none such words.
  Optional<Query> named(Words words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Facet.WHAT.code(), What.INSTRUMENT.code())), Occur.FILTER);
    List<Query> parts =
        parts(
            NoiseWords.naming(words.plain()),
            term -> of(term, List.of(Fields.TITLE, Fields.NAMES, Fields.TEXT)));
    parts.forEach(part -> all.add(part, Occur.MUST));
    return parts.isEmpty() ? Optional.empty() : Optional.of(all.build());
  }

  /// A query narrowed to what the request asks for.
  Query narrowed(Query query, Asked asked) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    asked.filters().forEach((facet, codes) -> all.add(oneOf(facet, codes, asked), Occur.FILTER));
    asked.from().ifPresent(day -> all.add(days(day, LocalDate.MAX), Occur.FILTER));
    asked.to().ifPresent(day -> all.add(days(LocalDate.MIN, day), Occur.FILTER));
    asked.asOf().ifPresent(day -> all.add(known(day), Occur.FILTER));
    for (String name : asked.words().judges()) {
      all.add(new TermQuery(new Term(Fields.JUDGE, Fields.term(name))), Occur.FILTER);
    }
    for (String unwanted : asked.words().without()) {
      all.add(phrase(unwanted), Occur.MUST_NOT);
    }
    return all.build();
  }

  /// What the request asks for besides its words; empty if nothing.
  Optional<Query> narrowing(Asked asked) {
    Query all = narrowed(new MatchAllDocsQuery(), asked);
    return all instanceof BooleanQuery parts && parts.clauses().size() == 1
        ? Optional.empty()
        : Optional.of(all);
  }

  /// What was typed, over all words of an entry together: quick to find the likeliest.
  private Query asked(Words words) {
    return asked(words, term -> withNear(term, Queries::inAll));
  }

  /// What was typed, weighed by where it stands: how the likeliest are put in order.
  Query exactly(Words words) {
    return asked(words, term -> withNear(term, Queries::anywhere));
  }

  /// What is marked where it stands.
  Query marked(Words words) {
    return asked(words, Queries::anywhere);
  }

  private Query withNear(String term, Function<String, Query> one) {
    List<String> others = near.of(term);
    if (others.isEmpty()) {
      return one.apply(term);
    }
    List<Query> either = new ArrayList<>(List.of(one.apply(term)));
    others.forEach(other -> either.add(new BoostQuery(one.apply(other), Weights.NEAR)));
    return new DisjunctionMaxQuery(either, OTHER_FIELDS);
  }

  /// The name or identifier of a thing as a whole, or its words.
  private Query asked(Words words, Function<String, Query> one) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String phrase : words.phrases()) {
      all.add(phrase(phrase), Occur.MUST);
    }
    List<Query> parts = parts(NoiseWords.without(words.plain()), one);
    if (!parts.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      any.add(meant.isPresent() ? naming(words, parts, one) : mostOf(parts), Occur.SHOULD);
      any.add(
          weighed(Fields.NAME, EntryFields.spelling(words.plain()), Weights.NAME), Occur.SHOULD);
      for (String identifier : Identifiers.in(words.plain())) {
        any.add(weighed(Fields.NAME, identifier, Weights.NAME), Occur.SHOULD);
        any.add(weighed(Fields.IDENTIFIER, identifier, Weights.IDENTIFIER), Occur.SHOULD);
        Identifiers.part(identifier)
            .ifPresent(
                part -> any.add(weighed(Fields.NAME, part, Weights.IDENTIFIER), Occur.SHOULD));
      }
      meant.ifPresent(things -> things.among(any));
      all.add(any.build(), Occur.MUST);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
  }

  /// Where the words name a thing, what only tells of a status ("in effect") is wished for and does
  /// not count among the words of which half must stand there: "act" and "effect" stand in
  /// everything.
  private Query naming(Words words, List<Query> all, Function<String, Query> one) {
    List<Query> names = parts(NoiseWords.naming(words.plain()), one);
    if (names.isEmpty() || names.size() == all.size()) {
      return mostOf(all);
    }
    BooleanQuery.Builder wished = new BooleanQuery.Builder();
    wished.add(mostOf(names), Occur.MUST);
    parts(NoiseWords.states(words.plain()), one).forEach(part -> wished.add(part, Occur.SHOULD));
    return wished.build();
  }

  /// One query for each word, or for words that are one name with its abbreviation.
  private List<Query> parts(String plain, Function<String, Query> one) {
    List<Query> parts = new ArrayList<>();
    List<Abbreviations.Part> typed = Abbreviations.standard().parts(plain);
    for (int at = 0; at < typed.size() && parts.size() < MOST_WORDS; at++) {
      Abbreviations.Part part = typed.get(at);
      List<Query> words = terms(part.words()).stream().map(one).toList();
      if (part.others().isEmpty()) {
        List<Query> whole = joined(typed, at).stream().map(one).toList();
        words.forEach(word -> parts.add(whole.isEmpty() ? word : either(word, whole)));
      } else {
        parts.add(eitherWay(words, part.others()));
      }
    }
    return parts;
  }

  /// What a word is together with the one before or after it, where that is a word too: whoever
  /// types "tik tok" means "TikTok".
  private List<String> joined(List<Abbreviations.Part> typed, int at) {
    List<String> whole = new ArrayList<>();
    for (int first = Math.max(0, at - 1); first <= at && first + 1 < typed.size(); first++) {
      joined(typed.get(first).words(), typed.get(first + 1).words()).ifPresent(whole::add);
    }
    return whole;
  }

  /// Two words as one that stands somewhere.
  Optional<String> joined(String one, String next) {
    if (!isWord(one) || !isWord(next)) {
      return Optional.empty();
    }
    List<String> terms = terms(one + next);
    return terms.size() == 1 ? Optional.of(terms.getFirst()).filter(known) : Optional.empty();
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST_HALF && word.chars().allMatch(Character::isLetter);
  }

  private static Query either(Query word, List<Query> whole) {
    List<Query> ways = new ArrayList<>(List.of(word));
    ways.addAll(whole);
    return new DisjunctionMaxQuery(ways, OTHER_FIELDS);
  }

  private Query eitherWay(List<Query> typed, List<String> others) {
    List<Query> ways = new ArrayList<>();
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    typed.forEach(word -> together.add(word, Occur.MUST));
    ways.add(together.build());
    others.forEach(other -> ways.add(phrase(other)));
    return new DisjunctionMaxQuery(ways, OTHER_FIELDS);
  }

  /// Both of two words must stand there, of more at least half.
  private static Query mostOf(List<Query> parts) {
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    if (parts.size() <= 2) {
      parts.forEach(part -> most.add(part, Occur.MUST));
      return most.build();
    }
    parts.forEach(part -> most.add(part, Occur.SHOULD));
    most.setMinimumNumberShouldMatch((parts.size() + 1) / 2);
    return most.build();
  }

  private static Query inAll(String term) {
    return new TermQuery(new Term(Fields.ALL, term));
  }

  private static Query anywhere(String term) {
    return of(term, Weights.FIELDS.keySet());
  }

  private static Query of(String term, Collection<String> in) {
    List<Query> fields = new ArrayList<>();
    Weights.FIELDS.forEach((field, weight) -> {
      if (in.contains(field)) {
        fields.add(new BoostQuery(new TermQuery(new Term(field, term)), weight));
      }
    });
    return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  private Query phrase(String phrase) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    List<Query> fields = new ArrayList<>();
    Weights.FIELDS.forEach((field, weight) ->
        Optional.ofNullable(builder.createPhraseQuery(field, phrase))
            .ifPresent(query -> fields.add(new BoostQuery(query, weight))));
    return fields.isEmpty()
        ? new MatchAllDocsQuery()
        : new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  private static Query weighed(String field, String term, float weight) {
    return new BoostQuery(
        new ConstantScoreQuery(new TermQuery(new Term(field, Fields.term(term)))), weight);
  }

  private static Query oneOf(Facet facet, Collection<String> codes, Asked asked) {
    if (facet == Facet.STATUS && asked.statusDay().isPresent()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      codes.forEach(code -> any.add(held(code, asked.statusDay().get()), Occur.SHOULD));
      return any.build();
    }
    return new TermInSetQuery(
        facet.code(),
        codes.stream().map(Fields::term).map(BytesRef::new).collect(Collectors.toSet()));
  }

  /// Instruments whose status on a day was this.
  static Query held(String status, LocalDate day) {
    return heldIn(Fields.HELD + "-" + status, day);
  }

  private static Query heldIn(String field, LocalDate day) {
    long[] point = {day.toEpochDay()};
    return LongRange.newContainsQuery(field, point, point);
  }

  /// What was there on a day: instruments that had a status, and all that was published or happened
  /// by then.
  private static Query known(LocalDate day) {
    Query instrument = new TermQuery(new Term(Facet.WHAT.code(), What.INSTRUMENT.code()));
    return new BooleanQuery.Builder()
        .add(heldIn(Fields.HELD, day), Occur.SHOULD)
        .add(
            new BooleanQuery.Builder()
                .add(days(LocalDate.MIN, day), Occur.FILTER)
                .add(instrument, Occur.MUST_NOT)
                .build(),
            Occur.SHOULD)
        .build();
  }

  private static Query days(LocalDate first, LocalDate last) {
    return LongField.newRangeQuery(Fields.DAY, first.toEpochDay(), last.toEpochDay());
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
