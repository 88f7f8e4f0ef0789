package org.inforce.store;

import java.sql.SQLException;
import java.util.function.Function;

/// Waits longer for a turn to write what people ask for than {@link Store#wish} does: while what
/// follows from a backfill of many files is worked out, or everything is read anew, another process
/// writes for minutes, and nobody should have to come again for that.
public final class Turn {
  /// Each waits for ten seconds.
  private static final int TRIES = 60;

  private static final int PRIMARY = 0xff;
  private static final int BUSY = 5;

  private Turn() {}

  /// Writes what people ask for, when it can.
  ///
  /// @param waiting called once if it has to wait longer than usual
  /// @throws StoreException if its turn does not come within ten minutes
  public static <T> T wish(Store store, Runnable waiting, Function<Wishes, T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return store.wish(work);
      } catch (StoreException e) {
        if (!isBusy(e) || tries == TRIES) {
          throw e;
        }
        if (tries == 1) {
          waiting.run();
        }
      }
    }
  }

  private static boolean isBusy(StoreException e) {
    return e.getCause() instanceof SQLException sql && (sql.getErrorCode() & PRIMARY) == BUSY;
  }
}
