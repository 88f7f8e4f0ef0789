package org.inforce.app.command;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.alert.Dispatch;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.app.delivery.CamelCourier;
import org.inforce.app.delivery.Postage;
import org.inforce.app.delivery.WeeklyDigests;
import org.inforce.cli.Screen;
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.store.Outbox;
import org.inforce.store.OutboxMessage;
import org.inforce.store.Parcel;
import org.inforce.store.StoreBusyException;
import org.inforce.store.StoreWriter;
import org.inforce.store.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Sends what is due.
@Command(
    name = "deliver",
    description = {
      "Sends the messages that are due, and says what became of each.",
      "How they leave stands in routes/channels.yaml.",
      "While 'run' is running it sends by itself: then this says what waits."
    })
final class DeliverCommand extends HomeCommand {
  /// No reader's hours put a message off for longer.
  private static final Duration WAITING = Duration.ofDays(400);

  @Option(
      names = "--again",
      paramLabel = "CHANNEL",
      description =
          "First switch this channel (email:reader@example.org) on again, with all that it missed.")
  private Optional<String> again = Optional.empty();

  DeliverCommand(World world) {
    super(world);
  }

  @Override
  public Integer call() {
    Postage postage = Postage.read(channels());
    again.ifPresent(this::replay);
    try (Home home = openForWriting()) {
      StoreWriter writer = home.writer();
      home.pipeline().advance();
      List<Verdict> verdicts = new ArrayList<>();
      try (CamelCourier courier = new CamelCourier(postage, home.store().signingKey())) {
        Dispatch dispatch =
            new Dispatch(
                writer,
                (channel, list, notice, attempts, now) -> {
                  Verdict verdict = courier.carry(channel, list, notice, attempts, now);
                  verdicts.add(verdict);
                  screen().wrapped(Screen.padded(word(verdict), 12), channel.id());
                  screen().wrapped(" ".repeat(12), notice.subject());
                  reason(verdict).ifPresent(why -> screen().wrapped(" ".repeat(12), why));
                  return verdict;
                });
        new WeeklyDigests(home.store(), postage.site()).post(world.clock().instant());
        dispatch.run(world.clock().instant());
      }
      return end(home, verdicts);
    } catch (StoreBusyException busy) {
      return waiting();
    }
  }

  /// Another process writes: a running 'run' sends by itself, and all there is to say is what
  /// waits.
  private int waiting() {
    Instant now = world.clock().instant();
    try (Home home = open()) {
      List<OutboxMessage> due = home.store().outbox(outbox -> outbox.due(now));
      List<Parcel> parcels = home.store().outbox(Outbox::undelivered);
      screen()
          .line("another inforce is writing to this home; if it is 'run', it sends what is due");
      screen().line("  " + due.size() + " messages are due and not packed yet");
      screen().line("  " + parcels.size() + " parcels wait or were given up");
      for (Parcel parcel : parcels) {
        screen()
            .wrapped(
                "  ! ",
                parcel.channel()
                    + ", try "
                    + parcel.attempts()
                    + parcel.problem().map(problem -> ": " + problem).orElse("")
                    + parcel
                        .due()
                        .map(when -> "; again at " + when.truncatedTo(ChronoUnit.SECONDS))
                        .orElse("; given up"));
      }
    }
    return Commands.DONE;
  }

  private int end(Home home, List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      world.err().println("inforce: no message is due" + next(home));
      return Commands.NOTHING;
    }
    return verdicts.stream().allMatch(Verdict.Delivered.class::isInstance)
        ? Commands.DONE
        : Commands.FAILED;
  }

  /// When the next one is; what belongs together is gathered for some minutes before it is sent.
  private String next(Home home) {
    List<Instant> ahead =
        home.store()
            .outbox(outbox ->
                Stream.concat(
                        outbox.due(world.clock().instant().plus(WAITING)).stream()
                            .map(OutboxMessage::due),
                        outbox.undelivered().stream().flatMap(parcel -> parcel.due().stream()))
                    .sorted()
                    .toList());
    return ahead.isEmpty()
        ? ""
        : "; the next of "
            + ahead.size()
            + " is at "
            + ahead.getFirst().truncatedTo(ChronoUnit.SECONDS);
  }

  /// A short transaction, also beside an inforce that runs.
  private void replay(String channel) {
    try (Home home = open()) {
      Turn.wish(
          home.store(),
          this::sayItWaits,
          wishes -> {
            wishes.outbox().replay(channel, world.clock().instant());
            return true;
          });
    }
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Delivered _ -> "delivered";
      case Verdict.Again _ -> "later";
      case Verdict.GivenUp _ -> "given up";
      case Verdict.SwitchOff _ -> "off";
    };
  }

  private static Optional<String> reason(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Delivered _ -> Optional.empty();
      case Verdict.Again again ->
          Optional.of(again.reason() + "; again at " + again.at().truncatedTo(ChronoUnit.SECONDS));
      case Verdict.GivenUp given -> Optional.of(given.reason());
      case Verdict.SwitchOff off ->
          Optional.of(off.reason() + "; 'inforce deliver --again CHANNEL' switches it on");
    };
  }
}
