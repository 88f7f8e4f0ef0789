package org.inforce.collect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A set of texts of which 64 bits of their SHA-256 are kept, 8 to 16 bytes a text. Among a million
/// texts the chance that a new one is taken for one of them is 1 in 18 million million.
final class Fingerprints {
  private static final int FIRST = 1 << 8;

  /// 0 marks a free place; a text whose fingerprint is 0 has 1.
  private long[] places = new long[FIRST];

  private int size;

  int size() {
    return size;
  }

  boolean has(String text) {
    return places[place(places, of(text))] != 0;
  }

  /// @return false if it was there before
  boolean add(String text) {
    long print = of(text);
    int at = place(places, print);
    if (places[at] != 0) {
      return false;
    }
    places[at] = print;
    size++;
    if (size * 2 > places.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] wider = new long[places.length * 2];
    for (long print : places) {
      if (print != 0) {
        wider[place(wider, print)] = print;
      }
    }
    places = wider;
  }

  /// Where a fingerprint stands, or else the free place for it.
  private static int place(long[] places, long print) {
    int at = (int) print & (places.length - 1);
    while (places[at] != 0 && places[at] != print) {
      at = (at + 1) & (places.length - 1);
    }
    return at;
  }

  private static long of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      long print = ByteBuffer.wrap(hash).getLong();
      return print == 0 ? 1 : print;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
