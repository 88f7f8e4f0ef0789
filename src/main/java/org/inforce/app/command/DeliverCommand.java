package org.inforce.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Dispatch;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.app.delivery.CamelCourier;
import org.inforce.app.delivery.Postage;
import org.inforce.app.delivery.WeeklyDigests;
import org.inforce.cli.Screen;
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Sends what is due.
@Command(
    name = "deliver",
    description = {
      "Sends the messages that are due, and says what became of each.",
      "How they leave stands in routes/channels.yaml."
    })
final class DeliverCommand extends HomeCommand {
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
    Path rows = folder().resolve("routes").resolve("channels.yaml");
    Postage postage =
        Postage.read(
            Files.exists(rows) ? rows : world.root().resolve("routes").resolve("channels.yaml"));
    try (Home home = openForWriting()) {
      StoreWriter writer = home.writer();
      again.ifPresent(channel -> replay(writer, channel));
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
      return end(verdicts);
    }
  }

  private int end(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      world.err().println("inforce: no message is due");
      return Commands.NOTHING;
    }
    return verdicts.stream().allMatch(Verdict.Delivered.class::isInstance)
        ? Commands.DONE
        : Commands.FAILED;
  }

  private void replay(StoreWriter writer, String channel) {
    writer.transaction(transaction -> {
      transaction.outbox().replay(channel, world.clock().instant());
      return true;
    });
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
      case Verdict.Again again -> Optional.of(again.reason() + "; again at " + again.at());
      case Verdict.GivenUp given -> Optional.of(given.reason());
      case Verdict.SwitchOff off ->
          Optional.of(off.reason() + "; 'inforce deliver --again CHANNEL' switches it on");
    };
  }
}
