package org.inforce.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;

/// The one writer of a store. Holds the lock of the home until it is closed; safe for use by many
/// threads, which wait for each other.
public final class StoreWriter implements AutoCloseable {
  private final WriterLock lock;
  private final Store store;
  private final Sql sql;
  private final ReentrantLock turn = new ReentrantLock();

  private StoreWriter(WriterLock lock, Store store, Sql sql) {
    this.lock = lock;
    this.store = store;
    this.sql = sql;
  }

  /// Opens the store in a folder for writing, making it if need be.
  ///
  /// @throws StoreBusyException if another process writes to it
  /// @throws StoreException if a newer program wrote it
  public static StoreWriter open(Path folder) {
    Database database = Store.databaseIn(folder);
    WriterLock lock = WriterLock.take(folder.resolve("inforce.lock"));
    boolean opened = false;
    try {
      Schema.migrate(database);
      StoreWriter writer =
          new StoreWriter(lock, new Store(folder, database), new Sql(database.connect(true)));
      opened = true;
      return writer;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /// The same store, for reading.
  public Store store() {
    return store;
  }

  /// Keeps what was fetched: when this returns, it survives a crash and a power loss.
  ///
  /// @return its record, or the earlier one if the same bytes were accepted before
  public Accepted accept(Fetched fetched) {
    Optional<Original> known = store.originalRecord(fetched.sha256());
    if (known.isPresent()) {
      return new Accepted(known.get(), false);
    }
    check(fetched);
    store.originals().put(fetched.sha256(), fetched.bytes());
    return transaction(transaction -> transaction.accept(fetched));
  }

  /// The same, for what was news long ago, of which nobody is alerted: many are read together.
  public List<Accepted> acceptLate(List<Fetched> all) {
    all.forEach(StoreWriter::check);
    store.originals().put(all);
    return transaction(transaction -> transaction.acceptLate(all));
  }

  private static void check(Fetched fetched) {
    if (!Originals.sha256(fetched.bytes()).equals(fetched.sha256())) {
      throw new IllegalArgumentException(
          fetched.address() + ": the bytes do not hash to " + fetched.sha256());
    }
  }

  /// @param isNew false if the same bytes were accepted before
  public record Accepted(Original original, boolean isNew) {}

  /// Runs work in one transaction: all of it is done, or, if it throws or the process dies,
  /// nothing.
  public <T> T transaction(Function<Transaction, T> work) {
    turn.lock();
    try {
      if (turn.getHoldCount() > 1) {
        throw new IllegalStateException("a transaction within a transaction");
      }
      return store.database().transaction(sql, one -> work.apply(new Transaction(one)));
    } finally {
      turn.unlock();
    }
  }

  /// Notes how a source answered.
  public void asked(PollResult asking) {
    transaction(transaction -> {
      transaction.asked(asking);
      return true;
    });
  }

  /// Notes which sources are watched; the others are no longer.
  public void watched(Set<SourceId> sources) {
    transaction(transaction -> {
      transaction.watched(sources);
      return true;
    });
  }

  @Override
  public void close() {
    turn.lock();
    try {
      Database.close(sql);
      store.close();
    } finally {
      lock.close();
      turn.unlock();
    }
  }
}
