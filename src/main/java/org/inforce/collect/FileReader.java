package org.inforce.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;

/// Files of a folder as {@link Fetched}.
public final class FileReader {
  private final long most;
  private final InstantSource clock;

  /// @param most bytes of a file that is taken
  public FileReader(long most, InstantSource clock) {
    this.most = most;
    this.clock = clock;
  }

  /// All files of a folder and the folders in it, or the file itself, in the order of their names;
  /// hidden ones are left out.
  ///
  /// @throws UncheckedIOException if a folder cannot be listed
  public static List<Path> files(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> path.equals(root) || !isHidden(root.relativize(path)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /// The bytes of a file; its name says nothing of what they are.
  public Outcome<Fetched> read(SourceId source, Path file) {
    try {
      long size = Files.size(file);
      if (size > most) {
        return failed(file, "is larger than " + most + " bytes");
      }
      byte[] bytes = Files.readAllBytes(file);
      return new Outcome.Done<>(
          Original.of(
              source,
              file.toAbsolutePath().normalize().toUri(),
              "application/octet-stream",
              clock.instant(),
              bytes));
    } catch (IOException e) {
      return failed(file, "cannot be read: " + e.getMessage());
    }
  }

  private static Outcome<Fetched> failed(Path file, String cause) {
    return new Outcome.Failed<>(new Problem(file.toString(), "collect", cause));
  }
}
