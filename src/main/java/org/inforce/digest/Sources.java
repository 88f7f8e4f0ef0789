package org.inforce.digest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.search.answer.Wording;
import org.inforce.store.SourceHealth;
import org.inforce.store.Store;

/// The watched sources that may have kept something from a week.
final class Sources {
  private static final Duration SOON = Duration.ofDays(7);

  private Sources() {}

  static List<Digest.Item> items(Store store, Week week, URI site) {
    List<Digest.Item> items = new ArrayList<>();
    for (SourceHealth source : store.sources()) {
      if (source.watched()) {
        trouble(source, week)
            .ifPresent(words ->
                items.add(
                    new Digest.Item(
                        source.source().value(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(site.resolve("sources")),
                        List.of())));
      }
    }
    return items;
  }

  private static Optional<String> trouble(SourceHealth source, Week week) {
    Optional<Instant> answered = source.answered();
    String last =
        answered
            .map(a -> "last answered " + Wording.day(LocalDate.ofInstant(a, week.zone())))
            .orElse("has never answered");
    if (source.asked().isAfter(week.to().plus(SOON))) {
      // How it stands now says nothing of a week long past, but that it gave nothing since.
      return answered.filter(a -> a.isBefore(week.from())).map(a -> "Silent: " + last + ".");
    }
    Optional<String> reason = source.reason(source.asked()).map(r -> "; " + r);
    if (answered.filter(a -> !a.isBefore(week.from())).isEmpty()) {
      return Optional.of(
          "Silent: " + last + source.lastProblem().map(p -> "; " + p).orElse("") + ".");
    }
    return switch (source.condition(source.asked())) {
      case ANSWERS, UNWATCHED -> Optional.empty();
      case FAILING ->
          Optional.of("Late: " + last + source.lastProblem().map(p -> "; " + p).orElse("") + ".");
      case SUSPECT -> Optional.of("Suspect: " + last + reason.orElse("") + ".");
      case SILENT -> Optional.of("Silent: " + last + reason.orElse("") + ".");
    };
  }
}
