package org.inforce.web;

import java.io.Serial;

/// The page would be open to people it is not meant for; the message says what to do.
public final class UnsafeException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnsafeException(String message) {
    super(message);
  }
}
