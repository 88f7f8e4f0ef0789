package org.inforce.alert;

import java.util.Optional;

/// A follow that would send more than anybody reads.
public final class Flood {
  /// The days that a preview looks back.
  public static final int DAYS = 30;

  private static final int MOST_A_DAY = 50;

  private Flood() {}

  /// What to say before such a follow is saved; empty if it is none.
  ///
  /// @param messages that it would have sent in the last {@link #DAYS} days
  public static Optional<String> warning(int messages) {
    return messages <= MOST_A_DAY * DAYS
        ? Optional.empty()
        : Optional.of(
            ("it would have sent %d messages in the last %d days, more than %d a day: narrow it by"
                    + " more words, a place or some kinds")
                .formatted(messages, DAYS, MOST_A_DAY));
  }
}
