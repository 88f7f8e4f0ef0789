package org.inforce.search;

import java.io.Reader;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.inforce.table.TsvTable;

/// How words become terms: English words by their stems, so that "enjoined" finds "enjoin"; names
/// to complete as they are written.
final class Analyzers {
  private Analyzers() {}

  static Analyzer index() {
    return new PerFieldAnalyzerWrapper(new English(), Map.of(Fields.NAMED, new StandardAnalyzer()));
  }

  /// Without the names to complete.
  static Analyzer english() {
    return new English();
  }

  /// The English of Lucene, with two habits of legal writing: "non-compete" is "noncompete", and by
  /// the rows of `same-words.tsv` "Seventh" is "7th".
  private static final class English extends Analyzer {
    private static final Pattern PREFIX =
        Pattern.compile("(?i)\\b(non|anti|pre|re|sub|co|multi)[-\u2010\u2011](?=\\p{L})");

    private static final StemmerOverrideMap SAME = same();

    private static StemmerOverrideMap same() {
      StemmerOverrideFilter.Builder same = new StemmerOverrideFilter.Builder(true);
      TsvTable.read(
              Analyzers.class, "same-words.tsv", row -> Map.entry(row.get("word"), row.get("term")))
          .forEach(row -> same.add(row.getKey(), row.getValue()));
      try {
        return same.build();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException("same-words.tsv", e);
      }
    }

    @Override
    protected Reader initReader(String field, Reader text) {
      return new PatternReplaceCharFilter(PREFIX, "$1", text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      TokenStream kept = new StopFilter(lower, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
      return new TokenStreamComponents(
          words, new PorterStemFilter(new StemmerOverrideFilter(kept, SAME)));
    }
  }
}
