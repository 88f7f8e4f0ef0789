package org.inforce.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.cli.Screen;
import org.inforce.model.DocumentId;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;

/// What became of the documents that a command read.
final class Tally {
  private static final int NAMED = 20;

  private final Map<String, Integer> skipped = new LinkedHashMap<>();
  private final List<Problem> failed = new ArrayList<>();
  private final List<Problem> notHad = new ArrayList<>();
  private int read;

  void count(Outcome<DocumentId> outcome) {
    switch (outcome) {
      case Outcome.Done<DocumentId> _ -> read++;
      case Outcome.Skipped<DocumentId>(String reason) -> skipped.merge(reason, 1, Integer::sum);
      case Outcome.Failed<DocumentId>(Problem problem) -> failed.add(problem);
    }
  }

  /// Counts what was read, and could not be resolved afterwards.
  void unresolved(Problem problem) {
    read--;
    failed.add(problem);
  }

  /// Counts what could not even be fetched, of which therefore nothing is kept.
  void notHad(Problem problem) {
    notHad.add(problem);
  }

  boolean isEmpty() {
    return read == 0 && skipped.isEmpty() && failed.isEmpty() && notHad.isEmpty();
  }

  /// True if nothing of what was asked for could be had.
  boolean isVain() {
    return read == 0 && skipped.isEmpty() && failed.isEmpty();
  }

  void print(Screen screen) {
    notHad.forEach(problem -> screen.wrapped("  ", problem.input() + ": " + problem.cause()));
    for (Problem problem : failed.subList(0, Math.min(NAMED, failed.size()))) {
      screen.wrapped("  ", problem.input() + ": " + problem.cause());
    }
    if (failed.size() > NAMED) {
      screen.line("  and " + (failed.size() - NAMED) + " more: 'inforce sources' lists them");
    }
    int duplicates = skipped.values().stream().mapToInt(Integer::intValue).sum();
    screen.line(
        read
            + " read, "
            + duplicates
            + " known already, "
            + failed.size()
            + " quarantined"
            + (notHad.isEmpty() ? "" : ", " + notHad.size() + " could not be had"));
    skipped.forEach((reason, number) -> screen.line("  " + number + " " + reason));
  }
}
