package org.inforce.model;

import java.time.Instant;

/// A reading with the moment at which it was recorded, UTC.
public record Recorded(Reading reading, Instant learned) {}
