package org.inforce.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.inforce.app.command.Commands;

/// The entry point.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
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
