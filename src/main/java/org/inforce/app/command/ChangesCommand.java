package org.inforce.app.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.ListText;
import org.inforce.model.InstrumentId;
import org.inforce.search.answer.AnswerJson;
import org.inforce.search.answer.Answers;
import org.inforce.store.RecordedChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What changed.
@Command(
    name = "changes",
    description = "Every change of status, by the day on which we learned of it.")
final class ChangesCommand extends AskCommand {
  @Option(names = "--from", paramLabel = "DAY", description = "Learned on this day (UTC) or later.")
  private Optional<LocalDate> from;

  @Option(names = "--to", paramLabel = "DAY", description = "Learned on this day or before.")
  private Optional<LocalDate> to;

  ChangesCommand(World world) {
    super(world);
  }

  @Override
  int answer(Home home, Answers answers) {
    List<RecordedChange> changes =
        home.store()
            .changes(
                from.map(ChangesCommand::startOf).orElse(Instant.EPOCH),
                startOf(to.orElseGet(this::today).plusDays(1)));
    if (json) {
      print(AnswerJson.list(changes.stream().map(AnswerJson::change).toList()));
    } else {
      new ListText(screen()).changes(changes, names(home, changes));
    }
    return changes.isEmpty() ? nothing("no status changed in that time") : Commands.DONE;
  }

  /// What the instruments of changes are called today, where they are still known.
  static Map<InstrumentId, String> names(Home home, List<RecordedChange> changes) {
    Map<InstrumentId, String> names = new HashMap<>();
    for (RecordedChange row : changes) {
      InstrumentId id = row.change().instrument();
      home.store().instrument(id).ifPresent(known -> names.put(id, known.name()));
    }
    return names;
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
