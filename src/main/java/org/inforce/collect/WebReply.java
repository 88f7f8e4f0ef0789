package org.inforce.collect;

/// What came of asking for one address, redirects followed.
sealed interface WebReply {
  /// A whole answer.
  record Got(WebAnswer answer) implements WebReply {}

  /// Nothing has changed since the last asking.
  record Same() implements WebReply {}

  /// The server answered with something else than 200.
  ///
  /// @param code of HTTP
  record Refused(int code, String cause) implements WebReply {}

  /// There was no answer, or none that may be taken.
  record Broken(String cause) implements WebReply {}
}
