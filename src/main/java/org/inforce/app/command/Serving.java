package org.inforce.app.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.web.Site;

/// Lets the process end in good order: asked to stop, it first closes what was opened after this.
///
/// ```java
/// try (Serving serving = new Serving(); Home home = open()) {
///   serving.untilStopped(home, world, port, new PageAccess());
/// }
/// ```
final class Serving implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /// Says where the page is, and returns when the process is asked to end.
  void untilStopped(Home home, World world, int port, PageAccess access) {
    try (Site site = Site.start(access.setup(home, world, port))) {
      world.out().println("Page: " + site.address() + "  (Ctrl-C stops it)");
      world.out().flush();
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stopping"));
      asked.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
