package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Span;

/// The tasks of one binding phrase, told apart by their time limits.
record Tasks(Report report) {
  /// "... and pay by April 18": no more words than these have no object of their own.
  private static final int SHORT = 5;

  /// The object of the same verb once more: it begins with an amount.
  private static final Pattern STEP =
      DutyWords.pattern(
          "^,? and (?:then )?(?=(?:by |to |at least |the )?(?:\\$?\\d[\\d.,]*|half|all|two|three|a"
              + " (?:third|quarter)|the (?:rest|others?|second|third))\\b)");

  /// Tasks told in one breath are one duty, unless each has a time limit of its own.
  List<Span> joined(List<Span> parts, int base) {
    List<Span> joined = new ArrayList<>();
    for (Span part : parts) {
      Span at = part.shifted(base);
      boolean more =
          !joined.isEmpty()
              && report.limits().in(joined.getLast()).isEmpty()
              && (at.of(report.text()).split("\\s+").length <= SHORT
                  || report.limits().in(at).isEmpty());
      if (more) {
        joined.add(new Span(joined.removeLast().start(), at.end()));
      } else {
        joined.add(at);
      }
    }
    return joined;
  }

  /// "cut waste by half by May 2 and by two thirds by June 2": each object with a day of its own.
  List<Span> steps(Span at) {
    Optional<Deadline> first = report.limits().in(at).filter(limit -> limit.due().isPresent());
    if (first.isEmpty()) {
      return List.of(at);
    }
    int end = at.start() + first.get().end();
    Matcher and = STEP.matcher(new Span(end, at.end()).of(report.text()));
    if (!and.find()) {
      return List.of(at);
    }
    Span further = new Span(end + and.end(), at.end());
    return report.limits().in(further).flatMap(Deadline::due).isPresent()
        ? List.of(new Span(at.start(), end), further)
        : List.of(at);
  }
}
