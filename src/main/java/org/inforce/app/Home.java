package org.inforce.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.inforce.search.Search;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;

/// The two folders in which an Inforce lives: the corpus (originals and store) and the index.
///
/// ```java
/// try (Home home = Home.openForWriting(corpus, index, stages, clock)) {
///   home.pipeline().add(fetched);
///   home.search().catchUp();
/// }
/// ```
public final class Home implements AutoCloseable {
  private final Store store;
  private final Search search;
  private final Optional<StoreWriter> writer;
  private final Optional<Pipeline> pipeline;

  private Home(
      Store store, Search search, Optional<StoreWriter> writer, Optional<Pipeline> pipeline) {
    this.store = store;
    this.search = search;
    this.writer = writer;
    this.pipeline = pipeline;
  }

  /// Opens a home for asking. Any number of processes may, beside the one that writes.
  public static Home open(Path corpus, Path index) {
    Store store = Store.open(corpus);
    boolean opened = false;
    try {
      Search search = Search.openForReading(folderOf(index), store, Sense.of(store));
      opened = true;
      return new Home(store, search, Optional.empty(), Optional.empty());
    } finally {
      if (!opened) {
        store.close();
      }
    }
  }

  /// Opens a home for reading documents into it, and finishes what a crash interrupted.
  ///
  /// @throws org.inforce.store.StoreBusyException if another process writes to it
  public static Home openForWriting(Path corpus, Path index, Stages stages, InstantSource clock) {
    StoreWriter writer = StoreWriter.open(corpus);
    boolean opened = false;
    try {
      Pipeline pipeline = new Pipeline(writer, stages, clock);
      pipeline.resume();
      Search search =
          Search.open(folderOf(index), writer.store(), Sense.of(writer.store()), stages.resolve());
      opened = true;
      return new Home(writer.store(), search, Optional.of(writer), Optional.of(pipeline));
    } finally {
      if (!opened) {
        writer.close();
      }
    }
  }

  /// A folder of its own, since a damaged index is deleted with all that lies beside it.
  private static Path folderOf(Path index) {
    return index.resolve("lucene");
  }

  public Store store() {
    return store;
  }

  /// After documents were added, they are found once {@link Search#catchUp()} was called.
  public Search search() {
    return search;
  }

  /// The way in for documents.
  ///
  /// @throws IllegalStateException if the home was opened for asking only
  public Pipeline pipeline() {
    return pipeline.orElseThrow(() -> new IllegalStateException("opened for asking only"));
  }

  /// For what is written beside documents: subscriptions and deliveries.
  ///
  /// @throws IllegalStateException if the home was opened for asking only
  public StoreWriter writer() {
    return writer.orElseThrow(() -> new IllegalStateException("opened for asking only"));
  }

  @Override
  public void close() {
    search.close();
    pipeline.ifPresent(Pipeline::close);
    writer.ifPresentOrElse(StoreWriter::close, store::close);
  }
}
