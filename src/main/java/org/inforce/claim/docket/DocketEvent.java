package org.inforce.claim.docket;

import java.time.LocalDate;
import java.util.Optional;

/// What one docket entry records.
///
/// @param due the day on which a hearing, response or deadline falls that the entry states; empty
///   for periods that run from a day the entry does not name
/// @param because the words of the entry and the rule that led to the label
public record DocketEvent(DocketLabel label, Optional<LocalDate> due, String because) {}
