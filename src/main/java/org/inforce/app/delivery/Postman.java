package org.inforce.app.delivery;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.inforce.alert.Dispatch;
import org.inforce.store.StoreException;
import org.inforce.store.StoreWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what is due, again and again until it is closed.
///
/// ```java
/// try (Postman postman = Postman.start(writer, site, courier, clock, Duration.ofSeconds(5))) {
///   serving.untilStopped();
/// }
/// ```
public final class Postman implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int PATIENCE_SECONDS = 20;

  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("postman").factory());

  private Postman() {}

  /// @param site where the pages are that digests link to, ending with a slash
  /// @param pause between two rounds
  public static Postman start(
      StoreWriter writer, URI site, Dispatch.Courier courier, InstantSource clock, Duration pause) {
    Postman postman = new Postman();
    Dispatch dispatch = new Dispatch(writer, courier);
    WeeklyDigests digests = new WeeklyDigests(writer.store(), site);
    postman.rounds.scheduleWithFixedDelay(
        () -> round(digests, dispatch, clock), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    return postman;
  }

  private static void round(WeeklyDigests digests, Dispatch dispatch, InstantSource clock) {
    try {
      digests.post(clock.instant());
      dispatch.run(clock.instant());
    } catch (StoreException e) {
      // The next round tries again: what is not noted as delivered is due still.
      LOG.error("messages could not be sent", e);
    }
  }

  /// Lets the message in hand arrive; what is cut off is sent again under the same key.
  @Override
  public void close() {
    rounds.shutdown();
    try {
      if (!rounds.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        rounds.shutdownNow();
      }
    } catch (InterruptedException e) {
      rounds.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
