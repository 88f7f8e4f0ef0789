package org.inforce.app.command;

import java.io.Serial;

/// A command could not do its work: the message is the one line that says why.
final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
