package org.inforce.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inforce.model.LegalStatus;
import org.inforce.search.answer.Due;
import org.inforce.search.answer.Standing;
import org.inforce.store.Counts;
import org.inforce.store.RecordedChange;

/// The first page.
///
/// @param recent changes of status, the latest first
/// @param groups instruments by their status today, the latest change first
/// @param ahead what is due soon
public record TodayView(
    LocalDate today,
    List<RecordedChange> recent,
    Map<LegalStatus, List<Standing>> groups,
    List<Due> ahead,
    Counts counts) {
  /// How many have a status.
  public int number(LegalStatus status) {
    return groups.getOrDefault(status, List.of()).size();
  }
}
