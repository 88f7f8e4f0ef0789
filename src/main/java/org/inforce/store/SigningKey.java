package org.inforce.store;

import java.security.SecureRandom;
import java.util.Base64;

/// The key that signs the addresses by which readers leave; random, made at the first question.
record SigningKey(Store store) {
  private static final String NAME = "unsubscribe";
  private static final int BYTES = 32;

  String value() {
    if (store.outbox(outbox -> outbox.secret(NAME)).isEmpty()) {
      byte[] bytes = new byte[BYTES];
      new SecureRandom().nextBytes(bytes);
      store.wish(wishes -> {
        wishes.outbox().keep(NAME, Base64.getEncoder().encodeToString(bytes));
        return true;
      });
    }
    return store.outbox(outbox -> outbox.secret(NAME)).orElseThrow();
  }
}
