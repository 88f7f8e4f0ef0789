package org.inforce.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// How words become terms: English words by their stems, so that "enjoined" finds "enjoin"; names
/// to complete as they are written.
final class Analyzers {
  private Analyzers() {}

  static Analyzer index() {
    return new PerFieldAnalyzerWrapper(
        new EnglishAnalyzer(), Map.of(Fields.NAMED, new StandardAnalyzer()));
  }
}
