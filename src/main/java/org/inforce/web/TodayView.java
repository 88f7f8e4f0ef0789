package org.inforce.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.LegalStatus;
import org.inforce.search.answer.Due;
import org.inforce.search.answer.Standing;
import org.inforce.store.Counts;
import org.inforce.store.RecordedChange;
import org.inforce.store.SourceHealth;

/// The first page.
///
/// @param visit the end of the reader's last visit, UTC
/// @param recent changes of status, the latest first
/// @param said the sentences of their quotes
/// @param fresh how many since that visit
/// @param week Monday to Sunday
/// @param groups instruments by their status today, the latest change first
/// @param ahead what is due soon
/// @param troubled sources that fail or are quiet
public record TodayView(
    Instant now,
    LocalDate today,
    Optional<Instant> visit,
    List<Learned> recent,
    Said said,
    long fresh,
    List<Day> week,
    Map<LegalStatus, List<Standing>> groups,
    List<Due> ahead,
    List<SourceHealth> troubled,
    Counts counts) {
  /// So many of a status are listed; the search has the others.
  public static final int SHOWN = 24;

  private static final int SHOWN_AHEAD = 10;

  /// A day of the week.
  public record Day(LocalDate day, long changes, long dues) {}

  /// How many have a status.
  public int number(LegalStatus status) {
    return groups.getOrDefault(status, List.of()).size();
  }

  /// Those of a status that are listed.
  public List<Standing> first(LegalStatus status) {
    List<Standing> all = groups.getOrDefault(status, List.of());
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  /// True if nothing changes and nothing is due from its Monday to its Sunday.
  public boolean isQuietWeek() {
    return week.stream().allMatch(day -> day.changes() + day.dues() == 0);
  }

  public boolean isNew(RecordedChange row) {
    return visit.map(v -> row.learned().isAfter(v)).orElse(false);
  }

  public List<Due> soon() {
    return ahead.subList(0, Math.min(SHOWN_AHEAD, ahead.size()));
  }
}
