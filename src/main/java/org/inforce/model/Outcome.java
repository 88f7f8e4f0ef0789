package org.inforce.model;

/// What became of one piece of work: one bad input harms only itself.
public sealed interface Outcome<T> {
  /// It worked.
  record Done<T>(T value) implements Outcome<T> {}

  /// There was nothing to do, and why: e.g. the same bytes are stored already.
  record Skipped<T>(String reason) implements Outcome<T> {}

  /// It failed, and why; the input is kept for another try.
  record Failed<T>(Problem problem) implements Outcome<T> {}
}
