package org.inforce.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// The SQLite file and its connections: readers take one from a pool and put it back, so that they
/// never wait for the writer (write-ahead log) nor for each other.
final class Database implements AutoCloseable {
  private static final int BUSY_MILLISECONDS = 10_000;

  private final Path file;
  private final ConcurrentLinkedQueue<Sql> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  Database(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /// Runs a question on a connection that cannot write.
  <T> T read(Function<Sql, T> question) {
    if (closed) {
      throw new StoreException("the store " + file + " is closed");
    }
    Sql sql = idle.poll();
    if (sql == null) {
      sql = new Sql(connect(false));
    }
    boolean whole = false;
    try {
      T answer = question.apply(sql);
      whole = true;
      return answer;
    } finally {
      if (whole && !closed) {
        idle.add(sql);
      } else {
        close(sql);
      }
    }
  }

  /// A connection of one's own.
  ///
  /// @param writes synchronous FULL: a commit is on the disk before it is acknowledged
  Connection connect(boolean writes) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setGetGeneratedKeys(false);
    if (!writes) {
      // The file of a log of changes ("-shm") must be writable even for readers.
      config.setPragma(SQLiteConfig.Pragma.JOURNAL_MODE, "WAL");
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      if (!writes) {
        try (var statement = connection.createStatement()) {
          statement.execute("PRAGMA query_only = 1");
        }
      }
      return connection;
    } catch (SQLException e) {
      throw new StoreException("cannot open the store " + file + ": " + e.getMessage(), e);
    }
  }

  /// Runs work in one transaction: all of it is done, or, if it throws, nothing.
  <T> T transaction(Sql sql, Function<Sql, T> work) {
    Connection connection = sql.connection();
    try {
      connection.setAutoCommit(false);
      boolean whole = false;
      try {
        T result = work.apply(sql);
        connection.commit();
        whole = true;
        return result;
      } finally {
        if (!whole) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StoreException("the store " + file + " could not be written: " + e.getMessage(), e);
    }
  }

  static void close(Sql sql) {
    try {
      sql.connection().close();
    } catch (SQLException e) {
      throw new StoreException("cannot close the store: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
      close(sql);
    }
  }
}
