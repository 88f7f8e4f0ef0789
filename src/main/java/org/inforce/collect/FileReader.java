package org.inforce.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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

  /// A file, and what it is known by: with another size or moment of change it is another one.
  ///
  /// @param changed when it was last written to
  public record Found(Path file, String key, Instant changed) {}

  /// All files of a folder and the folders in it, or the file itself, in the order of their names;
  /// hidden ones are left out.
  ///
  /// @throws UncheckedIOException if a folder cannot be listed
  public static List<Path> files(Path root) {
    return unread(root, _ -> false, Integer.MAX_VALUE).stream().map(Found::file).toList();
  }

  /// Those of them that were not read, as many as are wanted at most.
  ///
  /// @param read true for the key of a file that was
  /// @throws UncheckedIOException if a folder cannot be listed
  public static List<Found> unread(Path root, Predicate<String> read, int most) {
    List<Found> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Walk(root, read, most, found));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
    found.sort(Comparator.comparing(Found::file));
    return found;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<String> read;
    private final int most;
    private final List<Found> found;

    Walk(Path root, Predicate<String> read, int most, List<Found> found) {
      this.root = root;
      this.read = read;
      this.most = most;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        String key = key(root, file, attributes);
        if (!read.test(key)) {
          found.add(new Found(file, key, attributes.lastModifiedTime().toInstant()));
        }
      }
      return found.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    /// Taken away while the folder is listed.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (problem instanceof NoSuchFileException && !file.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      throw problem;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
  }

  private static String key(Path root, Path file, BasicFileAttributes attributes) {
    return attributes.size()
        + " "
        + attributes.lastModifiedTime().toMillis()
        + " "
        + root.relativize(file);
  }

  /// True if it is as it was found: nobody has written to it since.
  public static boolean isAsFound(Path root, Found found) {
    try {
      BasicFileAttributes now = Files.readAttributes(found.file(), BasicFileAttributes.class);
      return key(root, found.file(), now).equals(found.key());
    } catch (IOException e) {
      return false;
    }
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

  /// True of a file that is refused whenever it is read.
  public boolean isTooLarge(Path file) {
    try {
      return Files.size(file) > most;
    } catch (IOException e) {
      return false;
    }
  }

  private static Outcome<Fetched> failed(Path file, String cause) {
    return new Outcome.Failed<>(new Problem(file.toString(), "collect", cause));
  }
}
