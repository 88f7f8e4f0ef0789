package org.inforce.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a delivery is tried again: at once, then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20
/// h and 24 h, each up to a tenth longer so that a crowd spreads (the schedule of Standard
/// Webhooks).
public final class RetrySchedule {
  /// How long one try may take.
  public static final Duration TIMEOUT = Duration.ofSeconds(15);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));
  private static final int GONE = 410;
  private static final int JITTER_STEPS = 1000;

  private RetrySchedule() {}

  /// What a try came to.
  public sealed interface Verdict {
    /// It arrived.
    record Delivered() implements Verdict {}

    /// It did not; try again then.
    record Again(Instant at, String reason) implements Verdict {}

    /// It was tried often enough.
    record GivenUp(String reason) implements Verdict {}

    /// The receiver is gone for good (410): its channel is switched off.
    record SwitchOff(String reason) implements Verdict {}
  }

  /// How often a message is tried at most.
  public static int tries() {
    return PAUSES.size();
  }

  /// When try number {@code attempt} (from 1) is due after the one before it.
  ///
  /// @param key of the message; the same key has the same jitter
  static Optional<Duration> pauseBefore(int attempt, String key) {
    if (attempt > PAUSES.size()) {
      return Optional.empty();
    }
    Duration pause = PAUSES.get(attempt - 1);
    long share = Math.floorMod((key + attempt).hashCode(), JITTER_STEPS);
    return Optional.of(pause.plusMillis(pause.toMillis() * share / (10L * JITTER_STEPS)));
  }

  /// What an HTTP answer means. Only 2xx is success; a redirect is not followed.
  ///
  /// @param attempts made so far, this one included
  public static Verdict afterAnswer(int status, int attempts, String key, Instant now) {
    if (status >= 200 && status < 300) {
      return new Verdict.Delivered();
    }
    if (status == GONE) {
      return new Verdict.SwitchOff("the receiver answered 410 Gone");
    }
    return afterFailure("the receiver answered " + status, attempts, key, now);
  }

  /// What a failure without an answer means: no connection, no answer within {@link #TIMEOUT}.
  public static Verdict afterFailure(String reason, int attempts, String key, Instant now) {
    return pauseBefore(attempts + 1, key)
        .<Verdict>map(pause -> new Verdict.Again(now.plus(pause), reason))
        .orElseGet(() -> new Verdict.GivenUp(reason + ", for the " + attempts + "th time"));
  }
}
