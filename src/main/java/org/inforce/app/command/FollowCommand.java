package org.inforce.app.command;

import java.util.concurrent.Callable;
import org.inforce.alert.Follow;
import org.inforce.app.World;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What you want to hear of.
@Command(
    name = "follow",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Follow an instrument, a case, a jurisdiction or a search, and manage what you follow.",
    footer = {
      "",
      "  inforce follow instrument SB 627 --channel email:me@example.org --preview",
      "  inforce follow search 'transit status:blocked' --channel slack:https://…"
    })
final class FollowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private FollowCommand() {}

  /// The command with all that stands below it.
  static CommandLine line(World world) {
    CommandLine line = new CommandLine(new FollowCommand());
    for (Follow.Kind kind : Follow.Kind.values()) {
      line.addSubcommand(kind.code(), new FollowAddCommand(world, kind));
    }
    return line.addSubcommand(new FollowListCommand(world))
        .addSubcommand(new FollowChangeCommand.Mute(world))
        .addSubcommand(new FollowChangeCommand.Snooze(world))
        .addSubcommand(new FollowChangeCommand.Remove(world));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "say what: instrument, case, jurisdiction, search, list, mute, snooze or remove");
  }
}
