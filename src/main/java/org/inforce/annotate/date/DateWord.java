package org.inforce.annotate.date;

/// A row of the table of words.
///
/// @param value after the kind, see {@link WordKind}
record DateWord(String word, WordKind kind, int value) {
  static final DateWord NONE = new DateWord("", WordKind.NONE, 0);

  /// True if the table has no such word.
  boolean isAbsent() {
    return word.isEmpty();
  }
}
