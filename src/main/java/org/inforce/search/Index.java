package org.inforce.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.inforce.store.Counts;
import org.inforce.store.Matter;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The writing side of an index: follows the store by its sequence. What it has seen is part of
/// every commit, so that after a crash it goes on from there; entries are replaced, never added
/// twice.
final class Index implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Index.class);

  private static final int BATCH = 200;

  /// So much is gathered before a segment is written: fewer small ones, and less merging of them.
  private static final double BUFFER_MEGABYTES = 64;

  private final Store store;
  private final IndexWriter writer;
  private final Form form;
  private Cursor cursor;

  /// How far an index has followed the store.
  record Cursor(long generation, long sequence) {
    static final Cursor START = new Cursor(0, 0);

    static Optional<Cursor> of(Map<String, String> data, Form form) {
      if (!form.version().equals(data.get("format"))) {
        return Optional.empty();
      }
      return Optional.of(
          new Cursor(
              Long.parseLong(data.getOrDefault("generation", "0")),
              Long.parseLong(data.getOrDefault("sequence", "0"))));
    }

    /// How far the index in a folder has followed; empty if there is none that can be used.
    static Optional<Cursor> in(Path folder, Form form) {
      try (FSDirectory directory = FSDirectory.open(folder);
          DirectoryReader reader = DirectoryReader.open(directory)) {
        return of(reader.getIndexCommit().getUserData(), form);
      } catch (IOException e) {
        // Missing or damaged: whoever opens it for writing makes it anew.
        return Optional.empty();
      }
    }

    static Cursor of(Counts counts) {
      return new Cursor(counts.generation(), counts.sequence());
    }
  }

  private Index(Store store, IndexWriter writer, Form form, Cursor cursor) {
    this.store = store;
    this.writer = writer;
    this.form = form;
    this.cursor = cursor;
  }

  /// Opens the index in a folder, making it anew if there is none, if it is damaged, or if an older
  /// program wrote it.
  ///
  /// @throws org.apache.lucene.store.LockObtainFailedException if another process writes to it
  static Index open(Path folder, Store store, Form form) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      return usable(directory, store, form);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | NoSuchFileException
        | FileNotFoundException
        | EOFException e) {
      LOG.warn("the index in {} cannot be used and is made anew: {}", folder, e.getMessage());
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
      return usable(directory, store, form);
    }
  }

  private static Index usable(Directory directory, Store store, Form form) throws IOException {
    IndexWriterConfig config = form.config().setRAMBufferSizeMB(BUFFER_MEGABYTES);
    IndexWriter writer = new IndexWriter(directory, config);
    boolean usable = false;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      // Reading the checksums is what tells a damaged file from a good one.
      for (var leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      Index index = new Index(store, writer, form, Cursor.START);
      Optional<Cursor> seen = Cursor.of(liveData(writer), form);
      if (seen.isPresent()) {
        index.cursor = seen.get();
      } else {
        index.clear();
      }
      usable = true;
      return index;
    } finally {
      if (!usable) {
        writer.rollback();
      }
    }
  }

  private static Map<String, String> liveData(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  IndexWriter writer() {
    return writer;
  }

  synchronized Cursor cursor() {
    return cursor;
  }

  /// Takes over what the store has recorded since.
  ///
  /// @return true if there was anything
  synchronized boolean catchUp() {
    Cursor target = Cursor.of(store.counts());
    if (target.equals(cursor)) {
      return false;
    }
    try {
      if (target.generation() != cursor.generation()) {
        clear();
      }
      try (IndexReader before =
          form.looksBack() ? DirectoryReader.open(writer) : new MultiReader()) {
        documents(cursor.sequence(), before);
        matters(cursor.sequence(), before);
      }
      seen(target);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("the index could not be written", e);
    }
  }

  private void documents(long after, IndexReader before) throws IOException {
    long last = after;
    while (true) {
      List<StoredDocument> batch = store.pages().documents(last, BATCH);
      if (batch.isEmpty()) {
        return;
      }
      for (StoredDocument stored : batch) {
        put(stored, before);
      }
      last = batch.getLast().sequence();
    }
  }

  private void matters(long after, IndexReader before) throws IOException {
    long sequence = after;
    long id = Long.MAX_VALUE;
    while (true) {
      List<Matter> batch = store.pages().matters(sequence, id, BATCH);
      if (batch.isEmpty()) {
        return;
      }
      for (Matter matter : batch) {
        put(matter, before);
      }
      sequence = batch.getLast().sequence();
      id = batch.getLast().id();
    }
  }

  /// Adds a document, in the place of an earlier entry of it.
  void put(StoredDocument stored, IndexReader before) throws IOException {
    String key = Fields.key(What.DOCUMENT, stored.document().id().value());
    writer.updateDocuments(new Term(Fields.KEY, Fields.term(key)), form.of(stored, before));
  }

  /// Adds all entries of a matter, in the place of earlier ones.
  void put(Matter matter, IndexReader before) throws IOException {
    List<Document> entries = matter.gone() ? List.of() : form.of(matter, before);
    writer.updateDocuments(new Term(Fields.MATTER, String.valueOf(matter.id())), entries);
  }

  private void clear() throws IOException {
    writer.deleteAll();
    seen(Cursor.START);
  }

  private void seen(Cursor now) {
    cursor = now;
    writer.setLiveCommitData(
        Map.of(
                "format",
                form.version(),
                "generation",
                String.valueOf(now.generation()),
                "sequence",
                String.valueOf(now.sequence()))
            .entrySet());
  }

  /// Makes the index anew from the store.
  synchronized void rebuild() {
    try {
      clear();
      catchUp();
      commit();
    } catch (IOException e) {
      throw new UncheckedIOException("the index could not be made anew", e);
    }
  }

  synchronized void commit() {
    try {
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("the index could not be committed", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      writer.close();
      writer.getDirectory().close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index could not be closed", e);
    }
  }
}
