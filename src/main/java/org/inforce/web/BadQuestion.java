package org.inforce.web;

import java.io.Serial;

/// The address asks for something that cannot be understood; the message says so to the reader.
final class BadQuestion extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  BadQuestion(String message) {
    super(message);
  }
}
