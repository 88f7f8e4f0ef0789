package org.inforce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;
import org.inforce.store.Store;

/// A throw-away home that holds the bundled corpus, read as if each document had been learned on
/// the day of its publication. It is deleted when it is closed.
public final class SampleHome implements AutoCloseable {
  private final Path folder;
  private final Home home;

  private SampleHome(Path folder, Home home) {
    this.folder = folder;
    this.home = home;
  }

  /// @param sample a folder of stories, each with its `documents.jsonl`
  public static SampleHome read(Path sample, InstantSource clock) {
    return read(List.of(sample), clock);
  }

  /// The same of several folders.
  static SampleHome read(List<Path> samples, InstantSource clock) {
    try {
      Path folder = Files.createTempDirectory("inforce-sample-");
      Home home =
          Home.openForWriting(
              folder.resolve("corpus"),
              folder.resolve("index"),
              new ShippedStages().stages(),
              clock);
      home.pipeline().addAsPublished(bundles(samples, clock));
      return new SampleHome(folder, home);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the stories in " + samples, e);
    }
  }

  /// What lies in folders of stories, as it is fetched.
  public static List<Fetched> bundles(List<Path> samples, InstantSource clock) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path sample : samples) {
      try (Stream<Path> all = Files.walk(sample, 2)) {
        all.filter(f -> f.endsWith("documents.jsonl")).sorted().forEach(files::add);
      }
    }
    List<Fetched> bundles = new ArrayList<>();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      bundles.add(
          new Fetched(
              new SourceId("sample"),
              file.toUri(),
              "application/octet-stream",
              clock.instant(),
              Originals.sha256(bytes),
              bytes));
    }
    return bundles;
  }

  public Store store() {
    return home.store();
  }

  @Override
  public void close() {
    home.close();
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
