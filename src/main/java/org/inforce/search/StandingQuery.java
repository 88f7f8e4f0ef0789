package org.inforce.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// A search that waits for news, as a query over the entry of a {@link Tidings}. Every word must
/// stand there, where a search of the index is content with half of them: whoever is woken wants to
/// know why. Days and the order of answers narrow nothing: news is of its own day.
final class StandingQuery {
  /// An identifier has at most so many words: "H. R. No. 1204".
  private static final int LONGEST_NUMBER = 5;

  private static final int SHORTEST_HALF = 3;

  /// What only tells of a status ("in effect") does not count beside so many other words.
  private static final int ENOUGH = 2;

  private final QueryBuilder builder;
  private final BooleanQuery.Builder all = new BooleanQuery.Builder();

  private StandingQuery(Analyzer analyzer) {
    this.builder = new QueryBuilder(analyzer);
  }

  /// @throws IllegalArgumentException if there is nothing to search for
  static Query of(String typed, Analyzer analyzer) {
    Words words = Words.of(typed);
    StandingQuery query = new StandingQuery(analyzer);
    words.phrases().forEach(phrase -> query.must(query.phrase(phrase)));
    query.words(counted(words.plain()));
    words.filters().forEach((facet, codes) -> query.must(Optional.of(oneOf(facet, codes))));
    words.judges().forEach(name -> query.must(Optional.of(term(Fields.JUDGE, name))));
    if (query.all.build().clauses().isEmpty()) {
      throw new IllegalArgumentException("'" + typed + "' has no word to search for");
    }
    words.without().stream()
        .flatMap(unwanted -> query.phrase(unwanted).stream())
        .forEach(unwanted -> query.all.add(unwanted, Occur.MUST_NOT));
    return query.all.build();
  }

  private static String counted(String plain) {
    String naming = NoiseWords.naming(plain);
    return split(naming).size() >= ENOUGH ? naming : NoiseWords.without(plain);
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private void must(Optional<Query> query) {
    query.ifPresent(one -> all.add(one, Occur.MUST));
  }

  private void words(String plain) {
    List<String> words = split(plain);
    int at = 0;
    List<String> others = new ArrayList<>();
    while (at < words.size()) {
      int length = numberAt(words, at);
      if (length == 0) {
        others.add(words.get(at));
        at++;
      } else {
        String number = String.join(" ", words.subList(at, at + length));
        names(others);
        others = new ArrayList<>();
        must(Optional.of(number(number)));
        at += length;
      }
    }
    names(others);
  }

  /// How many words from there on are an identifier; 0 if none begins there.
  private static int numberAt(List<String> words, int at) {
    for (int length = 1; length <= Math.min(LONGEST_NUMBER, words.size() - at); length++) {
      if (!Identifiers.in(String.join(" ", words.subList(at, at + length))).isEmpty()) {
        boolean later =
            !Identifiers.in(String.join(" ", words.subList(at + 1, at + length))).isEmpty();
        return later ? 0 : length;
      }
    }
    return 0;
  }

  /// In any usual spelling, or as it was typed.
  private Query number(String typed) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    Identifiers.in(typed).forEach(id -> either.add(term(Fields.IDENTIFIER, id), Occur.SHOULD));
    together(typed).ifPresent(words -> either.add(words, Occur.SHOULD));
    return either.build();
  }

  private void names(List<String> words) {
    List<Abbreviations.Part> parts = Abbreviations.standard().parts(String.join(" ", words));
    for (int at = 0; at < parts.size(); at++) {
      must(part(parts, at));
    }
  }

  /// A word, or what is the same in other words: an abbreviation and its name, "tik tok" and
  /// "TikTok".
  private Optional<Query> part(List<Abbreviations.Part> parts, int at) {
    Abbreviations.Part part = parts.get(at);
    List<Query> ways = new ArrayList<>(together(part.words()).stream().toList());
    if (ways.isEmpty()) {
      return Optional.empty();
    }
    part.others().forEach(other -> phrase(other).ifPresent(ways::add));
    if (part.others().isEmpty()) {
      for (int first = Math.max(0, at - 1); first <= at && first + 1 < parts.size(); first++) {
        joined(parts.get(first).words(), parts.get(first + 1).words()).ifPresent(ways::add);
      }
    }
    if (ways.size() == 1) {
      return Optional.of(ways.getFirst());
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    ways.forEach(way -> either.add(way, Occur.SHOULD));
    return Optional.of(either.build());
  }

  private Optional<Query> joined(String one, String next) {
    return isWord(one) && isWord(next) ? together(one + next) : Optional.empty();
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST_HALF && word.chars().allMatch(Character::isLetter);
  }

  /// Empty if all of them are words that stand everywhere.
  private Optional<Query> together(String words) {
    return Optional.ofNullable(builder.createBooleanQuery(Fields.TEXT, words, Occur.MUST));
  }

  private Optional<Query> phrase(String phrase) {
    return Optional.ofNullable(builder.createPhraseQuery(Fields.TEXT, phrase));
  }

  private static Query oneOf(Facet facet, Set<String> codes) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    codes.forEach(code -> any.add(term(facet.code(), code), Occur.SHOULD));
    return any.build();
  }

  private static TermQuery term(String field, String value) {
    return new TermQuery(new Term(field, Fields.term(value)));
  }
}
