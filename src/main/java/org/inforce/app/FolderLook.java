package org.inforce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.inforce.collect.FileReader;
import org.inforce.collect.Journal;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.PollResult;

/// One look at a watched folder: reads the files that are new in it or have changed, each once it
/// has stopped growing. Files stay where they are.
///
/// @param files reads them
/// @param read what was read already, also before a start
/// @param add reads a file; true if it brought something new
record FolderLook(
    FileReader files, SourceId source, Path folder, Journal read, Predicate<Fetched> add) {
  /// Files that a look takes into memory by name; the rest waits for the next.
  private static final int MOST = 20_000;

  /// A file that was written to just now may still grow.
  private static final Duration RIPE = Duration.ofSeconds(1);

  /// @param ending true once there is no time for more
  PollResult look(Instant now, BooleanSupplier ending) {
    Optional<Problem> problem = Optional.empty();
    int items = 0;
    try {
      Files.createDirectories(folder);
      for (FileReader.Found found : FileReader.unread(folder, read::has, MOST)) {
        if (ending.getAsBoolean()) {
          break;
        }
        if (Duration.between(found.changed(), now).abs().compareTo(RIPE) < 0) {
          continue;
        }
        switch (files.read(source, found.file())) {
          case Outcome.Done<Fetched>(Fetched fetched) -> {
            if (FileReader.isAsFound(folder, found)) {
              items += add.test(fetched) ? 1 : 0;
              read.add(found.key());
            }
          }
          case Outcome.Skipped<Fetched> _ -> read.add(found.key());
          case Outcome.Failed<Fetched>(Problem failed) -> {
            problem = Optional.of(failed);
            if (files.isTooLarge(found.file())) {
              read.add(found.key());
            }
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      String cause = "cannot be listed: " + e.getMessage();
      problem = Optional.of(new Problem(folder.toString(), "collect", cause));
    }
    return PollResult.watched(source, now, problem, List.of(), items);
  }
}
