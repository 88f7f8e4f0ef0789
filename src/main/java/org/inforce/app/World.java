package org.inforce.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// What a command finds around it, so that a test can give it another.
///
/// @param root the folder of the checkout, with `corpus/`, `index/` and `routes/`
/// @param environment variables
/// @param terminal whether the answer goes to a person's terminal
public record World(
    Path root,
    Map<String, String> environment,
    Clock clock,
    PrintWriter out,
    PrintWriter err,
    boolean terminal) {
  public World {
    environment = Map.copyOf(environment);
  }
}
