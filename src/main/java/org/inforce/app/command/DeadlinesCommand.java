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
  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "From this day on; today, or the day of --known-on.")
  private Optional<LocalDate> from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Up to this day; a year after the first.")
  private Optional<LocalDate> to;

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description = "Count only what was learned by the end of this day (UTC).")
  private Optional<LocalDate> knownOn;

  DeadlinesCommand(World world) {
    super(world);
  }

  @Override
  int answer(Home home, Answers answers) {
    LocalDate told = knownOn.orElseGet(this::today);
    LocalDate first = from.orElse(told);
    LocalDate last = to.orElse(first.plusYears(1));
    List<Due> dues = answers.dues(first, last, knownOn);
    if (json) {
      print(AnswerJson.list(dues.stream().map(AnswerJson::due).toList()));
    } else {
      new ListText(screen()).dues(dues, told);
    }
    return dues.isEmpty()
        ? nothing(
            "nothing is due from "
                + first
                + " to "
                + last
                + knownOn.map(day -> " by what was known on " + day).orElse("")
                + "; --from DAY looks from another day on")
        : Commands.DONE;
  }
}
