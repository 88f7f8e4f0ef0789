package org.inforce.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.ListText;
import org.inforce.model.Instrument;
import org.inforce.search.SearchAnswer;
import org.inforce.search.SearchRequest;
import org.inforce.search.answer.AnswerJson;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A question about one instrument, for a day and as known on a day.
@Command
abstract class InstrumentCommand extends AskCommand {
  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "A name, alias, number (\"SB 627\") or id of the law, order or rule.")
  private List<String> name;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day asked for, e.g. 2026-02-12; today, or the day of --known-on.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description = "Count only what was learned by the end of this day (UTC).")
  private Optional<LocalDate> knownOn;

  InstrumentCommand(World world) {
    super(world);
  }

  @Override
  final int answer(Home home, Answers answers) {
    String asked = String.join(" ", name);
    return switch (answers.named(asked)) {
      case Named.None _ ->
          nothing("nothing is known by the name '" + asked + "'" + instead(home, answers, asked));
      case Named.Several(List<Instrument> candidates) -> ambiguous(asked, candidates);
      case Named.One(Instrument instrument) ->
          answers
              .dossier(instrument.id(), asOf.or(() -> knownOn).orElseGet(this::today), knownOn)
              .map(this::answer)
              .orElseGet(() ->
                  nothing(
                      "nothing was known of "
                          + instrument.name()
                          + " on "
                          + knownOn.map(LocalDate::toString).orElse("that day")));
    };
  }

  /// What to ask in its place.
  private static String instead(Home home, Answers answers, String asked) {
    SearchAnswer answer = home.search().search(SearchRequest.of(asked).page(0, 1));
    return answers
        .like(asked)
        .or(answer::better)
        .map(better -> "; did you mean '" + better + "'?")
        .or(() ->
            Optional.of("; what has the words is found by: inforce search " + asked)
                .filter(_ -> answer.total() > 0))
        .orElse("");
  }

  private int ambiguous(String asked, List<Instrument> candidates) {
    if (json) {
      print(AnswerJson.list(candidates.stream().map(AnswerJson::instrument).toList()));
    } else {
      new ListText(screen()).candidates(candidates);
    }
    world
        .err()
        .println("inforce: '" + asked + "' may mean any of these: say more of the name, or its id");
    return Commands.MISUSED;
  }

  private int answer(Dossier dossier) {
    show(dossier);
    return dossier.status().isPresent() ? Commands.DONE : Commands.NOTHING;
  }

  abstract void show(Dossier dossier);
}
