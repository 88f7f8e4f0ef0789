package org.inforce.claim.day;

import org.inforce.claim.act.Finding;
import org.inforce.model.EventType;

/// Tells what a clause says in passing of whom it names, which is not of the day of its sentence:
/// "the states that sued", "the judge who stopped the first ban" where the sentence tells of
/// something else.
///
/// @param others whether the sentence tells of another happening
record InPassing(SentenceDays days, Finding finding, boolean others) {
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
    if (!suit && !(person && (others || end < clauseEnd))) {
      return false;
    }
    // "who had blocked the law since April": how long, and not when it was done.
    return days.days().stream()
        .filter(d -> !days.word(d.from() - 1).equals("since"))
        .noneMatch(d -> d.from() > pronoun && d.from() < end);
  }
}
