package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.inforce.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index of meaning, beside that of words. The model takes its time, so that it follows the
/// store behind the one of words; what it has not reached yet is found by words.
final class MeaningIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MeaningIndex.class);
  private static final int PATIENCE_SECONDS = 20;

  private final Meaning meaning;
  private final Optional<Index> index;
  private final SearcherManager searchers;
  private final AtomicBoolean closing;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("meaning").factory());

  private MeaningIndex(
      Meaning meaning, Optional<Index> index, SearcherManager searchers, AtomicBoolean closing) {
    this.meaning = meaning;
    this.index = index;
    this.searchers = searchers;
    this.closing = closing;
  }

  /// Opens it beside the one process that writes to the store; nothing is caught up yet.
  static MeaningIndex open(Path folder, Store store, Meaning meaning) throws IOException {
    AtomicBoolean closing = new AtomicBoolean();
    Index index = Index.open(folder, store, new PassagesForm(meaning, closing::get));
    return new MeaningIndex(
        meaning, Optional.of(index), new SearcherManager(index.writer(), null), closing);
  }

  /// Opens what another process last made safe; empty if none has yet, or with another model.
  static Optional<MeaningIndex> openForReading(Path folder, Meaning meaning) throws IOException {
    AtomicBoolean closing = new AtomicBoolean();
    Form form = new PassagesForm(meaning, closing::get);
    if (Index.Cursor.in(folder, form).isEmpty()) {
      return Optional.empty();
    }
    try {
      SearcherManager searchers = new SearcherManager(FSDirectory.open(folder), null);
      return Optional.of(new MeaningIndex(meaning, Optional.empty(), searchers, closing));
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    }
  }

  /// Takes over, in the background, what the store has recorded since.
  void catchUpSoon() {
    if (index.isPresent() && asked.compareAndSet(false, true)) {
      work.execute(() -> {
        asked.set(false);
        catchUpInBackground();
      });
    }
  }

  private void catchUpInBackground() {
    try {
      catchUp();
    } catch (RuntimeException e) {
      // Words are found without it, and the next document brings the next try.
      LOG.error("the index of meaning is behind", e);
    }
  }

  /// Takes over what the store has recorded since; found from now on.
  void catchUp() {
    try {
      index.ifPresent(Index::catchUp);
      index.ifPresent(Index::commit);
      searchers.maybeRefreshBlocking();
    } catch (CancellationException e) {
      LOG.info("the index of meaning is caught up with at the next start");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot refresh the index of meaning", e);
    }
  }

  /// Something to ask of the nearest passages.
  interface Asked<T> {
    T ask(Nearest nearest) throws IOException;
  }

  <T> T ask(Asked<T> question) throws IOException {
    if (index.isEmpty()) {
      searchers.maybeRefresh();
    }
    IndexSearcher searcher = searchers.acquire();
    try {
      return question.ask(new Nearest(searcher, meaning));
    } finally {
      searchers.release(searcher);
    }
  }

  /// Keeps what was turned into vectors so far; the passage in hand is finished.
  @Override
  public void close() {
    closing.set(true);
    work.shutdown();
    try {
      if (!work.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn(
            "the index of meaning was busy for {} s and is caught up with at the next start",
            PATIENCE_SECONDS);
      }
      searchers.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException("the index of meaning could not be closed", e);
    }
    index.ifPresent(Index::close);
  }
}
