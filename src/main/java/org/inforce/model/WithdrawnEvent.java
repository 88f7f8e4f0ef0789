package org.inforce.model;

import java.time.Instant;

/// A happening that was told once and that nobody tells any more: every page that did so has
/// changed since. It decides nothing, and stays on record with its words.
///
/// @param since the moment at which we learned that the last of these pages had changed, UTC
public record WithdrawnEvent(StatusEvent event, Instant since) {}
