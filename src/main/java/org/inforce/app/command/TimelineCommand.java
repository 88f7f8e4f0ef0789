package org.inforce.app.command;

import org.inforce.app.World;
import org.inforce.cli.TimelineText;
import org.inforce.search.answer.AnswerJson;
import org.inforce.search.answer.Dossier;
import picocli.CommandLine.Command;

/// The life of one instrument.
@Command(
    name = "timeline",
    description = "Everything that happened to a law, order or rule, with the words that prove it.")
final class TimelineCommand extends InstrumentCommand {
  TimelineCommand(World world) {
    super(world);
  }

  @Override
  void show(Dossier dossier) {
    if (json) {
      print(AnswerJson.timeline(dossier));
    } else {
      new TimelineText(screen()).print(dossier);
    }
  }
}
