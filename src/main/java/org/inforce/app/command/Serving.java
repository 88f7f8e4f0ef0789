package org.inforce.app.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.inforce.app.DecisionDesk;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.web.Setup;
import org.inforce.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the process end in good order: asked to stop, it first closes what was opened after this.
///
/// ```java
/// try (Serving serving = new Serving(); Home home = open()) {
///   serving.untilStopped(home, access.setup(home, world, port, postage), world);
/// }
/// ```
final class Serving implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
  private static final int PATIENCE_SECONDS = 20;

  /// How long whoever asks for a decision waits at most until it is looked at.
  private static final long ROUND_MILLIS = 500;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /// Says where the page is, and returns when the process is asked to end. Until then takes the
  /// decisions that other processes ask for, since only the one that writes can make them.
  void untilStopped(Home home, Setup setup, World world) {
    try (Site site = Site.start(setup)) {
      world.out().println("Page: " + site.address() + "  (Ctrl-C stops it)");
      world.out().flush();
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stopping"));
      DecisionDesk desk = new DecisionDesk(home, world.clock());
      while (!asked.await(ROUND_MILLIS, TimeUnit.MILLISECONDS)) {
        takeDecisions(home, desk);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void takeDecisions(Home home, DecisionDesk desk) {
    try {
      if (desk.open()) {
        home.search().catchUp();
      }
    } catch (RuntimeException e) {
      // The page must stay up, and the next round tries again; the asker is told that nobody came.
      LOG.error("a decision that was asked for could not be taken", e);
    }
  }

  /// Runs while the process ends, which waits for it.
  private void stop() {
    asked.countDown();
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println(
            "inforce: ending before everything was closed; the next start finishes it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
