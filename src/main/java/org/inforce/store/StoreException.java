package org.inforce.store;

import java.io.Serial;

/// The store cannot do what it was asked: the message says which file, why, and what to do, in one
/// line for the user.
public class StoreException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
