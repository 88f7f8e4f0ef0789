package org.inforce.alert;

import org.inforce.model.Coded;

/// What a subscription follows.
///
/// @param value the id of an instrument or case, a jurisdiction (`us-ca`, with all below it), or
///   the words of a search
public record Follow(Kind kind, String value) {
  public Follow {
    if (value.isBlank()) {
      throw new IllegalArgumentException("nothing to follow: the " + kind.code() + " is blank");
    }
  }

  /// The four things that can be followed.
  public enum Kind implements Coded {
    INSTRUMENT,
    CASE,
    JURISDICTION,
    SEARCH;
  }

  /// `jurisdiction us-ca`.
  @Override
  public String toString() {
    return kind.code() + " " + value;
  }
}
