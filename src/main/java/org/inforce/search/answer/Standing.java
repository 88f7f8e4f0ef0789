package org.inforce.search.answer;

import org.inforce.model.Instrument;
import org.inforce.timeline.Step;

/// An instrument with its status on the day that was asked for.
///
/// @param step when and why the status began
public record Standing(Instrument instrument, Step step) {}
