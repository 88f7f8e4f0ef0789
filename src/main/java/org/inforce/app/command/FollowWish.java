package org.inforce.app.command;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.AlertKind;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.deliver.Channel;
import org.inforce.model.Coded;
import picocli.CommandLine.Option;

/// How a follow is to be told.
final class FollowWish {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ID_BYTES = 16;
  private static final int SECRET_BYTES = 24;

  @Option(
      names = "--channel",
      paramLabel = "CHANNEL",
      description =
          "email:me@example.org, webhook:https://…, slack:https://… or teams:https://…; may be"
              + " given several times. A webhook without a #whsec_… secret gets one.")
  private List<String> channels = List.of();

  @Option(
      names = "--frequency",
      defaultValue = "immediate",
      paramLabel = "HOW",
      description =
          "immediate, daily, business-daily (no weekend, no federal holiday), weekly or off"
              + " (default: immediate).")
  private String frequency = "immediate";

  @Option(
      names = "--zone",
      defaultValue = "UTC",
      paramLabel = "ZONE",
      description = "Your IANA time zone, e.g. America/New_York (default: UTC).")
  private String zone = "UTC";

  @Option(
      names = "--quiet",
      paramLabel = "FROM-TO",
      description = "Hours in which nothing is sent, e.g. 22:00-07:00.")
  private Optional<String> quiet = Optional.empty();

  @Option(
      names = "--break-through",
      split = ",",
      paramLabel = "KIND",
      description = "Kinds that are sent in quiet hours all the same, e.g. blocked,vacated.")
  private List<String> breakThrough = List.of();

  @Option(
      names = "--kinds",
      split = ",",
      paramLabel = "KIND",
      description = "Only these: blocked,back-in-force,amended… (default: all).")
  private List<String> kinds = List.of();

  @Option(names = "--name", paramLabel = "NAME", description = "What you call it.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "Why you follow it; stands in every message.")
  private Optional<String> note = Optional.empty();

  /// @throws IllegalArgumentException saying what is wrong
  Subscription subscription(Follow follow, String called, Instant now) {
    return new Subscription(
        random(),
        name.orElse(called),
        note,
        follow,
        AlertKind.named(String.join(",", kinds)),
        Coded.of(Frequency.class, frequency),
        zone(),
        quiet.map(hours ->
            Subscription.QuietHours.parse(hours, AlertKind.named(String.join(",", breakThrough)))),
        channels(),
        Set.of(),
        Optional.empty(),
        now);
  }

  private static String random() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private List<Channel> channels() {
    List<Channel> parsed = new ArrayList<>();
    for (String channel : channels) {
      boolean bare = channel.startsWith("webhook:") && !channel.contains("#");
      parsed.add(Channel.parse(bare ? channel + "#" + secret() : channel));
    }
    return parsed;
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + zone + "' is no time zone like America/New_York", e);
    }
  }
}
