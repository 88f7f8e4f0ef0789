package org.inforce.claim.learned;

import java.util.Map;

/// The weights of features, found by the parts of a feature's name: the name itself is never
/// written, since a word has a hundred features and most of them the model has never seen.
final class FeatureTable {
  /// The place of a feature that the model has never seen.
  static final int NONE = -1;

  /// Those of 31, by which `hashCode` shifts what stands before; few words are longer.
  private static final int[] POWERS = new int[32];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 31 * POWERS[i - 1];
    }
  }

  /// Of each slot the hash of its feature, and where that begins in the cells; 0 for an empty one.
  private final int[] slots;

  /// Of each feature the length of its name, the name, how many weights it has, and of each the
  /// outcome and the weight: what is read together lies together.
  private final char[] cells;

  private final int mask;

  /// @param weights of each feature, outcome and weight in turn
  FeatureTable(Map<String, int[]> weights) {
    int size = Integer.highestOneBit(Math.max(16, weights.size() * 2)) << 1;
    slots = new int[2 * size];
    mask = size - 1;
    StringBuilder all = new StringBuilder().append(' ');
    weights.forEach((name, row) -> {
      int slot = free(name.hashCode());
      slots[slot] = name.hashCode();
      slots[slot + 1] = all.length();
      all.append((char) name.length()).append(name).append((char) (row.length / 2));
      for (int number : row) {
        all.append((char) number);
      }
    });
    cells = all.toString().toCharArray();
  }

  private int free(int hash) {
    int slot = slot(hash);
    while (slots[slot + 1] != 0) {
      slot = next(slot);
    }
    return slot;
  }

  private int slot(int hash) {
    return 2 * ((hash * 0x9E3779B9 >>> 7) & mask);
  }

  private int next(int slot) {
    return (slot + 2) & (2 * mask + 1);
  }

  /// Adds the weights of the feature at a place to those of the outcomes, so many times.
  void add(int place, int times, int[] sums) {
    if (place != NONE) {
      for (int i = 0; i < cells[place]; i++) {
        sums[cells[place + 1 + 2 * i]] += times * (short) cells[place + 2 + 2 * i];
      }
    }
  }

  /// What the feature at a place speaks for one outcome.
  int weight(int place, int outcome) {
    for (int i = 0; place != NONE && i < cells[place]; i++) {
      if (cells[place + 1 + 2 * i] == outcome) {
        return (short) cells[place + 2 + 2 * i];
      }
    }
    return 0;
  }

  /// Where the weights of a feature stand, or {@link #NONE}.
  int place(String name, String... values) {
    int hash = hash(name, values);
    int slot = slot(hash);
    while (slots[slot + 1] != 0) {
      int start = slots[slot + 1];
      if (slots[slot] == hash && is(start, name, values)) {
        return start + 1 + cells[start];
      }
      slot = next(slot);
    }
    return NONE;
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
    int end = start + 1 + cells[start];
    int at = after(start + 1, end, name);
    for (int i = 0; i < values.length && at >= 0; i++) {
      if (i > 0) {
        at = at < end && cells[at] == '_' ? at + 1 : end + 1;
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
      if (cells[at + i] != part.charAt(i)) {
        return -1;
      }
    }
    return at + part.length();
  }
}
