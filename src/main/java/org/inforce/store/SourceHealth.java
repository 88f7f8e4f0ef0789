package org.inforce.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.inforce.model.SourceId;

/// How a source behaves.
///
/// @param asked when it was last asked, UTC
/// @param answered when it last answered
/// @param brought when it last brought something new
/// @param failures in a row since it last answered
/// @param lastProblem the reason of the last failure, one sentence
/// @param watched false if its row was taken away
/// @param totals what was counted from its first asking on
/// @param doubt why its last answer may be none
/// @param rhythm the usual time from one item to the next
/// @param lag from the publication of its newest item to its arrival
/// @param expected by when it should bring something new
/// @param due when it is asked next; empty for what is not asked but watched, as a folder
/// @param gone its items whose page was gone, the latest first
/// @param recent its last failures, the latest first
public record SourceHealth(
    SourceId source,
    Instant asked,
    Optional<Instant> answered,
    Optional<Instant> brought,
    int failures,
    Optional<String> lastProblem,
    boolean watched,
    Totals totals,
    Optional<String> doubt,
    Optional<Duration> rhythm,
    Optional<Duration> lag,
    Optional<Instant> expected,
    Optional<Instant> due,
    List<Gone> gone,
    List<Failure> recent) {
  /// A source that was not asked for so long after its time is not watched by anybody.
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  public SourceHealth {
    gone = List.copyOf(gone);
    recent = List.copyOf(recent);
  }

  /// @param askings how often it was asked
  /// @param failed how many of them failed
  /// @param items new documents
  public record Totals(long askings, long failed, long items) {}

  /// An item whose page is gone; what its feed says of it was read in its place.
  public record Gone(Instant at, String address, String reason) {}

  /// One asking that failed.
  public record Failure(Instant at, String reason) {}

  /// How it is doing at this moment.
  public SourceCondition condition(Instant now) {
    if (!watched) {
      return SourceCondition.UNWATCHED;
    }
    if (doubt.isPresent()) {
      return SourceCondition.SUSPECT;
    }
    if (failures > 0) {
      return SourceCondition.FAILING;
    }
    return isOverdue(now) || isForgotten(now) ? SourceCondition.SILENT : SourceCondition.ANSWERS;
  }

  private boolean isOverdue(Instant now) {
    return expected.filter(now::isAfter).isPresent();
  }

  private boolean isForgotten(Instant now) {
    return due.filter(at -> now.isAfter(at.plus(FORGOTTEN))).isPresent();
  }

  /// Why somebody should look at it, one clause; empty if nobody need.
  public Optional<String> reason(Instant now) {
    return switch (condition(now)) {
      case ANSWERS -> Optional.empty();
      case UNWATCHED -> Optional.of("no longer watched");
      case SUSPECT -> doubt;
      case FAILING ->
          Optional.of(
              failures
                  + (failures == 1 ? " failure" : " failures in a row")
                  + lastProblem.map(problem -> ": " + problem).orElse(""));
      case SILENT ->
          Optional.of(
              isOverdue(now)
                  ? "nothing new since "
                      + day(brought)
                      + rhythm.map(SourceHealth::usually).orElse("")
                  : "not asked since " + day(Optional.of(asked)));
    };
  }

  private static String usually(Duration rhythm) {
    return ", usually something every " + words(rhythm);
  }

  private static String day(Optional<Instant> moment) {
    return moment.map(at -> at.truncatedTo(ChronoUnit.MINUTES).toString()).orElse("ever");
  }

  /// A time in its largest unit, e.g. `3 h`, `12 d`.
  public static String words(Duration time) {
    if (time.toDays() >= 2) {
      return time.toDays() + " d";
    }
    if (time.toHours() >= 2) {
      return time.toHours() + " h";
    }
    return time.toMinutes() >= 2 ? time.toMinutes() + " min" : time.toSeconds() + " s";
  }
}
