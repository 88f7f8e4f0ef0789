package org.inforce.app.command;

import org.inforce.app.World;
import org.inforce.cli.StatusText;
import org.inforce.search.answer.AnswerJson;
import org.inforce.search.answer.Dossier;
import picocli.CommandLine.Command;

/// The status of one instrument.
@Command(
    name = "status",
    description = "The status of a law, order or rule, what decides it, and who says so.")
final class StatusCommand extends InstrumentCommand {
  StatusCommand(World world) {
    super(world);
  }

  @Override
  void show(Dossier dossier) {
    if (json) {
      print(AnswerJson.status(dossier));
    } else {
      new StatusText(screen()).print(dossier);
    }
  }
}
