package org.inforce.claim.duty;

import java.time.LocalDate;
import java.util.Optional;

/// A time limit in a text.
///
/// @param text its words
/// @param due the day, if it hangs on no undated event
/// @param explanation how the day was counted
record Deadline(String text, int start, int end, Optional<LocalDate> due, String explanation) {}
