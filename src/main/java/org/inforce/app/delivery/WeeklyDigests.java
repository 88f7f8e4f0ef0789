package org.inforce.app.delivery;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Dispatch;
import org.inforce.alert.FollowScope;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.alert.Timing;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Notice;
import org.inforce.digest.Digest;
import org.inforce.digest.DigestFormat;
import org.inforce.digest.Digests;
import org.inforce.digest.Week;
import org.inforce.store.Store;

/// The digests of those who hear once a week. Each is put among what is to be sent together with a
/// note of its week, in one transaction: so there is one a subscription and week, however often,
/// and by however many processes, this runs; and a week missed is made up for.
public final class WeeklyDigests {
  private final Store store;
  private final URI site;

  /// @param site where the pages are, ending with a slash
  public WeeklyDigests(Store store, URI site) {
    this.store = store;
    this.site = site;
  }

  /// Puts the digests of all weeks that are over by now among what is to be sent.
  ///
  /// @return how many
  public int post(Instant now) {
    int posted = 0;
    for (Subscription subscription : weekly()) {
      for (Week week : due(subscription, now)) {
        posted += post(subscription, week, now) ? 1 : 0;
      }
    }
    return posted;
  }

  /// Those who hear once a week.
  public List<Subscription> weekly() {
    return store.outbox(Subscriptions::in).stream()
        .filter(s -> s.frequency() == Frequency.WEEKLY && !s.channels().isEmpty())
        .toList();
  }

  /// Weeks over by the morning of their Monday: from the one after the last digest, or from that in
  /// which the follow began; of a follow older than this ledger the last week only.
  private List<Week> due(Subscription subscription, Instant now) {
    Week running = Week.of(now, subscription.zone());
    boolean morning = !now.isBefore(Timing.morning(running.monday(), subscription.zone()));
    Week last = running.plus(morning ? -1 : -2);
    Optional<Week> told =
        store
            .outbox(outbox -> outbox.lastDigest(subscription.id()))
            .map(key -> Week.parse(key, subscription.zone()));
    boolean begun = !Week.of(subscription.created(), subscription.zone()).isAfter(last);
    Week next = told.map(week -> week.plus(1)).orElse(begun ? last : running);
    List<Week> due = new ArrayList<>();
    for (; !next.isAfter(last); next = next.plus(1)) {
      due.add(next);
    }
    return due;
  }

  /// Puts one digest among what is to be sent, with the messages that it stands for.
  ///
  /// @return false if it was before
  public boolean post(Subscription subscription, Week week, Instant now) {
    if (store.outbox(outbox -> outbox.hasDigest(subscription.id(), week.key()))) {
      return false;
    }
    Notice notice = notice(subscription, of(subscription, week), now);
    return store.wish(wishes -> {
      if (!wishes.outbox().beginDigest(subscription.id(), week.key(), now)) {
        return false;
      }
      Instant due = Timing.awake(subscription, now);
      for (Channel channel : subscription.channels()) {
        wishes
            .outbox()
            .pack(
                Dispatch.parcel(notice, subscription.id(), channel.id(), now, due),
                wishes.outbox().unpacked(subscription.id(), channel.id(), week.to()));
      }
      return true;
    });
  }

  /// The digest of what a subscription follows.
  public Digest of(Subscription subscription, Week week) {
    return Digests.of(
        store,
        week,
        site,
        subscription.why()
            + " It comes on Mondays at 08:30, in the time of "
            + subscription.zone().getId()
            + ".",
        FollowScope.of(subscription, store, week.sunday()),
        "?follow=" + encoded(subscription.id()));
  }

  /// A digest as it is sent.
  public static Notice notice(Subscription subscription, Digest digest, Instant now) {
    String text = new String(DigestFormat.TEXT.bytes(digest), StandardCharsets.UTF_8);
    String html = new String(DigestFormat.HTML.bytes(digest), StandardCharsets.UTF_8);
    return new Notice(
        "digest-" + subscription.id() + "-" + digest.key(),
        "digest.ready",
        "digest-" + subscription.id(),
        digest.subject(),
        digest.totals(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        digest.why(),
        List.of(
            new Notice.Link("This digest", digest.permalink()),
            new Notice.Link(
                "Change frequency", URI.create("follows/" + encoded(subscription.id())))),
        now,
        Optional.of(new Notice.Letter(text, html)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
