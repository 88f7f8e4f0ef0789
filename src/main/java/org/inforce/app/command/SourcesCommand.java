package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
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
      print(tree(sources, quarantine, world.clock().instant()));
    } else {
      show(sources, quarantine);
    }
    return sources.isEmpty() && quarantine.isEmpty()
        ? nothing("no source was asked yet, and nothing is in quarantine")
        : Commands.DONE;
  }

  private void show(List<SourceHealth> sources, List<Quarantined> quarantine) {
    Screen screen = screen();
    Instant now = world.clock().instant();
    for (SourceHealth source : sources) {
      screen.wrapped(
          Screen.padded(source.source().value(), NAME)
              + Screen.padded(source.answered().map(SourcesCommand::moment).orElse("never"), WHEN),
          state(source, now));
    }
    List<SourceHealth> losing = sources.stream().filter(one -> !one.gone().isEmpty()).toList();
    if (!losing.isEmpty()) {
      screen.line(
          screen.paint().strong("Gone")
              + " (what their feed says of them was read in their place)");
      for (SourceHealth source : losing) {
        source.gone().forEach(gone -> screen.wrapped("  ", gone.address() + ": " + gone.reason()));
      }
    }
    if (!quarantine.isEmpty()) {
      screen.line(screen.paint().strong("Quarantine") + " ('inforce add --retry' tries again)");
      for (Quarantined one : quarantine) {
        screen.wrapped("  ", one.problem().input() + ": " + one.problem().cause());
      }
    }
  }

  /// E.g. `silent: nothing new since …`, `answers; usually every 3 h, 12 min behind`.
  private static String state(SourceHealth source, Instant now) {
    StringBuilder state = new StringBuilder(source.condition(now).code());
    source.reason(now).ifPresent(reason -> state.append(": ").append(reason));
    source
        .rhythm()
        .ifPresent(rhythm -> state.append("; usually every ").append(SourceHealth.words(rhythm)));
    source.lag().ifPresent(lag -> state.append("; lag ").append(SourceHealth.words(lag)));
    return state
        .append("; ")
        .append(source.totals().items())
        .append(" new in ")
        .append(source.totals().askings())
        .append(" askings")
        .toString();
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static ObjectNode tree(
      List<SourceHealth> sources, List<Quarantined> quarantine, Instant now) {
    ObjectNode node = new ObjectMapper().createObjectNode();
    ArrayNode rows = node.putArray("sources");
    for (SourceHealth source : sources) {
      ObjectNode one = rows.addObject();
      ArrayNode gone = one.putArray("gone");
      source
          .gone()
          .forEach(item ->
              gone.addObject()
                  .put("address", item.address())
                  .put("reason", item.reason())
                  .put("at", item.at().toString()));
      one.put("source", source.source().value())
          .put("condition", source.condition(now).code())
          .put("reason", source.reason(now).orElse(null))
          .put("rhythmSeconds", source.rhythm().map(Duration::toSeconds).orElse(null))
          .put("lagSeconds", source.lag().map(Duration::toSeconds).orElse(null))
          .put("expected", source.expected().map(Instant::toString).orElse(null))
          .put("due", source.due().map(Instant::toString).orElse(null))
          .put("askings", source.totals().askings())
          .put("failed", source.totals().failed())
          .put("items", source.totals().items())
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
