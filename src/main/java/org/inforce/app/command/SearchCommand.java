package org.inforce.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.ListText;
import org.inforce.cli.StatusText;
import org.inforce.search.SearchAnswer;
import org.inforce.search.SearchRequest;
import org.inforce.search.answer.AnswerJson;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Finds documents, instruments and events.
@Command(
    name = "search",
    description = "Finds documents, laws and events: words, \"phrases\", numbers, status:blocked.")
final class SearchCommand extends AskCommand {
  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many answers, at most 100 (default ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "With the status of this day, e.g. 2026-02-12, and only what was there by then.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description = "Only what was learned by the end of this day (UTC), as it was known then.")
  private Optional<LocalDate> knownOn;

  SearchCommand(World world) {
    super(world);
  }

  @Override
  int answer(Home home, Answers answers) {
    SearchAnswer answer = home.search().search(request());
    List<Dossier> asked = answers.statusAsked(request(), today());
    if (json) {
      print(AnswerJson.found(answer, asked));
    } else if (!answer.hits().isEmpty()) {
      for (Dossier dossier : asked) {
        new StatusText(screen()).print(dossier);
        screen().gap();
      }
      new ListText(screen()).found(answer, answers.sentences(request(), answer));
    }
    return answer.hits().isEmpty() ? nothing(missed(answer)) : Commands.DONE;
  }

  private String missed(SearchAnswer answer) {
    return Stream.concat(
            Stream.of(
                "nothing found for '"
                    + String.join(" ", words)
                    + "'"
                    + request().known().map(day -> " by what was known on " + day).orElse("")),
            Stream.concat(
                answer.notes().stream(),
                answer.better().map(better -> "did you mean '" + better + "'?").stream()))
        .collect(Collectors.joining("; "));
  }

  private SearchRequest request() {
    try {
      return SearchRequest.of(String.join(" ", words)).page(0, most).asOf(asOf).knownOn(knownOn);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
