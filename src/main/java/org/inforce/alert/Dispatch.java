package org.inforce.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Notice;
import org.inforce.deliver.RetrySchedule;
import org.inforce.store.Outbox;
import org.inforce.store.OutboxMessage;
import org.inforce.store.Parcel;
import org.inforce.store.StoreWriter;

/// Sends what is due: packs messages about one instrument into one, and tries each parcel until it
/// arrives or is given up. At least once, each time with the same words under the same key.
public final class Dispatch {
  private final StoreWriter writer;
  private final Courier courier;

  /// Carries one message over one channel.
  @FunctionalInterface
  public interface Courier {
    /// @param list the id of the subscription
    /// @param attempts made so far, this one included
    RetrySchedule.Verdict carry(
        Channel channel, String list, Notice notice, int attempts, Instant now);
  }

  public Dispatch(StoreWriter writer, Courier courier) {
    this.writer = writer;
    this.courier = courier;
  }

  /// Sends what is due by now.
  ///
  /// @return how many parcels arrived
  public int run(Instant now) {
    writer.transaction(transaction -> pack(transaction.outbox(), now));
    int delivered = 0;
    for (Parcel parcel : writer.store().outbox(outbox -> outbox.parcelsDue(now))) {
      Optional<Channel> channel = channel(parcel);
      if (channel.isEmpty()) {
        note(parcel, new RetrySchedule.Verdict.GivenUp(why(parcel)), now);
        continue;
      }
      Notice notice = AlertJson.read(Notice.class, parcel.body());
      RetrySchedule.Verdict verdict =
          courier.carry(channel.get(), parcel.subscription(), notice, parcel.attempts() + 1, now);
      note(parcel, verdict, now);
      delivered += verdict instanceof RetrySchedule.Verdict.Delivered ? 1 : 0;
    }
    return delivered;
  }

  private String why(Parcel parcel) {
    return writer
            .store()
            .outbox(outbox -> outbox.follower(parcel.subscription()))
            .filter(follower -> follower.ended().isEmpty())
            .isPresent()
        ? "the subscription sends over this channel no more"
        : "the subscription has ended";
  }

  private Optional<Channel> channel(Parcel parcel) {
    return writer
        .store()
        .outbox(outbox -> outbox.follower(parcel.subscription()))
        .filter(follower -> follower.ended().isEmpty())
        .map(Subscriptions::read)
        .flatMap(
            s -> s.channels().stream().filter(c -> c.id().equals(parcel.channel())).findFirst());
  }

  private void note(Parcel parcel, RetrySchedule.Verdict verdict, Instant now) {
    writer.transaction(transaction -> {
      Outbox outbox = transaction.outbox();
      switch (verdict) {
        case RetrySchedule.Verdict.Delivered() -> outbox.delivered(parcel.key(), now);
        case RetrySchedule.Verdict.Again(Instant at, String reason) ->
            outbox.failed(parcel.key(), reason, Optional.of(at));
        case RetrySchedule.Verdict.GivenUp(String reason) ->
            outbox.failed(parcel.key(), reason, Optional.empty());
        case RetrySchedule.Verdict.SwitchOff(String reason) -> {
          outbox.failed(parcel.key(), reason, Optional.empty());
          outbox.switchOff(parcel.channel(), reason, now);
        }
      }
      return verdict;
    });
  }

  private static int pack(Outbox outbox, Instant now) {
    Map<List<String>, List<OutboxMessage>> groups = new LinkedHashMap<>();
    Map<String, Boolean> byDigest = new HashMap<>();
    for (OutboxMessage message : outbox.due(now)) {
      if (byDigest.computeIfAbsent(message.subscription(), id -> isToldByDigest(outbox, id))) {
        continue;
      }
      groups
          .computeIfAbsent(
              List.of(message.subscription(), message.channel(), message.instrument()),
              k -> new ArrayList<>())
          .add(message);
    }
    for (List<OutboxMessage> group : groups.values()) {
      OutboxMessage first = group.getFirst();
      Notice notice = net(group.stream().map(m -> AlertJson.read(Told.class, m.body())).toList());
      outbox.pack(parcel(notice, first.subscription(), first.channel(), now, now), group);
    }
    return groups.size();
  }

  /// Who hears once a week gets all of it in the digest.
  private static boolean isToldByDigest(Outbox outbox, String subscription) {
    return outbox
        .follower(subscription)
        .filter(follower -> follower.ended().isEmpty())
        .filter(follower -> Subscriptions.read(follower).frequency() == Frequency.WEEKLY)
        .isPresent();
  }

  /// A notice as it is sent over one channel.
  ///
  /// @param due when it is sent
  public static Parcel parcel(
      Notice notice, String subscription, String channel, Instant made, Instant due) {
    return new Parcel(
        Ring.hash(notice.key() + "\n" + channel),
        subscription,
        channel,
        AlertJson.text(notice),
        made,
        0,
        Optional.of(due),
        Optional.empty(),
        Optional.empty());
  }

  /// The line under which a parcel is sent; empty for a mail's own text without one.
  public static String subject(Parcel parcel) {
    return AlertJson.read(Notice.class, parcel.body()).subject();
  }

  /// One message for several changes of one instrument: the net effect, the steps beneath.
  static Notice net(List<Told> told) {
    if (told.size() == 1) {
      return told.getFirst().notice();
    }
    List<Told> changes = told.stream().filter(t -> t.status().isPresent()).toList();
    List<Told> leading = changes.isEmpty() ? told : changes;
    Notice last = leading.getLast().notice();
    Optional<String> before = leading.getFirst().notice().before();
    String subject =
        before.filter(last.after()::equals).isPresent()
            ? "NO NET CHANGE (" + last.after() + "): " + last.subject()
            : before.isPresent() && last.before().isPresent()
                ? last.subject()
                    .replace("(was " + last.before().get() + ")", "(was " + before.get() + ")")
                : last.subject();
    List<String> keys = told.stream().map(t -> t.notice().key()).toList();
    return new Notice(
        Ring.hash(String.join("\n", keys)),
        last.type(),
        last.thread(),
        subject,
        last.sentence(),
        before,
        last.after(),
        last.scope(),
        last.quote(),
        last.facts(),
        told.stream().map(t -> t.notice().sentence()).toList(),
        last.why(),
        last.links(),
        last.at());
  }
}
