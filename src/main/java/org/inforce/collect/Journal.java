package org.inforce.collect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// What was read already, a line each in a file that only grows, so that a start reads nothing
/// twice however much there is. A line is written after what it names is stored: a crash in between
/// costs one repeated reading, and the same bytes twice are one document. Of each line only a
/// fingerprint is kept in memory. Safe for use by many threads.
public final class Journal {
  private final Path file;
  private final Fingerprints lines = new Fingerprints();
  private Optional<String> last = Optional.empty();

  private Journal(Path file) {
    this.file = file;
  }

  /// Opens the file of this name, which need not exist yet.
  public static Journal open(Path file) {
    Journal journal = new Journal(file);
    try {
      if (Files.exists(file) && Files.size(file) > 0) {
        journal.read();
      }
      return journal;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void read() throws IOException {
    boolean cut = isCut();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      Optional<String> line = Optional.ofNullable(in.readLine());
      while (line.isPresent()) {
        Optional<String> next = Optional.ofNullable(in.readLine());
        if (next.isPresent() || !cut) {
          lines.add(line.get());
          last = line;
        }
        line = next;
      }
    }
    if (cut) {
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
    }
  }

  /// A kill may have cut the last line.
  private boolean isCut() throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer end = ByteBuffer.allocate(1);
      channel.position(channel.size() - 1).read(end);
      return end.get(0) != '\n';
    }
  }

  /// True if it was read.
  public synchronized boolean has(String key) {
    return lines.has(line(key));
  }

  /// Notes that it was read.
  public void add(String key) {
    addAll(List.of(key));
  }

  /// Notes that they were read, at once.
  public synchronized void addAll(List<String> keys) {
    StringBuilder added = new StringBuilder();
    for (String key : keys) {
      String line = line(key);
      if (lines.add(line)) {
        last = Optional.of(line);
        added.append(line).append('\n');
      }
    }
    if (!added.isEmpty()) {
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(
            file,
            added,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + file, e);
      }
    }
  }

  /// How many were read.
  public synchronized int size() {
    return lines.size();
  }

  /// What was noted last.
  public synchronized Optional<String> last() {
    return last;
  }

  private static String line(String key) {
    return key.replace('\n', ' ').replace('\r', ' ');
  }
}
