package org.inforce.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What was read already, a line each in a file that only grows, so that a start reads nothing
/// twice however much there is. A line is written after what it names is stored: a crash in between
/// costs one repeated reading, and the same bytes twice are one document. Safe for use by many
/// threads.
public final class Journal {
  private final Path file;
  private final SequencedSet<String> keys = new LinkedHashSet<>();

  private Journal(Path file) {
    this.file = file;
  }

  /// Opens the file of this name, which need not exist yet.
  public static Journal open(Path file) {
    Journal journal = new Journal(file);
    try {
      if (Files.exists(file)) {
        String all = Files.readString(file);
        // A kill may have cut the last line.
        int end = all.lastIndexOf('\n') + 1;
        journal.keys.addAll(List.of(all.substring(0, end).split("\n")));
        if (end < all.length()) {
          Files.writeString(file, "\n", StandardOpenOption.APPEND);
        }
      }
      return journal;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// True if it was read.
  public synchronized boolean has(String key) {
    return keys.contains(line(key));
  }

  /// Notes that it was read.
  public synchronized void add(String key) {
    String line = line(key);
    if (keys.add(line)) {
      try {
        Files.createDirectories(file.getParent());
        Files.write(
            file,
            (line + "\n").getBytes(StandardCharsets.UTF_8),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + file, e);
      }
    }
  }

  /// How many were read.
  public synchronized int size() {
    return keys.size();
  }

  /// What was noted last.
  public synchronized Optional<String> last() {
    return keys.isEmpty() ? Optional.empty() : Optional.of(keys.getLast());
  }

  private static String line(String key) {
    return key.replace('\n', ' ').replace('\r', ' ');
  }
}
