package org.inforce.claim.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.claim.act.Finding;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.model.EventDate;

/// A day told by its distance from another: "issued the order Friday, two days after the group
/// filed suit", "filed suit a week earlier", "two days after that".
///
/// @param all what the sentence tells, the finding among it
/// @param narrated the day of which the text has been telling
record CountedDay(SentenceDays days, Finding finding, List<Finding> all, LocalDate narrated) {
  /// How many tokens after what it counts a distance stands at most.
  private static final int REACH = 14;

  /// What happened in the clause from which a distance counts: "two days after the group filed
  /// suit" tells when the suit was filed.
  Optional<EventDate> inClause() {
    return Distance.in(days).stream()
        .filter(d -> isOfClause(d))
        .findFirst()
        .map(d -> d.back(main(d)));
  }

  /// Whether the finding is told in the clause, without a day of its own there.
  private boolean isOfClause(Distance distance) {
    return distance
        .clause()
        .filter(c -> c.contains(finding.verb()))
        .filter(c -> days.days().stream().noneMatch(d -> d.isWholeDay() && c.contains(d.from())))
        .isPresent();
  }

  /// The day of the main clause, from which is counted.
  private LocalDate main(Distance distance) {
    Optional<LocalDate> before =
        days.days().stream()
            .filter(d -> d.to() <= distance.from() && d.isWholeDay() && !days.bounds(d))
            .reduce((one, later) -> later)
            .map(Day::first);
    Optional<LocalDate> after =
        days.days().stream()
            .filter(d -> d.from() >= distance.clause().orElseThrow().to())
            .filter(d -> d.isWholeDay() && !days.bounds(d))
            .findFirst()
            .map(Day::first);
    return before.or(() -> after).orElse(narrated);
  }

  /// What happened so long before or after the day told last: "a week earlier".
  Optional<EventDate> fromTold() {
    return Distance.in(days).stream()
        .filter(d -> d.clause().isEmpty() && isOwn(d))
        .findFirst()
        .map(d -> d.onward(toldBefore(d)));
  }

  private boolean isOwn(Distance distance) {
    int verb = finding.verb();
    return distance.from() > verb
        ? distance.from() - verb <= REACH && days.verbs(verb + 1, distance.from()) == 0
        : distance.from() <= 1 && all.stream().noneMatch(f -> f.verb() < verb);
  }

  private LocalDate toldBefore(Distance distance) {
    return days.days().stream()
        .filter(d -> d.to() <= distance.from() && d.isWholeDay())
        .reduce((one, later) -> later)
        .map(Day::first)
        .orElse(narrated);
  }
}
