package org.inforce.collect;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;

/// Bytes with their fingerprint.
final class Original {
  private Original() {}

  static Fetched of(SourceId source, URI address, String mediaType, Instant at, byte[] bytes) {
    return new Fetched(source, address, mediaType, at, sha256(bytes), bytes);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
