package org.inforce.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// When a source is to be asked next: about as often as it brings something, less and less often
/// while it fails, always within the {@link Bounds} of its row. Pure: what time it is and how the
/// dice fell comes from outside.
///
/// @param asked when it was last asked; the epoch if never
/// @param due when it is to be asked next
/// @param failures in a row
/// @param quiet answers in a row that brought nothing
/// @param streak answers in a row that brought something that does not say when it was published
/// @param beats the moments at which its last things were published, else found; earliest first
public record Pace(
    Instant asked, Instant due, int failures, int quiet, int streak, List<Instant> beats) {
  /// Never asked.
  public static final Pace FRESH = new Pace(Instant.EPOCH, Instant.EPOCH, 0, 0, 0, List.of());

  /// Moments that are remembered.
  private static final int REMEMBERED = 40;

  /// Without a rhythm, each quiet answer makes the wait this many times longer.
  private static final double GROWTH = 1.5;

  /// A source that has been quiet for long is asked after this part of its silence.
  private static final int PATIENCE = 8;

  /// So many undated things in a row: it may bring more than is seen.
  private static final int HURRY = 3;

  /// The share of a wait that chance adds or takes, so that sources do not come to march in step.
  private static final double JITTER = 0.1;

  /// A clock that is wrong by more than this was set.
  private static final Duration CLOCK_SET = Duration.ofMinutes(1);

  /// A due day further away than any server can ask for comes from a clock that was wrong.
  private static final Duration FAR = Duration.ofDays(31);

  public Pace {
    beats = List.copyOf(beats);
  }

  /// True if it is to be asked now. A clock set back by hours or years does not stop it.
  public boolean isDue(Instant now) {
    return !now.isBefore(due) || asked.isAfter(now.plus(CLOCK_SET)) || due.isAfter(now.plus(FAR));
  }

  /// After an answer.
  ///
  /// @param published when the things in it were published, as far as they say so
  /// @param fresh how many of its things are new
  /// @param chance from 0 to 1
  Pace answered(
      Instant now, Collection<Instant> published, int fresh, Bounds bounds, double chance) {
    List<Instant> past = published.stream().filter(at -> !at.isAfter(now)).toList();
    boolean undated = fresh > 0 && past.isEmpty();
    TreeSet<Instant> all = new TreeSet<>(beats);
    all.addAll(past);
    if (undated) {
      all.add(now);
    }
    List<Instant> next = List.copyOf(all);
    int newStreak = undated ? streak + 1 : 0;
    Pace pace =
        new Pace(
            now,
            now,
            0,
            fresh > 0 ? 0 : quiet + 1,
            newStreak,
            next.subList(Math.max(0, next.size() - REMEMBERED), next.size()));
    Duration wait = pace.interval(now, bounds);
    return pace.dueAt(now.plus(bounds.within(wait, 1 + JITTER * (2 * chance - 1))));
  }

  /// After a failure.
  ///
  /// @param rest until when the host has asked to be left alone
  Pace failed(Instant now, Optional<Instant> rest, Bounds bounds, double chance) {
    double doubled = Math.pow(2, Math.min(failures, 20));
    Duration wait = bounds.within(bounds.every(), doubled * (1 + chance / 2));
    Instant next = now.plus(wait);
    return new Pace(
        now,
        rest.filter(until -> until.isAfter(next)).orElse(next),
        failures + 1,
        quiet,
        streak,
        beats);
  }

  /// The same, to be asked at another moment.
  Pace dueAt(Instant moment) {
    return new Pace(asked, moment, failures, quiet, streak, beats);
  }

  /// How long to wait after an answer, before chance.
  Duration interval(Instant now, Bounds bounds) {
    Optional<Rhythm> rhythm = rhythm();
    if (rhythm.isEmpty()) {
      return bounds.within(bounds.every(), Math.pow(GROWTH, Math.min(quiet, 60)));
    }
    Duration usual = rhythm.get().usual();
    Duration wait = streak >= HURRY ? usual.dividedBy(2) : usual;
    Duration silence = Duration.between(beats.getLast(), now).dividedBy(PATIENCE);
    return bounds.within(wait.compareTo(silence) > 0 ? wait : silence);
  }

  /// How often it brings something; empty until that is known.
  public Optional<Rhythm> rhythm() {
    return Rhythm.of(beats);
  }

  /// By when it should have brought something new; empty until its rhythm is known.
  public Optional<Instant> expected(Bounds bounds) {
    return rhythm().map(rhythm -> rhythm.expected(beats.getLast()).plus(bounds.every()));
  }
}
