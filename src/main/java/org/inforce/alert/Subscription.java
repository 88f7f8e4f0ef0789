package org.inforce.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.deliver.Channel;
import org.inforce.model.ProceedingId;

/// A wish to hear of changes. It never expires by itself.
///
/// @param id stable
/// @param note the user's own words on why
/// @param kinds what it wants to hear of; empty means everything
/// @param zone IANA name, in which its hours are meant
/// @param mutedCases cases of which it wants to hear no more
/// @param snoozedUntil nothing is sent before then; it is sent after, not dropped
public record Subscription(
    String id,
    String name,
    Optional<String> note,
    Follow follow,
    Set<AlertKind> kinds,
    Frequency frequency,
    ZoneId zone,
    Optional<QuietHours> quiet,
    List<Channel> channels,
    Set<ProceedingId> mutedCases,
    Optional<Instant> snoozedUntil,
    Instant created) {
  public Subscription {
    kinds = Set.copyOf(kinds);
    channels = List.copyOf(channels);
    mutedCases = Set.copyOf(mutedCases);
  }

  /// Hours in which nothing is sent. They may span midnight.
  ///
  /// @param breakThrough kinds that are sent all the same
  public record QuietHours(LocalTime from, LocalTime to, Set<AlertKind> breakThrough) {
    public QuietHours {
      breakThrough = Set.copyOf(breakThrough);
      if (from.equals(to)) {
        throw new IllegalArgumentException("quiet hours from " + from + " to " + to + " never end");
      }
    }

    /// Reads `22:00-07:00`.
    ///
    /// @throws IllegalArgumentException saying what such hours look like
    public static QuietHours parse(String text, Set<AlertKind> breakThrough) {
      String wrong = "'" + text + "' are no hours like 22:00-07:00";
      String[] ends = text.split("-", -1);
      if (ends.length != 2) {
        throw new IllegalArgumentException(wrong);
      }
      try {
        return new QuietHours(
            LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()), breakThrough);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(wrong, e);
      }
    }

    boolean contains(LocalTime time) {
      return from.isBefore(to)
          ? !time.isBefore(from) && time.isBefore(to)
          : !time.isBefore(from) || time.isBefore(to);
    }
  }

  /// The same, silent on one case more.
  public Subscription muting(ProceedingId proceeding) {
    Set<ProceedingId> muted = new LinkedHashSet<>(mutedCases);
    muted.add(proceeding);
    return with(channels, muted, snoozedUntil);
  }

  /// The same, hearing of one muted case again.
  public Subscription hearing(ProceedingId proceeding) {
    Set<ProceedingId> muted = new LinkedHashSet<>(mutedCases);
    muted.remove(proceeding);
    return with(channels, muted, snoozedUntil);
  }

  /// The same, sending nothing before a moment; empty wakes it.
  public Subscription snoozing(Optional<Instant> until) {
    return with(channels, mutedCases, until);
  }

  /// The same, sent over one channel less.
  ///
  /// @param channel as {@link Channel#id} writes it
  public Subscription without(String channel) {
    return with(
        channels.stream().filter(c -> !c.id().equals(channel)).toList(), mutedCases, snoozedUntil);
  }

  /// The same, followed since another moment.
  public Subscription since(Instant moment) {
    return new Subscription(
        id,
        name,
        note,
        follow,
        kinds,
        frequency,
        zone,
        quiet,
        channels,
        mutedCases,
        snoozedUntil,
        moment);
  }

  private Subscription with(
      List<Channel> over, Set<ProceedingId> muted, Optional<Instant> sleeping) {
    return new Subscription(
        id, name, note, follow, kinds, frequency, zone, quiet, over, muted, sleeping, created);
  }

  /// One sentence for the reader: why this message came.
  public String why() {
    return "You get this because you follow "
        + followed()
        + note.map(n -> "; your note: " + n).orElse("")
        + ".";
  }

  /// An id tells a reader nothing; the words of a search and a place do.
  private String followed() {
    return switch (follow.kind()) {
      case INSTRUMENT, CASE -> "“" + name + "”";
      case JURISDICTION, SEARCH -> "the " + follow + " (“" + name + "”)";
    };
  }

  boolean wants(AlertKind kind) {
    return frequency != Frequency.OFF && (kinds.isEmpty() || kinds.contains(kind));
  }
}
