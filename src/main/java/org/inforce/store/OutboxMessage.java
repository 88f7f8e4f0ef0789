package org.inforce.store;

import java.time.Instant;

/// A message about one event that waits for its time, to one subscription over one channel.
///
/// @param key stable: the same event to the same subscription and channel has the same key
/// @param event the key of the event
/// @param channel as the subscription writes it, e.g. `email:reader@example.org`
/// @param instrument what it is about
/// @param body the message as JSON
/// @param created when the event was recorded, UTC
/// @param due when it is to be sent, UTC
public record OutboxMessage(
    String key,
    String subscription,
    String event,
    String channel,
    String instrument,
    String body,
    Instant created,
    Instant due) {}
