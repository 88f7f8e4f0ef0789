package org.inforce.app.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.inforce.app.World;

/// How far a long reading has come: a bar on a terminal, elsewhere a line now and then, with the
/// number done, the rate and the time that is left. What was done before counts as done, and not
/// for the rate.
final class Progress implements AutoCloseable {
  /// Between two lines.
  private static final Duration EVERY = Duration.ofSeconds(10);

  private static final int PERCENT = 100;

  private final World world;
  private final Optional<ProgressBar> bar;
  private final Instant begun;
  private Instant said;
  private long total;
  private long done;
  private long now;

  Progress(World world, String name) {
    this.world = world;
    this.begun = world.clock().instant();
    this.said = begun;
    this.bar =
        world.terminal()
            ? Optional.of(
                new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(0)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .showSpeed()
                    .build())
            : Optional.empty();
  }

  /// So many more lie ahead.
  void ahead(int number) {
    total += number;
    bar.ifPresent(b -> b.maxHint(total));
  }

  /// One was done before.
  void before() {
    done++;
    bar.ifPresent(ProgressBar::step);
  }

  /// One is done.
  void step() {
    now++;
    before();
    Instant moment = world.clock().instant();
    if (bar.isEmpty() && !moment.isBefore(said.plus(EVERY))) {
      said = moment;
      line(moment);
    }
  }

  /// Says what is going on.
  void say(String what) {
    bar.ifPresentOrElse(
        b -> b.setExtraMessage(what),
        () -> {
          world.out().println(what);
          world.out().flush();
        });
  }

  private void line(Instant moment) {
    double seconds = Math.max(1, Duration.between(begun, moment).toMillis() / 1000.0);
    double rate = now / seconds;
    Duration left = Duration.ofSeconds(Math.round((total - done) / rate));
    world
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%,d of %,d (%d %%), %.1f a second, %s left",
                done,
                total,
                total == 0 ? PERCENT : done * PERCENT / total,
                rate,
                words(left)));
    world.out().flush();
  }

  /// E.g. `1 h 5 min`, `40 s`.
  static String words(Duration time) {
    if (time.toHours() > 0) {
      return time.toHours() + " h " + time.toMinutesPart() + " min";
    }
    return time.toMinutes() > 0
        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
        : time.toSeconds() + " s";
  }

  /// Ends the bar, or says how it ended.
  @Override
  public void close() {
    if (bar.isPresent()) {
      bar.get().close();
    } else if (now > 0) {
      line(world.clock().instant());
    }
  }
}
