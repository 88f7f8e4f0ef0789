package org.inforce.search;

/// By what the best answers are found.
public enum Ranking {
  /// By words alone (BM25).
  WORDS,
  /// By meaning alone; by words where the search has no model.
  MEANING,
  /// Both, fused by rank; by words alone where the search has no model.
  BOTH
}
