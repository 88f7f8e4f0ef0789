package org.inforce.store;

import java.time.Instant;
import org.inforce.model.Problem;

/// An input that could not be read. Its original is kept, and it can be tried again.
///
/// @param sha256 of its original
/// @param attempts how often it was tried
/// @param at of the last attempt, UTC
public record Quarantined(String sha256, Problem problem, int attempts, Instant at) {}
