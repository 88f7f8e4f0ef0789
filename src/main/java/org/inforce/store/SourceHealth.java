package org.inforce.store;

import java.time.Instant;
import java.util.Optional;
import org.inforce.model.SourceId;

/// How a source behaves.
///
/// @param asked when it was last asked, UTC
/// @param answered when it last answered
/// @param brought when it last brought something new
/// @param failures in a row since it last answered
/// @param lastProblem the reason of the last failure, one sentence
public record SourceHealth(
    SourceId source,
    Instant asked,
    Optional<Instant> answered,
    Optional<Instant> brought,
    int failures,
    Optional<String> lastProblem) {}
