package org.inforce.alert;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.deliver.Channel;
import org.inforce.store.Outbox;
import org.inforce.store.OutboxMessage;

/// What waits to be sent when a follow is changed: it goes when, and where, the follow says now.
public final class Waiting {
  private Waiting() {}

  /// Keeps a changed follow, and arranges anew what waits for it.
  public static void save(Outbox outbox, Subscription changed) {
    outbox.save(Subscriptions.written(changed));
    Set<String> channels = changed.channels().stream().map(Channel::id).collect(Collectors.toSet());
    for (OutboxMessage message : outbox.waiting(changed.id())) {
      Told told = AlertJson.read(Told.class, message.body());
      Instant due = Timing.due(changed, told.kind(), message.created(), Optional.empty());
      outbox.postpone(message.key(), due);
      if (!channels.contains(message.channel())) {
        changed.channels().forEach(channel -> outbox.add(over(channel, message, told, due)));
      }
    }
  }

  private static OutboxMessage over(
      Channel channel, OutboxMessage message, Told told, Instant due) {
    return new OutboxMessage(
        Ring.hash(told.notice().key() + "\n" + channel.id()),
        message.subscription(),
        message.event(),
        channel.id(),
        message.instrument(),
        message.body(),
        message.created(),
        due);
  }
}
