package org.inforce.claim.duty;

import java.util.List;
import java.util.Optional;

/// What the words before a colon hand down to the items after it.
///
/// @param kind how the items complete the sentence
/// @param prefix words that go before each item's own, e.g. "cease"
record Lead(
    Kind kind,
    Optional<String> obligor,
    String prefix,
    Optional<Deadline> deadline,
    Optional<String> condition,
    Optional<String> recurring,
    List<String> because) {
  /// How list items complete the words before the colon.
  enum Kind {
    /// Each item is something to do ("shall:").
    TASKS,
    /// Each item is the object of an open verb ("shall cease:").
    OBJECTS,
    /// The items describe or list what the lead has told already.
    CONTENTS,
    /// The items are clauses of their own ("If the survey fails:").
    CLAUSES;
  }

  /// True if the items are all there is to do, and the words before the colon nothing by
  /// themselves.
  boolean replacesItsOwn() {
    return kind == Kind.TASKS && !prefix.equals("by") || kind == Kind.OBJECTS;
  }

  static Lead none() {
    return new Lead(
        Kind.CLAUSES,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
