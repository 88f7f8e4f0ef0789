package org.inforce.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.alert.Waiting;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.model.ProceedingId;
import org.inforce.store.Outbox;
import org.inforce.store.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A change of something followed.
@Command
abstract class FollowChangeCommand extends HomeCommand {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "As 'follow list' shows it; its first letters do.")
  private String id = "";

  FollowChangeCommand(World world) {
    super(world);
  }

  @Override
  public final Integer call() {
    try (Home home = openOrMake()) {
      List<Subscription> found =
          home.store().outbox(Subscriptions::in).stream()
              .filter(s -> s.id().startsWith(id))
              .toList();
      if (found.size() != 1) {
        world
            .err()
            .println(
                found.isEmpty()
                    ? "inforce: nothing followed has the id '" + id + "'"
                    : "inforce: " + found.size() + " ids begin with '" + id + "'");
        return found.isEmpty() ? Commands.NOTHING : Commands.MISUSED;
      }
      String problem = problem(home);
      if (!problem.isEmpty()) {
        world.err().println("inforce: " + problem);
        return Commands.NOTHING;
      }
      Turn.wish(
          home.store(),
          this::sayItWaits,
          wishes -> {
            change(wishes.outbox(), found.getFirst());
            return true;
          });
      screen().line(done(found.getFirst()));
      return Commands.DONE;
    }
  }

  abstract void change(Outbox outbox, Subscription subscription);

  /// Why it cannot be; empty if it can.
  String problem(Home home) {
    return "";
  }

  abstract String done(Subscription subscription);

  /// No more of one case.
  @Command(name = "mute", description = "Hear no more of one case.")
  static final class Mute extends FollowChangeCommand {
    @Parameters(index = "1", paramLabel = "CASE", description = "The id of the case.")
    private String proceeding = "";

    Mute(World world) {
      super(world);
    }

    @Override
    String problem(Home home) {
      return home.store().proceeding(new ProceedingId(proceeding)).isPresent()
          ? ""
          : "no court case has the id '" + proceeding + "'";
    }

    @Override
    void change(Outbox outbox, Subscription subscription) {
      outbox.save(Subscriptions.written(subscription.muting(new ProceedingId(proceeding))));
    }

    @Override
    String done(Subscription subscription) {
      return "“" + subscription.name() + "” is silent on the case " + proceeding;
    }
  }

  /// Nothing for a while.
  @Command(
      name = "snooze",
      description = "Send nothing before a day; what happens meanwhile is sent then.")
  static final class Snooze extends FollowChangeCommand {
    @Option(
        names = "--until",
        paramLabel = "DAY",
        description = "The day on which it wakes, in its own zone; left out, it wakes now.")
    private Optional<LocalDate> until = Optional.empty();

    Snooze(World world) {
      super(world);
    }

    @Override
    void change(Outbox outbox, Subscription subscription) {
      Waiting.save(
          outbox,
          subscription.snoozing(
              until.map(day -> day.atStartOfDay(subscription.zone()).toInstant())));
    }

    @Override
    String done(Subscription subscription) {
      return "“"
          + subscription.name()
          + "” "
          + until.map(day -> "sleeps until " + day).orElse("is awake");
    }
  }

  /// No more at all.
  @Command(name = "remove", description = "Follow it no more. What was sent stays on record.")
  static final class Remove extends FollowChangeCommand {
    Remove(World world) {
      super(world);
    }

    @Override
    void change(Outbox outbox, Subscription subscription) {
      outbox.save(Subscriptions.written(subscription).endedAt(world.clock().instant()));
    }

    @Override
    String done(Subscription subscription) {
      return "“" + subscription.name() + "” is followed no more";
    }
  }
}
