package org.inforce.search;

import java.io.Serial;

/// The index cannot answer: the message says which, why and what to do, in one line for the user.
public final class SearchException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
