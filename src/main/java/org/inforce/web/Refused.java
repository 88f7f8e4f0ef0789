package org.inforce.web;

import io.javalin.http.HttpStatus;
import java.io.Serial;

/// The caller may not do that; the message says so.
final class Refused extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private final HttpStatus status;

  Refused(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}
