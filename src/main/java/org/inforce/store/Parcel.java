package org.inforce.store;

import java.time.Instant;
import java.util.Optional;

/// What is sent in one go, word for word the same in every try.
///
/// @param key stable
/// @param attempts so far
/// @param due when it is tried next, UTC; empty once it is delivered or given up
/// @param delivered when it arrived, UTC
/// @param problem of the last try
public record Parcel(
    String key,
    String subscription,
    String channel,
    String body,
    Instant created,
    int attempts,
    Optional<Instant> due,
    Optional<Instant> delivered,
    Optional<String> problem) {}
