package org.inforce.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.inforce.app.command.Commands;

/// The entry point.
public final class Main {
  /// Held here, for the level of a logger that nobody holds is forgotten. Where there are no
  /// vectors nothing is gained from the module that Lucene recommends on the error stream; where
  /// there are, that it is used is no news.
  private static final List<Logger> VECTORS =
      Stream.of("VectorizationProvider", "PanamaVectorizationProvider")
          .map(name -> Logger.getLogger("org.apache.lucene.internal.vectorization." + name))
          .toList();

  private Main() {}

  public static void main(String[] arguments) {
    VECTORS.forEach(logger -> logger.setLevel(Level.SEVERE));
    World world =
        new World(
            Path.of(System.getProperty("inforce.root", "")).toAbsolutePath(),
            System.getenv(),
            Clock.systemUTC(),
            writer(System.out),
            writer(System.err),
            Optional.ofNullable(System.console()).filter(c -> c.isTerminal()).isPresent());
    int code = Commands.run(world, arguments);
    world.out().flush();
    world.err().flush();
    System.exit(code);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
