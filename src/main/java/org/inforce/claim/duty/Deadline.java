package org.inforce.claim.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time limit in a text.
///
/// @param text its words
/// @param due the day, if it hangs on no undated event
/// @param explanation how the day was counted
record Deadline(String text, int start, int end, Optional<LocalDate> due, String explanation) {
  private static final Pattern BEGINS =
      DutyWords.pattern(
          "^(?:as of|from|starting|beginning|(?:with )?effect|effective|on (?:or|and) after)\\b");

  private static final Pattern PERIOD =
      DutyWords.pattern(
          "\\b(?:within|in|no later than|at most)\\b.{1,60}\\b(?:hour|day|week|month)s?$");

  /// The day from which a duty binds, and goes on to.
  boolean begins() {
    return BEGINS.matcher(text).find();
  }

  /// The same limit, its days counted from each occasion on which the duty arises and so from no
  /// day that is known.
  Deadline ofEachOccasion() {
    return PERIOD.matcher(text).find()
        ? new Deadline(text, start, end, Optional.empty(), "counted from each occasion")
        : this;
  }
}
