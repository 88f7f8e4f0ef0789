package org.inforce.web;

import java.io.Serial;

/// Another program has the port.
public final class PortTakenException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int port;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken by another program: choose another with --port", cause);
    this.port = port;
  }

  public int port() {
    return port;
  }
}
