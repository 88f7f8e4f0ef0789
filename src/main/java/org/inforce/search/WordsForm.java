package org.inforce.search;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.inforce.store.Matter;
import org.inforce.store.StoredDocument;

/// Each thing as one entry with its words.
record WordsForm(Analyzer analyzer) implements Form {
  /// To be raised with every change of {@link Entries}.
  private static final String VERSION = "9";

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public IndexWriterConfig config() {
    return new IndexWriterConfig(analyzer);
  }

  @Override
  public boolean looksBack() {
    return false;
  }

  @Override
  public List<Document> of(StoredDocument stored, IndexReader before) {
    return List.of(Entries.document(stored));
  }

  @Override
  public List<Document> of(Matter matter, IndexReader before) {
    return Entries.of(matter);
  }
}
