package org.inforce.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;

/// The two folders in which an Inforce lives: the corpus (originals and store) and the index.
///
/// ```java
/// try (Home home = Home.openForWriting(corpus, index, stages, clock)) {
///   home.pipeline().orElseThrow().add(fetched);
/// }
/// ```
public final class Home implements AutoCloseable {
  private final Store store;
  private final Optional<StoreWriter> writer;
  private final Optional<Pipeline> pipeline;

  private Home(Store store, Optional<StoreWriter> writer, Optional<Pipeline> pipeline) {
    this.store = store;
    this.writer = writer;
    this.pipeline = pipeline;
  }

  /// Opens a home for asking. Any number of processes may, beside the one that writes.
  public static Home open(Path corpus, Path index) {
    return new Home(Store.open(corpus), Optional.empty(), Optional.empty());
  }

  /// Opens a home for reading documents into it, and finishes what a crash interrupted.
  ///
  /// @throws org.inforce.store.StoreException if another process writes to it
  public static Home openForWriting(Path corpus, Path index, Stages stages, InstantSource clock) {
    StoreWriter writer = StoreWriter.open(corpus);
    Pipeline pipeline = new Pipeline(writer, stages, clock);
    pipeline.resume();
    return new Home(writer.store(), Optional.of(writer), Optional.of(pipeline));
  }

  public Store store() {
    return store;
  }

  /// The way in for documents; empty if the home was opened for asking only.
  public Optional<Pipeline> pipeline() {
    return pipeline;
  }

  @Override
  public void close() {
    writer.ifPresentOrElse(StoreWriter::close, store::close);
  }
}
