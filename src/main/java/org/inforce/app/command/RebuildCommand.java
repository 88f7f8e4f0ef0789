package org.inforce.app.command;

import org.inforce.app.Home;
import org.inforce.app.World;
import picocli.CommandLine.Command;

/// Derives everything anew.
@Command(
    name = "rebuild",
    description = "Reads every original anew and makes the index anew; originals stay as they are.")
final class RebuildCommand extends HomeCommand {
  RebuildCommand(World world) {
    super(world);
  }

  @Override
  public Integer call() {
    try (Home home = openForWriting()) {
      Tally tally = new Tally();
      home.pipeline().rebuild().forEach(tally::count);
      home.search().rebuild();
      home.search().catchUpMeaning();
      tally.print(screen());
      return Commands.DONE;
    }
  }
}
