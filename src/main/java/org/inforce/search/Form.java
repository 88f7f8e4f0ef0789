package org.inforce.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.inforce.store.Matter;
import org.inforce.store.StoredDocument;

/// How documents and matters are kept in an index.
interface Form {
  /// Its version: an index of another one is made anew.
  String version();

  IndexWriterConfig config();

  /// True if it looks what the index holds already.
  boolean looksBack();

  /// @param before what the index holds already
  List<Document> of(StoredDocument stored, IndexReader before);

  /// @param before what the index holds already
  List<Document> of(Matter matter, IndexReader before);
}
