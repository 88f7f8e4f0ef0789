package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.Screen;
import org.inforce.search.answer.Answers;
import org.inforce.store.Quarantined;
import org.inforce.store.SourceHealth;
import picocli.CommandLine.Command;

/// How the sources behave.
@Command(
    name = "sources",
    description = "When each source last answered, and what could not be read.")
final class SourcesCommand extends AskCommand {
  private static final int WHEN = 24;
  private static final int NAME = 30;

  SourcesCommand(World world) {
    super(world);
  }

  @Override
  int answer(Home home, Answers answers) {
    List<SourceHealth> sources = home.store().sources();
    List<Quarantined> quarantine = home.store().quarantine();
    if (json) {
      print(tree(sources, quarantine));
    } else {
      show(sources, quarantine);
    }
    return sources.isEmpty() && quarantine.isEmpty()
        ? nothing("no source was asked yet, and nothing is in quarantine")
        : Commands.DONE;
  }

  private void show(List<SourceHealth> sources, List<Quarantined> quarantine) {
    Screen screen = screen();
    for (SourceHealth source : sources) {
      String state =
          source.failures() == 0
              ? "answers"
              : "silent for " + source.failures() + " tries: " + source.lastProblem().orElse("");
      screen.wrapped(
          Screen.padded(source.source().value(), NAME)
              + Screen.padded(source.answered().map(SourcesCommand::moment).orElse("never"), WHEN),
          state);
    }
    if (!quarantine.isEmpty()) {
      screen.line(screen.paint().strong("Quarantine") + " ('inforce add --retry' tries again)");
      for (Quarantined one : quarantine) {
        screen.wrapped("  ", one.problem().input() + ": " + one.problem().cause());
      }
    }
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static ObjectNode tree(List<SourceHealth> sources, List<Quarantined> quarantine) {
    ObjectNode node = new ObjectMapper().createObjectNode();
    ArrayNode rows = node.putArray("sources");
    for (SourceHealth source : sources) {
      rows.addObject()
          .put("source", source.source().value())
          .put("asked", source.asked().toString())
          .put("answered", source.answered().map(Instant::toString).orElse(null))
          .put("brought", source.brought().map(Instant::toString).orElse(null))
          .put("failures", source.failures())
          .put("problem", source.lastProblem().orElse(null));
    }
    ArrayNode kept = node.putArray("quarantine");
    for (Quarantined one : quarantine) {
      kept.addObject()
          .put("sha256", one.sha256())
          .put("input", one.problem().input())
          .put("stage", one.problem().stage())
          .put("cause", one.problem().cause())
          .put("attempts", one.attempts())
          .put("at", one.at().toString());
    }
    return node;
  }
}
