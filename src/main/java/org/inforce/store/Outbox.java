package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Subscriptions and what they are sent, within one transaction or one question.
///
/// A message is written in the transaction of the event it tells of. When its time has come it is
/// packed into a parcel, which is written before it is sent; so a crash loses nothing, and what is
/// sent again is the same under the same key.
public final class Outbox {
  private final Sql sql;

  Outbox(Sql sql) {
    this.sql = sql;
  }

  public void save(Follower follower) {
    sql.update(
        """
        INSERT INTO subscription (id, name, follows, created, ended, body, version)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, follows = excluded.follows,
          ended = excluded.ended, body = excluded.body, version = excluded.version\
        """,
        follower.id(),
        follower.name(),
        follower.follows(),
        Moments.text(follower.created()),
        follower.ended().map(Moments::text),
        follower.body(),
        sql.number(
            "UPDATE counter SET value = value + 1 WHERE name = 'subscription' RETURNING value"));
  }

  /// Grows with each {@link #save}.
  public long version() {
    return sql.number("SELECT value FROM counter WHERE name = 'subscription'");
  }

  /// Those saved since a version, with those that have ended.
  public List<Follower> savedAfter(long version) {
    return sql.list(
        "SELECT * FROM subscription WHERE version > ? ORDER BY version, created, id",
        Outbox::follower,
        version);
  }

  /// Those that have not ended, the oldest first.
  public List<Follower> followers() {
    return sql.list(
        "SELECT * FROM subscription WHERE ended IS NULL ORDER BY created, id", Outbox::follower);
  }

  public Optional<Follower> follower(String id) {
    return sql.find("SELECT * FROM subscription WHERE id = ?", Outbox::follower, id);
  }

  /// Adds a message, unless this event went to this subscription over this channel already.
  public void add(OutboxMessage message) {
    sql.update(
        """
        INSERT INTO outbox (message_key, subscription, event, channel, body, created, attempts, due,
          instrument)
        VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)
        ON CONFLICT DO NOTHING\
        """,
        message.key(),
        message.subscription(),
        message.event(),
        message.channel(),
        message.body(),
        Moments.text(message.created()),
        Moments.text(message.due()),
        message.instrument());
  }

  /// All that a subscription was or is to be told about an instrument, the oldest first.
  public List<OutboxMessage> told(String subscription, String instrument) {
    return sql.list(
        "SELECT * FROM outbox WHERE subscription = ? AND instrument = ? ORDER BY created,"
            + " message_key",
        Outbox::message,
        subscription,
        instrument);
  }

  /// The subscriptions that were or are to be told of an instrument, whatever they follow.
  public List<String> toldOf(String instrument) {
    return sql.list(
        "SELECT DISTINCT subscription FROM outbox WHERE instrument = ? ORDER BY subscription",
        row -> row.getString(1),
        instrument);
  }

  /// The instruments of which anybody was or is to be told.
  public List<String> instruments() {
    return sql.list(
        "SELECT DISTINCT instrument FROM outbox ORDER BY instrument", row -> row.getString(1));
  }

  /// Messages whose time has come and that are in no parcel, the oldest first.
  public List<OutboxMessage> due(Instant now) {
    return sql.list(
        "SELECT * FROM outbox WHERE parcel IS NULL AND due <= ? ORDER BY created, message_key",
        Outbox::message,
        Moments.text(now));
  }

  /// Messages of a subscription about an instrument that wait still.
  public List<OutboxMessage> waiting(String subscription, String instrument) {
    return sql.list(
        "SELECT * FROM outbox WHERE parcel IS NULL AND subscription = ? AND instrument = ?"
            + " ORDER BY created, message_key",
        Outbox::message,
        subscription,
        instrument);
  }

  /// All messages of a subscription that wait still.
  public List<OutboxMessage> waiting(String subscription) {
    return sql.list(
        "SELECT * FROM outbox WHERE parcel IS NULL AND subscription = ?"
            + " ORDER BY created, message_key",
        Outbox::message,
        subscription);
  }

  /// A message that waits goes at another moment.
  public void postpone(String message, Instant due) {
    sql.update(
        "UPDATE outbox SET due = ? WHERE message_key = ? AND parcel IS NULL",
        Moments.text(due),
        message);
  }

  /// Packs messages into a parcel; from now on its words do not change.
  public void pack(Parcel parcel, List<OutboxMessage> messages) {
    sql.update(
        "INSERT INTO parcel (parcel_key, subscription, channel, body, created, attempts, due)"
            + " VALUES (?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING",
        parcel.key(),
        parcel.subscription(),
        parcel.channel(),
        parcel.body(),
        Moments.text(parcel.created()),
        parcel.due().map(Moments::text));
    for (OutboxMessage message : messages) {
      sql.update("UPDATE outbox SET parcel = ? WHERE message_key = ?", parcel.key(), message.key());
    }
  }

  /// Parcels to be tried by now over channels that are not switched off, the oldest first.
  public List<Parcel> parcelsDue(Instant now) {
    return sql.list(
        """
        SELECT * FROM parcel p WHERE due <= ?
          AND NOT EXISTS (SELECT 1 FROM channel_off c WHERE c.channel = p.channel)
        ORDER BY due, parcel_key\
        """,
        Outbox::parcel,
        Moments.text(now));
  }

  /// Parcels that have not arrived: those that wait, and those given up.
  public List<Parcel> undelivered() {
    return sql.list(
        "SELECT * FROM parcel WHERE delivered IS NULL ORDER BY created, parcel_key",
        Outbox::parcel);
  }

  /// Every parcel of a subscription, the newest first: its delivery log.
  public List<Parcel> log(String subscription) {
    return sql.list(
        "SELECT * FROM parcel WHERE subscription = ? ORDER BY created DESC, parcel_key",
        Outbox::parcel,
        subscription);
  }

  /// Notes a try that arrived.
  public void delivered(String parcel, Instant at) {
    sql.update(
        "UPDATE parcel SET attempts = attempts + 1, due = NULL, problem = NULL, delivered = ?"
            + " WHERE parcel_key = ?",
        Moments.text(at),
        parcel);
    sql.update("UPDATE outbox SET delivered = ? WHERE parcel = ?", Moments.text(at), parcel);
  }

  /// Notes a try that did not arrive.
  ///
  /// @param next when to try again; empty to give up
  public void failed(String parcel, String problem, Optional<Instant> next) {
    sql.update(
        "UPDATE parcel SET attempts = attempts + 1, problem = ?, due = ? WHERE parcel_key = ?",
        problem,
        next.map(Moments::text),
        parcel);
  }

  /// Messages to a subscription over a channel that were recorded before a moment and are in no
  /// parcel.
  public List<OutboxMessage> unpacked(String subscription, String channel, Instant before) {
    return sql.list(
        "SELECT * FROM outbox WHERE parcel IS NULL AND subscription = ? AND channel = ?"
            + " AND created < ? ORDER BY created, message_key",
        Outbox::message,
        subscription,
        channel,
        Moments.text(before));
  }

  /// Notes that the digest of a week is made for a subscription.
  ///
  /// @return false if it was before
  public boolean beginDigest(String subscription, String week, Instant at) {
    return sql.update(
            "INSERT INTO digest_sent (subscription, week, made) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            subscription,
            week,
            Moments.text(at))
        > 0;
  }

  public boolean hasDigest(String subscription, String week) {
    return sql.exists(
        "SELECT 1 FROM digest_sent WHERE subscription = ? AND week = ?", subscription, week);
  }

  /// The latest week of which a subscription has a digest, e.g. `2024-W51`.
  public Optional<String> lastDigest(String subscription) {
    return sql.find(
        "SELECT week FROM digest_sent WHERE subscription = ? ORDER BY week DESC LIMIT 1",
        row -> row.getString(1),
        subscription);
  }

  /// A key of this home, once it is kept.
  Optional<String> secret(String name) {
    return sql.find("SELECT value FROM secret WHERE name = ?", row -> row.getString(1), name);
  }

  /// Keeps a key, unless there is one of that name.
  void keep(String name, String secret) {
    sql.update(
        "INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", name, secret);
  }

  /// Tries everything given up or waiting on a channel again, and switches it on.
  public void replay(String channel, Instant now) {
    sql.update("DELETE FROM channel_off WHERE channel = ?", channel);
    sql.update(
        "UPDATE parcel SET due = ?, attempts = 0 WHERE channel = ? AND delivered IS NULL",
        Moments.text(now),
        channel);
  }

  public void switchOff(String channel, String reason, Instant at) {
    sql.update(
        "INSERT INTO channel_off (channel, reason, happened) VALUES (?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        channel,
        reason,
        Moments.text(at));
  }

  /// Why a channel is switched off; empty if it is on.
  public Optional<String> off(String channel) {
    return sql.find(
        "SELECT reason FROM channel_off WHERE channel = ?", row -> row.getString(1), channel);
  }

  private static Follower follower(ResultSet row) throws SQLException {
    return new Follower(
        row.getString("id"),
        row.getString("name"),
        row.getString("follows"),
        row.getString("body"),
        Instant.parse(row.getString("created")),
        Sql.optional(row, "ended").map(Instant::parse));
  }

  private static OutboxMessage message(ResultSet row) throws SQLException {
    return new OutboxMessage(
        row.getString("message_key"),
        row.getString("subscription"),
        row.getString("event"),
        row.getString("channel"),
        row.getString("instrument"),
        row.getString("body"),
        Instant.parse(row.getString("created")),
        Instant.parse(row.getString("due")));
  }

  private static Parcel parcel(ResultSet row) throws SQLException {
    return new Parcel(
        row.getString("parcel_key"),
        row.getString("subscription"),
        row.getString("channel"),
        row.getString("body"),
        Instant.parse(row.getString("created")),
        row.getInt("attempts"),
        Sql.optional(row, "due").map(Instant::parse),
        Sql.optional(row, "delivered").map(Instant::parse),
        Sql.optional(row, "problem"));
  }
}
