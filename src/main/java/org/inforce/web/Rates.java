package org.inforce.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often one asker may ask, and how often a password may be tried.
final class Rates {
  private static final int REQUESTS = 600;
  private static final Duration REFILL = Duration.ofSeconds(20);
  private static final int TRIES = 5;
  private static final int TRIES_OF_ADDRESS = 30;
  private static final Duration TRIES_REFILL = Duration.ofMinutes(5);
  private static final int BROUGHT = 120;
  private static final Duration BROUGHT_REFILL = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /// @param asker an address, or a person behind a sign-on proxy
  boolean allowed(String asker) {
    return take("from " + asker, REQUESTS, REFILL);
  }

  /// A password for an account from an address: few, since people mistype; and not many from one
  /// address whatever the account, since that is no person.
  boolean mayTry(String address, String account) {
    return take("login " + address, TRIES_OF_ADDRESS, TRIES_REFILL)
        && take("login " + address + " " + account, TRIES, TRIES_REFILL);
  }

  /// A program that brings documents for a source.
  boolean mayBring(String source) {
    return take("for " + source, BROUGHT, BROUGHT_REFILL);
  }

  /// True while an address has not tried too many wrong tokens. A right one costs nothing.
  boolean mayGuess(String address) {
    synchronized (buckets) {
      return bucket("token " + address, TRIES_OF_ADDRESS, TRIES_REFILL).getAvailableTokens() > 0;
    }
  }

  /// A wrong token came from an address.
  void guessed(String address) {
    take("token " + address, TRIES_OF_ADDRESS, TRIES_REFILL);
  }

  private boolean take(String key, int most, Duration refill) {
    synchronized (buckets) {
      return bucket(key, most, refill).tryConsume(1);
    }
  }

  private Bucket bucket(String key, int most, Duration refill) {
    return buckets.computeIfAbsent(
        key,
        k ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, refill))
                .build());
  }
}
