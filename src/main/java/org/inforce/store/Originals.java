package org.inforce.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.Fetched;

/// What was fetched, byte for byte: `originals/ab/abcdef…` is the file whose SHA-256 is `abcdef…`.
/// A file appears whole or not at all, and is never written again.
public final class Originals {
  private final Path folder;

  Originals(Path folder) {
    this.folder = folder;
  }

  /// The SHA-256 in lower-case hexadecimal.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The bytes, if they are stored.
  public Optional<byte[]> bytes(String sha256) {
    Path file = place(sha256);
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the original " + file, e);
    }
  }

  /// Where the bytes with this hash lie or would lie.
  ///
  /// @throws IllegalArgumentException if it is no SHA-256: a name never leads out of the folder
  public Path place(String sha256) {
    if (sha256.length() != 64 || !sha256.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256");
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /// All hashes stored, from the names of the files.
  public Stream<Path> files() {
    try {
      return Files.exists(folder)
          ? Files.walk(folder, 2).filter(Files::isRegularFile).sorted()
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /// Stores the bytes and returns when they are on the disk.
  void put(String sha256, byte[] bytes) {
    write(sha256, bytes).ifPresent(Originals::makeSafe);
  }

  /// Stores the bytes of many, and returns when all are on the disk.
  void put(List<Fetched> all) {
    Set<Path> folders = new LinkedHashSet<>();
    all.forEach(fetched -> write(fetched.sha256(), fetched.bytes()).ifPresent(folders::add));
    folders.forEach(Originals::makeSafe);
  }

  /// @return the folder in which there is a new name; empty if the bytes lay there before
  private Optional<Path> write(String sha256, byte[] bytes) {
    Path file = place(sha256);
    if (Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
      Path temporary = Files.createTempFile(parent, ".new-", ".part");
      try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(true);
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      return Optional.of(parent);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot store the original " + file, e);
    }
  }

  /// Makes new names safe against power loss, where the system can (POSIX).
  private static void makeSafe(Path folder) {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot make the folder safe: " + folder, e);
      }
    }
  }
}
