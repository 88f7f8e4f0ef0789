package org.inforce.claim.day;

import java.util.List;
import org.inforce.claim.act.Finding;
import org.inforce.claim.day.SentenceDays.Day;
import org.inforce.model.EventType;

/// Tells what a clause says in passing of whom it names, which is not of the day of its sentence:
/// "the states that sued", "the judge who stopped the first ban" where the sentence tells of
/// something else.
///
/// @param all what the sentence tells, the finding among it
record InPassing(SentenceDays days, Finding finding, List<Finding> all) {
  boolean isTold() {
    int at = finding.verb() - 1;
    while (days.helps(at) || days.word(at).equals("had")) {
      at--;
    }
    boolean suit =
        finding.type() == EventType.CHALLENGED
            && (days.word(at).equals("that") || days.word(at).equals("which"));
    int pronoun = at;
    int clauseEnd = days.clauseEnd(finding.verb());
    boolean person = days.word(at).equals("who");
    // What a comma opens, a comma closes.
    int end =
        person && !days.word(at - 1).equals(",")
            ? Math.min(clauseEnd, new MainVerb(days).after(finding.verb()))
            : clauseEnd;
    if (!suit && !(person && (all.size() > 1 || end < clauseEnd))) {
      return false;
    }
    // "who had blocked the law since April": how long, and not when it was done.
    return days.days().stream()
        .filter(d -> !days.word(d.from() - 1).equals("since"))
        .filter(d -> !isOfNext(d))
        .noneMatch(d -> d.from() > pronoun && d.from() < end);
  }

  /// "who put the law on hold before it could take effect in October": the day of the effect.
  private boolean isOfNext(Day day) {
    return all.stream()
        .filter(f -> f.type() == EventType.EFFECTIVE)
        .anyMatch(f -> f.verb() > finding.verb() && f.verb() < day.from());
  }
}
