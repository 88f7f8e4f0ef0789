package org.inforce.lexicon;

/// What stands before a place in a text, as far as patterns without a look back can tell.
enum Before {
  WORD("a"),
  NO_WORD(" "),
  /// A letter beyond ASCII, or the like.
  EITHER("a ");

  /// Letters that stand for all of the kind.
  final String examples;

  Before(String examples) {
    this.examples = examples;
  }

  static Before of(CharSequence text, int place) {
    return place == 0 ? NO_WORD : of(text.charAt(place - 1));
  }

  static Before of(char c) {
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_') {
      return WORD;
    }
    return c < Beginnings.LETTERS ? NO_WORD : EITHER;
  }
}
