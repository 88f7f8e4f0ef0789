package org.inforce.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.ListText;
import org.inforce.search.answer.AnswerJson;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Due;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What is due.
@Command(
    name = "deadlines",
    description = "What is due: obligations, hearings, and changes known beforehand.")
final class DeadlinesCommand extends AskCommand {
  @Option(names = "--from", paramLabel = "DAY", description = "From this day on; today.")
  private Optional<LocalDate> from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Up to this day; a year after the first.")
  private Optional<LocalDate> to;

  DeadlinesCommand(World world) {
    super(world);
  }

  @Override
  int answer(Home home, Answers answers) {
    LocalDate first = from.orElseGet(this::today);
    LocalDate last = to.orElse(first.plusYears(1));
    List<Due> dues = answers.dues(first, last);
    if (json) {
      print(AnswerJson.list(dues.stream().map(AnswerJson::due).toList()));
    } else {
      new ListText(screen()).dues(dues, today());
    }
    return dues.isEmpty()
        ? nothing(
            "nothing is due from "
                + first
                + " to "
                + last
                + "; --from DAY looks from another day on")
        : Commands.DONE;
  }
}
