package org.inforce.resolve;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Answers that were given lately; of more than so many, those asked for longest ago are forgotten.
final class Lately<K, V> extends LinkedHashMap<K, V> {
  @Serial private static final long serialVersionUID = 1L;
  private static final float LOAD = 0.75f;

  private final int most;

  private Lately(int most) {
    super(most, LOAD, true);
    this.most = most;
  }

  /// Safe for use by many threads.
  static <K, V> Map<K, V> of(int most) {
    return Collections.synchronizedMap(new Lately<>(most));
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
