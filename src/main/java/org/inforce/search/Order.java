package org.inforce.search;

import org.inforce.model.Coded;

/// In which order answers are given.
public enum Order implements Coded {
  /// What fits best first.
  RELEVANCE,
  /// The latest day of publication or effect first.
  NEWEST,
  /// The earliest day first.
  OLDEST
}
