package org.inforce.web;

import java.io.Serial;

/// There is nothing of that name; the message says so to the reader.
final class NotFound extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NotFound(String message) {
    super(message);
  }
}
