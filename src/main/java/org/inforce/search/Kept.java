package org.inforce.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers to which every instrument is read, kept until the store changes. Safe for use by many
/// threads.
///
/// @param <K> a question
/// @param <V> its answer, which nobody changes
public final class Kept<K, V> {
  private static final int MOST = 32;

  private final Supplier<Object> stand;
  private final int most;
  private final Map<K, V> answers = new HashMap<>();
  private Object since = "";

  /// @param stand of the store: another one after every change
  public Kept(Supplier<Object> stand) {
    this(stand, MOST);
  }

  /// @param stand of the store: another one after every change
  /// @param most so many are kept
  public Kept(Supplier<Object> stand, int most) {
    this.stand = stand;
    this.most = most;
  }

  /// The answer, made if it is not kept.
  public V of(K question, Function<K, V> answer) {
    // Read before the answer is made: of what is written meanwhile it may know, never the reverse.
    Object now = stand.get();
    synchronized (answers) {
      if (!now.equals(since) || answers.size() >= most) {
        answers.clear();
        since = now;
      }
      V known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    V found = answer.apply(question);
    synchronized (answers) {
      if (now.equals(since)) {
        answers.put(question, found);
      }
    }
    return found;
  }
}
