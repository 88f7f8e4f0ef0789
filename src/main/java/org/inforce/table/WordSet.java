package org.inforce.table;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/// A set of words that is asked of nearly every word of a text and holds few of them: a bit for
/// each hash tells most that are not in it without a look into a table.
final class WordSet extends AbstractSet<String> {
  /// Bits for each word: one in eight words that are not in the set is looked for in it.
  private static final int SPARSE = 8;

  private final Set<String> words;
  private final long[] bits;

  /// @param words taken over, not copied
  WordSet(HashSet<String> words) {
    this.words = words;
    int longs = Integer.highestOneBit(Math.max(1, words.size() * SPARSE / Long.SIZE)) * 2;
    this.bits = new long[longs];
    words.forEach(word -> bits[place(word.hashCode())] |= 1L << word.hashCode());
  }

  /// The lower bits of a hash choose the bit, those above the long: of a short word they depend on
  /// all its letters.
  private int place(int hash) {
    return hash >>> 6 & bits.length - 1;
  }

  @Override
  public boolean contains(Object word) {
    int hash = word.hashCode();
    return (bits[place(hash)] & 1L << hash) != 0 && words.contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return Collections.unmodifiableSet(words).iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
