package org.inforce.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Held by the one process that writes to a home. The operating system gives it up when the process
/// dies, so that a kill never leaves it behind.
final class WriterLock implements AutoCloseable {
  /// Windows forbids reading the locked bytes, so that the lock lies far behind the text.
  private static final long LOCKED_BYTE = 1 << 20;

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws StoreBusyException naming the process that holds it
  static WriterLock take(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
      if (tryLock(channel) == null) {
        channel.close();
        throw new StoreBusyException(
            "another inforce (process "
                + Files.readString(file, StandardCharsets.UTF_8).strip()
                + ") is writing to "
                + file.toAbsolutePath().getParent()
                + ": stop it first, or use another --home");
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"), 0);
      return new WriterLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      // This very process holds it already: the answer is the same.
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release the lock", e);
    }
  }
}
