package org.inforce.store;

import java.io.Serial;

/// Another process writes to the store.
public final class StoreBusyException extends StoreException {
  @Serial private static final long serialVersionUID = 1L;

  StoreBusyException(String message) {
    super(message);
  }
}
