package org.inforce.claim.learned;

import java.util.Map;

/// The weights of features, found by the parts of a feature's name: the name itself is never
/// written, since a word has a hundred features and most of them the model has never seen.
final class FeatureTable {
  /// The place of a feature that the model has never seen.
  static final int NONE = -1;

  private static final int[] NO_WEIGHTS = {};

  /// Those of 31, by which `hashCode` shifts what stands before; few words are longer.
  private static final int[] POWERS = new int[32];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 31 * POWERS[i - 1];
    }
  }

  private final int[] hashes;

  /// Where in the letters the name of each begins, behind its length: names that lie side by side
  /// are compared without a look at as many objects.
  private final int[] names;

  private final char[] letters;
  private final int[][] rows;
  private final int mask;

  /// @param weights of each feature, outcome and weight in turn
  FeatureTable(Map<String, int[]> weights) {
    int size = Integer.highestOneBit(Math.max(16, weights.size() * 2)) << 1;
    hashes = new int[size];
    names = new int[size];
    rows = new int[size][];
    mask = size - 1;
    StringBuilder all = new StringBuilder();
    weights.forEach((name, row) -> {
      int slot = free(name.hashCode());
      hashes[slot] = name.hashCode();
      names[slot] = all.length();
      rows[slot] = row;
      all.append((char) name.length()).append(name);
    });
    letters = all.toString().toCharArray();
  }

  private int free(int hash) {
    int slot = slot(hash);
    while (rows[slot] != null) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9 >>> 7) & mask;
  }

  /// Outcome and weight in turn, of the feature at a place; empty for none.
  int[] row(int place) {
    return place == NONE ? NO_WEIGHTS : rows[place];
  }

  /// Where a feature stands, or {@link #NONE}.
  int place(String name, String... values) {
    int hash = hash(name, values);
    for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash && rows[slot] != null && is(names[slot], name, values)) {
        return slot;
      }
      if (hashes[slot] == 0 && rows[slot] == null) {
        return NONE;
      }
    }
  }

  /// What `hashCode` of the parts as one string is.
  private static int hash(String name, String... values) {
    int hash = name.hashCode();
    for (int i = 0; i < values.length; i++) {
      hash = i == 0 ? hash : hash * 31 + '_';
      hash = hash * power(values[i].length()) + values[i].hashCode();
    }
    return hash;
  }

  private static int power(int exponent) {
    int power = POWERS[Math.min(exponent, POWERS.length - 1)];
    for (int k = POWERS.length; k <= exponent; k++) {
      power *= 31;
    }
    return power;
  }

  private boolean is(int start, String name, String... values) {
    int end = start + 1 + letters[start];
    int at = after(start + 1, end, name);
    for (int i = 0; i < values.length && at >= 0; i++) {
      if (i > 0) {
        at = at < end && letters[at] == '_' ? at + 1 : end + 1;
      }
      at = after(at, end, values[i]);
    }
    return at == end;
  }

  /// Where a part of a name that stands at a place ends; -1 if another stands there.
  private int after(int at, int end, String part) {
    if (end - at < part.length()) {
      return -1;
    }
    for (int i = 0; i < part.length(); i++) {
      if (letters[at + i] != part.charAt(i)) {
        return -1;
      }
    }
    return at + part.length();
  }
}
